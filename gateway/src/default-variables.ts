import type { ApolloServerPlugin } from '@apollo/server';
import { type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** The variables of an operation, with its defaults for those that were not given. */
const withDefaults = ({ variableDefinitions = [] }: OperationDefinitionNode, given: Values = {}): Values => {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue && given[variable.name.value] === undefined ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return defaults.length > 0 ? { ...given, ...Object.fromEntries(defaults) } : given;
};

/** Sends defaults of an operation to the subgraphs as values: what graphql-jit compiles there refuses a non-null variable that is left to its default. */
export const defaultVariables: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, request }) => {
      if (operation) request.variables = withDefaults(operation, request.variables);
    },
  }),
};
