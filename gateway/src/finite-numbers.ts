import type { ASTVisitor, FloatValueNode, IntValueNode, ValidationRule } from 'graphql';
import { graphql } from './graphql-copy.ts';

/** Refuses numbers beyond a double: GraphQL takes such a literal for infinite, which no service can be told. */
export const finiteNumbers: ValidationRule = (context): ASTVisitor => {
  const check = (node: IntValueNode | FloatValueNode): void => {
    if (!Number.isFinite(Number(node.value))) context.reportError(new graphql.GraphQLError('A number is too large', { nodes: [node] }));
  };
  return { IntValue: check, FloatValue: check };
};
