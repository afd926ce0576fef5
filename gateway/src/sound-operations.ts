import { type Bilingual, errorTexts, withoutValues } from '@anzhu/kernel';
import type { ApolloServerPlugin } from '@apollo/server';
import type { DirectiveNode, DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { graphql } from './graphql-copy.ts';

type Values = Readonly<Record<string, unknown>>;

const badRequest = (messages: readonly string[], zh: Bilingual['zh'] = errorTexts.BAD_USER_INPUT.zh): Error =>
  new graphql.GraphQLError(messages.join('; '), { extensions: { code: 'BAD_USER_INPUT', zh, http: { status: 400 } } });

/** The variables of an operation, with its defaults for those that were not given. */
const withDefaults = ({ variableDefinitions = [] }: OperationDefinitionNode, given: Values = {}): Values => {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue && given[variable.name.value] === undefined
      ? [[variable.name.value, graphql.valueFromASTUntyped(defaultValue)] as const]
      : [],
  );
  return defaults.length > 0 ? { ...given, ...Object.fromEntries(defaults) } : given;
};

const mostFaults = 20;

const wrongVariables = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  values: Values,
): readonly string[] => {
  const { errors = [] } = graphql.getVariableValues(schema, variableDefinitions, values, { maxErrors: mostFaults });
  return errors.map(({ message }) => withoutValues(message));
};

const conditionOf = ({ name, arguments: given = [] }: DirectiveNode): string | undefined => {
  const value = given.find((argument) => argument.name.value === 'if')?.value;
  return ['include', 'skip'].includes(name.value) && value?.kind === 'Variable' ? value.name.value : undefined;
};

/** A condition whose variable may be null because it has a default, and is null. */
const nullConditions = (document: DocumentNode, values: Values): readonly string[] => {
  const found = new Set<string>();
  graphql.visit(document, {
    Directive: (node) => {
      const variable = conditionOf(node);
      if (variable !== undefined && values[variable] === null) found.add(variable);
    },
  });
  return [...found].map((variable) => `Variable "$${variable}" decides @include or @skip and must not be null`);
};

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export const soundVariables = ({ schema, document, operation }: Asked, given?: Values): Values => {
  const values = withDefaults(operation, given);
  const faults = [...wrongVariables(schema, operation, values), ...nullConditions(document, values)];
  if (faults.length > 0) throw badRequest(faults);
  return values;
};

/** Refuses what no plan can be made for, as a mistake of the client: an operation that is not named or not there, a subscription, variables of another type. Sends defaults to the subgraphs as values: what graphql-jit compiles there refuses a non-null variable that is left to its default. */
export const soundOperations: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation)
        throw badRequest(
          ['The document has several operations or none of this name: say by operationName which to run'],
          '请求含多项操作或没有该名称的操作,请以 operationName 指明',
        );
      if (operation.operation === 'subscription')
        throw badRequest(
          [
            'A subscription is begun by accepting text/event-stream, or over a WebSocket at this address (graphql-transport-ws): docs/clients.md',
          ],
          '订阅须以 Accept: text/event-stream 或在此地址以 WebSocket(graphql-transport-ws)发起,参见 docs/clients.md',
        );
      request.variables = soundVariables({ schema, document, operation }, request.variables);
    },
  }),
};
