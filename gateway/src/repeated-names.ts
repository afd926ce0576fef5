import { graphql } from './graphql-copy.ts';
import { maxTokens } from './limits.ts';

/** Many times what the greatest operation of a front end says of one name. */
const most = 400;

/** Whether an operation says one field more often than any needs: to see that they agree, validation compares each with each. */
export const repeatsTooOften = (query: string): boolean => {
  const lexer = new graphql.Lexer(new graphql.Source(query));
  const counts = new Map<string, number>();
  try {
    for (let tokens = 0; tokens < maxTokens; tokens += 1) {
      const { kind, value } = lexer.advance();
      if (kind === graphql.TokenKind.EOF) return false;
      if (kind !== graphql.TokenKind.NAME) continue;
      const count = (counts.get(value) ?? 0) + 1;
      if (count > most) return true;
      counts.set(value, count);
    }
  } catch {
    return false;
  }
  return false;
};
