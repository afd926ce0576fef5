import { listField } from '@anzhu/workflow';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Who } from '../../infra/local/src/client/client.ts';
import type { Stage } from '../harness/stage.ts';

interface Connection {
  readonly edges: readonly { readonly node: Answer }[];
}

const nothing: Answer = { __typename: 'NothingShown' };

/** One answer to a question, as it is; what went wrong where there is none. */
export const asked = async ({ client }: Stage, who: Who, question: string, variables: object): Promise<unknown> => {
  const { data, errors } = await client.ask(who, question, variables);
  return data?.['answer'] ?? errors;
};

/** What stands on the filing certificate: all that the clerk has in hand, beside the name of the site. */
export const numberInHand = ({ recall }: Stage): string => String(recall('certificate')['filingNumber']);

/** The one case of a type that a person's own list shows when searched for the number in hand. */
const inOwnList = async (
  stage: Stage,
  who: Who,
  { type, tab, more = '' }: { readonly type: string; readonly tab: 'WAITING' | 'ALL'; readonly more?: string },
): Promise<Answer> => {
  const fields = `__typename id version state stateLabel { zh en } title buttons { mutation label { zh } } ${more}`;
  const question = `query Own($search: String!) { answer: ${listField(type)}(tab: ${tab}, search: $search, first: 2) { edges { node { ${fields} } } } }`;
  const found = (await asked(stage, who, question, { search: numberInHand(stage) })) as Connection;
  return found.edges?.length === 1 ? (found.edges[0]?.node ?? nothing) : { ...nothing, found };
};

/** The button a person presses on a case of its own list: what the list does not show, or does not offer, is not pressed. */
export const pressed = async (
  stage: Stage,
  who: Who,
  { type, action, more }: { readonly type: string; readonly action: string; readonly more: object },
): Promise<Answer> => {
  const record = await inOwnList(stage, who, { type, tab: 'WAITING' });
  const buttons = (record['buttons'] ?? []) as readonly { readonly mutation: string }[];
  return buttons.some(({ mutation }) => mutation === `${action}${type}`) ? stage.acts.take(who, record, action, { ...more }) : record;
};

/** The stay of the machine, as the notice in one's own list shows it. */
export const stayShown = async (stage: Stage, who: Who): Promise<string> => {
  const notice = await inOwnList(stage, who, { type: 'InstallationNotice', tab: 'ALL', more: 'installation { id }' });
  return String((notice['installation'] as { id: string } | undefined)?.id);
};
