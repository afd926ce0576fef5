import { requestOf } from '../../gateway/desk/language/requests.ts';
import { codesIn, wrongWords } from '../../infra/local/test/shown.ts';
import { stageOf } from '../harness/stage.ts';
import type { SystemUnderTest } from '../harness/system.ts';

/** What of an answer people read, beside words. */
const read: ReadonlySet<string> = new Set(['title', 'applicantName', 'name', 'value', 'label', 'opinion', 'actorName', 'decidedBy']);

/** What of it is for programs: the names of what is asked, the codes of what may be chosen, whether a button asks for an opinion. */
const unread: Readonly<Record<string, readonly string[]>> = {
  ...{ asks: ['name'], choices: ['value'], prefill: ['value'] },
  ...{ buttons: ['opinion'], offered: ['opinion'] },
};

type Language = 'zh' | 'en';

/** Codes but for those of institutions, by which a place names who acts there. */
const codesOf = (text: string): readonly string[] => codesIn(text).filter((code) => !/^\d{6}-[SQ]S$/.test(code));

/** Words that say a reason may name a unit or a person, in Chinese also in English. */
const wrongIn = (said: object, text: string, language: Language): readonly string[] =>
  'code' in said || /\d{6}-[SQ]S/.test(text) ? codesOf(text) : wrongWords({ zh: '', en: '', [language]: text });

/** What a choice among people or institutions is called: by a name, which is the same in either language. */
const nameIn = (value: object): string | undefined => {
  const { value: chosen, needsOpinion, label } = value as Readonly<Record<string, unknown>>;
  const isOfCodes = needsOpinion === undefined || /^[A-Z][A-Z\d_]*$/.test(String(chosen));
  return isOfCodes ? undefined : (label as { readonly text: string }).text;
};

const faultsIn = (value: unknown, language: Language, within = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => faultsIn(entry, language, within));
  const name = nameIn(value);
  if (name !== undefined) return codesOf(name);
  return Object.entries(value).flatMap(([name, inner]): readonly string[] => {
    if (typeof inner !== 'string') return faultsIn(inner, language, name);
    if (name === 'text') return wrongIn(value, inner, language);
    return read.has(name) && !unread[within]?.includes(name) ? codesIn(inner).map((code) => `${name}: ${code}`) : [];
  });
};

export interface CaseSeen {
  readonly user: string;
  readonly id: string;
}

/** What is wrong with all that the page of a case says to somebody in one language: codes, names of fields, the other language. */
export const faultsShown = (system: SystemUnderTest, language: Language) => {
  const { client } = stageOf(system, { language });
  return async (process: string, { user, id }: CaseSeen): Promise<readonly string[]> => {
    const [service = ''] = process.split('.');
    const variables = { process, id };
    const { data, errors } = await client.ask(user, requestOf([service], 'CasePage', variables), variables);
    const work = data?.['work'] as Readonly<Record<string, { readonly case: object | null } | null>> | null | undefined;
    const shown = work?.[service]?.case;
    if (errors || !shown) return [`${user} is not shown ${process} ${id}: ${JSON.stringify(errors)?.slice(0, 300)}`];
    return [...new Set(faultsIn(shown, language))];
  };
};
