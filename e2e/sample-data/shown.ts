import { requestOf } from '../../gateway/desk/language/requests.ts';
import { codesIn, wrongWords } from '../../infra/local/test/shown.ts';
import type { Stage } from '../harness/stage.ts';

/** What of an answer people read, beside words in both languages. */
const read: ReadonlySet<string> = new Set(['title', 'applicantName', 'name', 'value', 'label', 'opinion', 'actorName', 'decidedBy']);

/** What of it is for programs: the names of what is asked, the codes of what may be chosen. */
const unread: Readonly<Record<string, readonly string[]>> = { asks: ['name'], choices: ['value'], prefill: ['value'] };

const isWords = (value: object): value is { readonly zh: string; readonly en: string } => 'zh' in value && 'en' in value;

/** Words that say a reason may name a unit or a person, in Chinese also in English. */
const wrongIn = (words: Parameters<typeof wrongWords>[0]): readonly string[] =>
  'code' in words ? [words.zh, words.en].flatMap(codesIn) : wrongWords(words);

const faultsIn = (value: unknown, within = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => faultsIn(entry, within));
  const own = isWords(value) ? wrongIn(value) : [];
  const fields = Object.entries(value).filter(([name]) => !unread[within]?.includes(name));
  return [
    ...own,
    ...fields.flatMap(([name, inner]) =>
      typeof inner === 'string' && read.has(name) ? codesIn(inner).map((code) => `${name}: ${code}`) : faultsIn(inner, name),
    ),
  ];
};

export interface CaseSeen {
  readonly user: string;
  readonly id: string;
}

/** What is wrong with all that the page of a case says to somebody: codes, names of fields, the other language. */
export const faultsShown = async (
  { client }: Pick<Stage, 'client'>,
  process: string,
  { user, id }: CaseSeen,
): Promise<readonly string[]> => {
  const [service = ''] = process.split('.');
  const variables = { process, id };
  const query = requestOf([service], 'CasePage', variables).replaceAll(/\btext\b/g, 'text zh en');
  const { data, errors } = await client.ask(user, query, variables);
  const work = data?.['work'] as Readonly<Record<string, { readonly case: object | null } | null>> | null | undefined;
  const shown = work?.[service]?.case;
  if (errors || !shown) return [`${user} is not shown ${process} ${id}: ${JSON.stringify(errors)?.slice(0, 300)}`];
  return [...new Set(faultsIn(shown))];
};
