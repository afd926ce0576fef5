import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import { tooComplex } from './errors.ts';

const refused = () => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(tooComplex(error.message.replace('Syntax Error: ', ''))),
  ],
});

/** Twice what the page of a crane costs, the greatest operation of a front end. */
const maxCost = 20_000;

/** Depth, cost, aliases and directives an operation may have; its length is limited by the parser (`maxTokens`). */
export const limitRules = (): readonly ValidationRule[] => {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: 14, flattenFragments: true, ...refused() },
    costLimit: { maxCost, flattenFragments: true, ...refused() },
    maxAliases: { n: 30, allowList: [], ...refused() },
    maxDirectives: { n: 5, ...refused() },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return validationRules as readonly ValidationRule[];
};

export const maxTokens = 2000;
