import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { graphql } from './graphql-copy.ts';

const asksSchemaOnly = ({ definitions }: DocumentNode, { selections }: SelectionSetNode): boolean =>
  selections.every((selection) => {
    if (selection.kind === 'Field') return selection.name.value.startsWith('__');
    if (selection.kind === 'InlineFragment') return asksSchemaOnly({ definitions } as DocumentNode, selection.selectionSet);
    const fragment = definitions.find((one) => one.kind === 'FragmentDefinition' && one.name.value === selection.name.value);
    return fragment?.kind === 'FragmentDefinition' && asksSchemaOnly({ definitions } as DocumentNode, fragment.selectionSet);
  });

const isIntrospection = (document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === 'query' && asksSchemaOnly(document, selectionSet);

/** Answers questions about the schema from the schema itself: the planner knows less of it than clients may ask (`isOneOf`). */
export const introspection: ApolloServerPlugin = {
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, request }) => {
      if (!operation || !isIntrospection(document, operation)) return null;
      const { variables, operationName } = request;
      const { data, errors } = graphql.executeSync({ schema, document, variableValues: variables, operationName });
      const singleResult = { ...(data && { data }), ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
      return { body: { kind: 'single', singleResult }, http: { status: 200, headers: new HeaderMap() } };
    },
  }),
};
