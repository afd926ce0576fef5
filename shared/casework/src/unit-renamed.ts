import type { RenamedUnit } from '@anzhu/contracts';
import { literally } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';

const withFormer = (name: string, former: Iterable<string>): string => {
  const others = [...new Set(former)].filter((one) => one !== name);
  return others.length > 0 ? `${name}〔原：${others.join('、')}〕` : name;
};

/** A title in which the unit is called as it is now, and in brackets what it was called there before: by both it is found. */
export const renamedIn = (title: string, { name, formerNames }: Pick<RenamedUnit, 'name' | 'formerNames'>): string => {
  const names = [...new Set([...formerNames, name])].sort((a, b) => b.length - a.length).map(literally);
  const part = new RegExp(`(?<= )(${names.join('|')})(?:〔原：([^〕]*)〕)?(?=〔已并入：| )`, 'gu');
  const said = (_: string, now: string, before = ''): string => withFormer(name, [now, ...before.split('、').filter(Boolean)]);
  return ` ${title} `.replace(part, said).slice(1, -1);
};

/** A title in which the unit is followed by the name of the one it was merged into, unless the title says that already; by none where it stands. */
export const mergedIn = (title: string, { name, successorName }: Pick<RenamedUnit, 'name' | 'successorName'>): string => {
  if (successorName === undefined) return title;
  const part = new RegExp(`(?<= )(${literally(name)}(?:〔原：[^〕]*〕)?)(?:〔已并入：[^〕]*〕)?(?= )`, 'gu');
  const standing = ` ${title} `.replace(part, '$1');
  if (successorName === null || standing.includes(` ${successorName} `)) return standing.slice(1, -1);
  return standing.replace(part, (own) => `${own}〔已并入：${successorName}〕`).slice(1, -1);
};

/** A title that was made anew, with what the earlier one had in brackets: former names, and the unit merged into. */
export const keptFormer = (earlier: string, title: string): string =>
  [...earlier.matchAll(/([^〔〕]+)(?:〔原：([^〕]*)〕)?(〔已并入：[^〕]*〕)?/gu)].reduce(
    (kept, [, before = '', former = '', into = '']) => {
      if (former === '' && into === '') return kept;
      const words = before.trim().split(' ');
      const name = words.map((_, at) => words.slice(at).join(' ')).find((one) => ` ${kept} `.includes(` ${one} `));
      if (name === undefined) return kept;
      const called = withFormer(name, former.split('、').filter(Boolean));
      return ` ${kept} `.replace(` ${name} `, () => ` ${called}${into} `).slice(1, -1);
    },
    title,
  );

type AnyCases = Pick<CaseDeps<never, never, never>, 'model' | 'store'>;

const attempts = 5;

/** What is called otherwise than before in the titles of some cases. */
export interface Renamed {
  readonly among: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly formerNames: readonly string[];
}

interface Retitling {
  readonly among: Readonly<Record<string, unknown>>;
  /** What a title says that may have to change. */
  readonly says: readonly string[];
  readonly titled: (title: string) => string;
}

const retitleOne = async (
  { model, store }: AnyCases,
  { id, session }: { readonly id: string; readonly session: ClientSession | undefined },
  titled: Retitling['titled'],
): Promise<void> => {
  for (let tries = 0; tries < attempts; tries += 1) {
    const record = await store.find<CaseRecord>(model as never, id, session);
    const title = record && titled(record.title);
    if (!record || title === null || title === record.title) return;
    const saved = await store.save<CaseRecord>(model as never, record, { set: { title } }, session);
    if (saved.ok) return;
  }
  throw new Error(`${model.collection.collectionName} ${id}: the title could not be changed`);
};

const retitle = async (all: readonly AnyCases[], { among, says, titled }: Retitling, session?: ClientSession): Promise<void> => {
  if (says.length === 0) return;
  for (const cases of all) {
    const named = { ...among, title: { $regex: says.map(literally).join('|') } };
    const found = cases.model.collection.find(named, { projection: { title: 1 }, ...(session && { session }) });
    for await (const { _id, title } of found)
      if (titled(String(title)) !== title) await retitleOne(cases, { id: String(_id), session }, titled);
  }
};

/** Calls something by its present name in the titles of all cases among which it is named, while they are worked on. Done again it changes nothing. */
export const renameInTitles = (all: readonly AnyCases[], renamed: Renamed, session?: ClientSession): Promise<void> =>
  retitle(
    all,
    {
      among: renamed.among,
      says: renamed.formerNames.filter((one) => one !== renamed.name),
      titled: (title) => renamedIn(title, renamed),
    },
    session,
  );

const saidOfMerger = ({ name, successorName }: Pick<RenamedUnit, 'name' | 'successorName'>): readonly string[] => {
  if (successorName === undefined) return [];
  return [successorName === null ? '〔已并入：' : name];
};

/** The same of a unit, in the cases that it is a party of; with the name of the unit it was merged into, as long as it is. */
export const renameUnit = (all: readonly AnyCases[], { uscc, ...unit }: RenamedUnit, session?: ClientSession): Promise<void> =>
  retitle(
    all,
    {
      among: { partyOrgs: uscc },
      says: [...unit.formerNames, ...saidOfMerger(unit)],
      titled: (title) => mergedIn(renamedIn(title, unit), unit),
    },
    session,
  );
