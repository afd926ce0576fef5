import type { Answer } from '../../infra/local/src/client/answer.ts';
import { errorAnswer } from '../../infra/local/src/client/answer.ts';
import type { Who } from '../../infra/local/src/client/client.ts';
import type { Stage } from '../harness/stage.ts';

interface Question {
  /** One field of the query type; a list is asked for as `list: …`. */
  readonly query: string;
  readonly id?: string;
}

/** What the gateway answers this asker, as an answer of its own. */
export const ask = async ({ client }: Stage, who: Who, { query, id }: Question): Promise<Answer> => {
  const isList = query.startsWith('list:');
  const field = isList ? query : `answer: ${query}`;
  const { data, errors } = await client.ask(who, id === undefined ? `{ ${field} }` : `query ($id: ID!) { ${field} }`, id ? { id } : {});
  const [error] = errors ?? [];
  if (error) return errorAnswer(error);
  return isList ? { __typename: 'List', list: data?.['list'] } : ((data?.['answer'] as Answer | null) ?? { __typename: 'NotFound' });
};
