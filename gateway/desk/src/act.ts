import { schema } from 'virtual:schema';
import { useRef } from 'react';
import { type CombinedError, useClient } from 'urql';
import type * as Said from '../language/documents.generated.ts';
import { fragmentsOf } from '../language/requests.ts';
import type { Values } from './client.ts';
import { type Language, useSpeech } from './words.ts';

/** What came of an action: the case, a file, a secret that is shown once, or why not. */
export type Outcome = {
  readonly __typename: string;
  readonly file?: { readonly url: string; readonly fileName: string } | null;
  readonly secret?: string | null;
} & Partial<Said.VersionFragment & Said.RefusedFragment & Said.NotAllowedFragment & Said.ConflictFragment>;

const spread: Readonly<Record<string, string>> = {
  ...{ RequirementsNotMet: 'Refused', Blocked: 'Forbidden', ActionNotAllowed: 'NotAllowed', VersionConflict: 'Conflict' },
};

const documentOf = (mutation: string): string => {
  const { members = [], args = [] } = schema.mutations[mutation] ?? {};
  const refusals = members.flatMap(({ name }) => spread[name] ?? []);
  const each = members.map(({ name, selection }) => (name in spread ? `...${spread[name]}` : `... on ${name} { ${selection} }`));
  return `mutation Act($input: ${args[0]?.type}) { answer: ${mutation}(input: $input) { __typename ${each.join(' ')} } } ${fragmentsOf(...refusals)}`;
};

const identified = (mutation: string, requestId: string): Values => (schema.withRequestId.includes(mutation) ? { requestId } : {});

/** Whether an action was taken. */
export const isTaken = ({ __typename }: Outcome): boolean => !(__typename in spread) && __typename !== 'Mistake';

/** Errors that are no outage: what was sent cannot be taken as it is. */
const mistakes: readonly unknown[] = ['BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'RATE_LIMITED', 'REQUEST_ID_REUSED'];

export const mistakeIn = (error: CombinedError | undefined, language: Language): Outcome | undefined => {
  const found = error?.graphQLErrors.find(({ extensions }) => mistakes.includes(extensions['code']));
  return found && { __typename: 'Mistake', text: `${String(found.extensions[language] ?? '')} (${found.message})` };
};

/** What was asked word by word, `list.by.word.chosen`, is an entry of a list; what stands in another input, `in.name`, a part of that. */
const placed = ([name, value]: readonly [string, unknown]): readonly [string, unknown] => {
  const [whole = '', by, word, chosen] = name.split('.');
  if (by === undefined || value === undefined) return [whole, value];
  return [whole, chosen === undefined ? { [by]: value } : value ? [{ [by]: word, [chosen]: value }] : []];
};

const folded = (input: Values): Values => {
  const all: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input).map(placed))
    if (Array.isArray(all[name])) all[name] = [...all[name], ...(value as readonly unknown[])];
    else all[name] = typeof all[name] === 'object' ? { ...all[name], ...(value as Values) } : value;
  return all;
};

/** Sends a mutation named by the system. What is sent again for want of an answer, by itself or by a person, has the same id. */
export const useAct = () => {
  const client = useClient();
  const { language } = useSpeech();
  const unanswered = useRef<{ readonly text: string; readonly requestId: string }>(undefined);
  return async (mutation: string, input: Values): Promise<Outcome | undefined> => {
    const document = documentOf(mutation);
    const text = JSON.stringify([mutation, input]);
    if (unanswered.current?.text !== text) unanswered.current = { text, requestId: crypto.randomUUID() };
    const { requestId } = unanswered.current;
    const sent = { input: { ...identified(mutation, requestId), ...folded(input) } };
    for (let tries = 0; tries < 3; tries += 1) {
      const { data, error } = await client.mutation<{ answer: Outcome | null }>(document, sent).toPromise();
      if (data?.answer) {
        unanswered.current = undefined;
        return data.answer;
      }
      if (!error?.networkError) return mistakeIn(error, language);
    }
    return undefined;
  };
};
