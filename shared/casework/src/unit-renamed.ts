import { literally } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';

/** A unit that is called otherwise than before. */
export interface RenamedUnit {
  readonly uscc: string;
  readonly name: string;
  readonly formerNames: readonly string[];
}

const withFormer = (name: string, former: Iterable<string>): string => {
  const others = [...new Set(former)].filter((one) => one !== name);
  return others.length > 0 ? `${name}〔原：${others.join('、')}〕` : name;
};

/** A title in which the unit is called as it is now, and in brackets what it was called there before: by both it is found. */
export const renamedIn = (title: string, { name, formerNames }: Omit<RenamedUnit, 'uscc'>): string => {
  const names = [...new Set([...formerNames, name])].sort((a, b) => b.length - a.length).map(literally);
  const part = new RegExp(`(?<= )(${names.join('|')})(?:〔原：([^〕]*)〕)?(?= )`, 'gu');
  const said = (_: string, now: string, before = ''): string => withFormer(name, [now, ...before.split('、').filter(Boolean)]);
  return ` ${title} `.replace(part, said).slice(1, -1);
};

/** A title that was made anew, with the former names that the earlier one had in brackets. */
export const keptFormer = (earlier: string, title: string): string =>
  [...earlier.matchAll(/([^〕]+)〔原：([^〕]*)〕/gu)].reduce((kept, [, before = '', former = '']) => {
    const words = before.trim().split(' ');
    const name = words.map((_, at) => words.slice(at).join(' ')).find((one) => ` ${kept} `.includes(` ${one} `));
    return name === undefined ? kept : ` ${kept} `.replace(` ${name} `, ` ${withFormer(name, former.split('、'))} `).slice(1, -1);
  }, title);

type AnyCases = Pick<CaseDeps<never, never, never>, 'model' | 'store'>;

const attempts = 5;

/** What is called otherwise than before in the titles of some cases. */
export interface Renamed {
  readonly among: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly formerNames: readonly string[];
}

const renameOne = async (
  { model, store }: AnyCases,
  { id, session }: { readonly id: string; readonly session: ClientSession | undefined },
  renamed: Renamed,
): Promise<void> => {
  for (let tries = 0; tries < attempts; tries += 1) {
    const record = await store.find<CaseRecord>(model as never, id, session);
    const title = record && renamedIn(record.title, renamed);
    if (!record || title === null || title === record.title) return;
    const saved = await store.save<CaseRecord>(model as never, record, { set: { title } }, session);
    if (saved.ok) return;
  }
  throw new Error(`${model.collection.collectionName} ${id}: the title could not be changed`);
};

/** Calls something by its present name in the titles of all cases among which it is named, while they are worked on. Done again it changes nothing. */
export const renameInTitles = async (all: readonly AnyCases[], renamed: Renamed, session?: ClientSession): Promise<void> => {
  const former = renamed.formerNames.filter((one) => one !== renamed.name);
  if (former.length === 0) return;
  for (const cases of all) {
    const named = { ...renamed.among, title: { $regex: former.map(literally).join('|') } };
    const found = cases.model.collection.find(named, { projection: { title: 1 }, ...(session && { session }) });
    for await (const { _id, title } of found)
      if (renamedIn(String(title), renamed) !== title) await renameOne(cases, { id: String(_id), session }, renamed);
  }
};

/** The same of a unit, in the cases that it is a party of. */
export const renameUnit = (all: readonly AnyCases[], { uscc, ...names }: RenamedUnit, session?: ClientSession): Promise<void> =>
  renameInTitles(all, { among: { partyOrgs: uscc }, ...names }, session);
