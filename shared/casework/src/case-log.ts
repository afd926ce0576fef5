import type { Subject } from '@anzhu/access';
import { type Bilingual, ok, type Result } from '@anzhu/kernel';
import {
  entryLog,
  fewAtOnce,
  type LogEntry,
  type Page,
  type PageRequest,
  pageOf,
  type StoredHistoryEntry,
  type Window,
  windowOf,
} from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import { byPlace, type Logged, logPipeline, type Place, parts, placeOf, type Stages } from './case-log-stages.ts';
import { aboutQuery } from './list.ts';

/** One entry of the operation log of one case, among those of other cases. */
export interface LoggedEntry {
  /** The process, as its GraphQL type is called. */
  readonly type: string;
  readonly business: Bilingual;
  readonly caseId: string;
  readonly title: string;
  readonly entry: StoredHistoryEntry;
}

const maxTimeMS = 5_000;

/** So many logs are read by one command: each has its share of the time that one may take. */
const logsAtOnce = 10;

type Found = Omit<LoggedEntry, 'business'> & Place & { readonly _id: string };

const newestFirst = (a: Place, b: Place): number => {
  const apart = b.at.getTime() - a.at.getTime();
  if (apart !== 0) return apart;
  if (a.of === b.of) return b.number - a.number;
  return a.of < b.of ? 1 : -1;
};

/** Which entries of a case come after a place. */
const boundOf = (of: string, place: Place | undefined): mongo.Document => {
  if (!place) return {};
  const { at, number } = place;
  if (of === place.of) return { at: { $lte: at }, $or: [{ at: { $lt: at } }, { number: { $lt: number } }] };
  return { at: of < place.of ? { $lte: at } : { $lt: at } };
};

type Read = readonly (readonly [about: string, stages: Stages])[];

/** What is found of each of several records by a pipeline of its own, by one command. */
const together = (collection: string, finding: Read): Stages => {
  const told = finding.map(([about, stages]) => [...stages, { $set: { about: { $literal: about } } }]);
  const [first = [], ...others] = told;
  return [...first, ...others.map((pipeline) => ({ $unionWith: { coll: collection, pipeline } }))];
};

interface Held {
  readonly about: string;
  readonly page: readonly Found[];
  readonly long: readonly Found[];
}

/** The cases whose entries in the log collection the page reaches: a case has given all it holds before an entry that left it can be next. */
const reachedBy = ({ page, long }: Held, { first }: Window): readonly Found[] => {
  const last = page.length > first ? page.at(-1) : undefined;
  return long.filter((one) => last === undefined || newestFirst(one, last) < 0);
};

/** Entries that left their cases, as many as a page can have; in their order by the index of the log collection. */
const leftStages = (cases: readonly Found[], window: Window): Stages => {
  const place = placeOf(window);
  const $or = cases.map(({ of, number }) => ({ $and: [{ of, number: { $lt: number } }, boundOf(of, place)] }));
  return [{ $match: { $or } }, { $sort: byPlace }, { $limit: window.first + 1 }];
};

/** Those of each record. */
const leftOf = async (connection: Connection, all: readonly Held[], window: Window): Promise<(about: string) => readonly Found[]> => {
  const reached = all.map((one) => ({ about: one.about, cases: reachedBy(one, window) })).filter(({ cases }) => cases.length > 0);
  if (reached.length === 0) return () => [];
  const log = entryLog(connection);
  const stages = reached.map(({ about, cases }) => [about, leftStages(cases, window)] as const);
  const left = await log.aggregate<LogEntry & { readonly about: string }>(together(log.collectionName, stages), { maxTimeMS }).toArray();
  const caseOf = new Map(reached.flatMap(({ cases }) => cases.map((one) => [one.of, one])));
  return (wanted) =>
    left.flatMap(({ _id: _, of, about, ...entry }) => {
      const one = caseOf.get(of);
      return one && about === wanted ? [{ ...one, at: entry.at, number: entry.number, entry }] : [];
    });
};

/** One entry more than the page has. */
const pageWith = (held: readonly Found[], left: readonly Found[], { first }: Window): readonly Found[] =>
  [...held, ...left]
    .sort(newestFirst)
    .slice(0, first + 1)
    .map((one) => ({ ...one, _id: `${one.of}#${one.number}`, entry: { ...one.entry, number: one.number } }));

const readStages = (cases: readonly Logged[], subject: Subject, { about, window }: { readonly about: string; readonly window: Window }) => {
  const query = aboutQuery(subject, about);
  return query && cases.length > 0 ? [[about, logPipeline(parts(cases, query, window), window)] as const] : [];
};

const inTens = (stages: Read): readonly Read[] =>
  Array.from({ length: Math.ceil(stages.length / logsAtOnce) }, (_, at) => stages.slice(at * logsAtOnce, (at + 1) * logsAtOnce));

type Pages = Result<ReadonlyMap<string, Page<LoggedEntry>>, Refusal>;

/** Who did what when with each of several records: the operation logs of all cases about one in one, newest first, by one command for ten of them, and one more where a page reaches entries that have left their cases. Goes by the index on `about` and the last change, and reads no more cases than it shows entries of each process, beside those that were running then. */
export const createCaseLog = (connection: Connection, cases: readonly Logged[]) => {
  const businesses = new Map(cases.map(({ process: { workflow } }) => [workflow.process.type, workflow.process]));
  const shown = ({ type, caseId, title, entry }: Found): LoggedEntry => {
    const { zh = type, en = type } = businesses.get(type) ?? {};
    return { type, business: { zh, en }, caseId, title, entry };
  };
  const pageFrom = (found: readonly Found[], window: Window): Page<LoggedEntry> => {
    const { edges, ...more } = pageOf<Found>(found, window, 'at');
    return { ...more, edges: edges.map(({ cursor, node }) => ({ cursor, node: shown(node) })) };
  };
  const readTogether = async (name: string, stages: Read, window: Window) => {
    const all = await connection.collection(name).aggregate<Held>(together(name, stages), { maxTimeMS }).toArray();
    const left = await leftOf(connection, all, window);
    return all.map(({ about, page }) => [about, pageFrom(pageWith(page, left(about), window), window)] as const);
  };
  return async (subject: Subject, abouts: readonly string[], request: PageRequest): Promise<Pages> => {
    const asked = windowOf(request, 'at');
    if (!asked.ok) return asked;
    const window = asked.value;
    const stages = [...new Set(abouts)].flatMap((about) => readStages(cases, subject, { about, window }));
    const name = cases[0]?.model.collection.name;
    if (name === undefined) return ok(new Map());
    return ok(new Map((await fewAtOnce(inTens(stages), 1, (some) => readTogether(name, some, window))).flat()));
  };
};
