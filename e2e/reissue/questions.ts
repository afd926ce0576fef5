import type { Answer } from '../../infra/local/src/client/answer.ts';
import { errorAnswer } from '../../infra/local/src/client/answer.ts';
import type { Who } from '../../infra/local/src/client/client.ts';
import type { Stage } from '../harness/stage.ts';

interface Question {
  /** One field of the query type. */
  readonly query: string;
  readonly id?: string;
}

/** What the gateway answers this asker, as an answer of its own. */
export const ask = async ({ client }: Stage, who: Who, { query, id }: Question): Promise<Answer> => {
  const field = `answer: ${query}`;
  const { data, errors } = await client.ask(who, id === undefined ? `{ ${field} }` : `query ($id: ID!) { ${field} }`, id ? { id } : {});
  const [error] = errors ?? [];
  if (error) return errorAnswer(error);
  return (data?.['answer'] as Answer | null) ?? { __typename: 'NotFound' };
};
