import type { Answer } from '../../infra/local/src/client/answer.ts';
import { errorAnswer } from '../../infra/local/src/client/answer.ts';
import type { Client, Who } from '../../infra/local/src/client/client.ts';
import type { SystemUnderTest } from '../harness/system.ts';

interface Question {
  readonly query: string;
  readonly id: string;
}

/** One record by its id as the asker sees it; `NotFound` where there is none for this asker. */
export const one = async (client: Client, who: Who, { query, id }: Question): Promise<Answer> => {
  const { data, errors } = await client.ask(who, `query One($id: ID!) { answer: ${query} }`, { id });
  const [error] = errors ?? [];
  if (error) return errorAnswer(error);
  return (data?.['answer'] as Answer | null) ?? { __typename: 'NotFound' };
};

export const registrationOf = (client: Client, who: Who, id: string): Promise<Answer> =>
  one(client, who, {
    id,
    query: `supervisionRegistration(id: $id) { __typename id version state stateLabel { zh en } lockRefusal
      project { id constructionStatus qualityStatus safetyStatus } }`,
  });

export const projectOf = (client: Client, who: Who, id: string): Promise<Answer> =>
  one(client, who, {
    id,
    query: `project(id: $id) { __typename id name constructionStatus qualityStatus safetyStatus
      standingCranes { crane { id filingNumber owner { uscc name license { status } } } } }`,
  });

/** The installation notices that wait for the asker. */
export const waitingNotices = async (client: Client, who: Who): Promise<readonly string[]> => {
  const { data } = await client.ask(who, '{ waiting: installationNotices(tab: WAITING) { edges { node { id } } } }');
  const { edges } = (data?.['waiting'] ?? { edges: [] }) as { edges: readonly { node: { id: string } }[] };
  return edges.map(({ node }) => node.id);
};

interface Received {
  readonly payload?: unknown;
}

/** What the permit-reform system has received about a registration number. */
export const answersOf = async ({ receiverUrl }: SystemUnderTest, registrationNumber: string): Promise<Answer> => {
  const answer = await fetch(`${receiverUrl}/answers/${encodeURIComponent(registrationNumber)}`);
  if (!answer.ok) return { __typename: 'Error', code: 'UNAVAILABLE', status: answer.status };
  const received = (await answer.json()) as readonly (Received & object)[];
  return { __typename: 'Answers', count: received.length, last: received.at(-1) };
};
