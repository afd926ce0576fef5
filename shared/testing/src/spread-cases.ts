import { restingCase } from './resting-case.ts';

interface Bound {
  readonly party?: string;
  readonly by?: unknown;
}

interface Move extends Bound {
  readonly seats?: Readonly<Record<string, unknown>>;
  readonly from?: string | readonly string[];
  readonly to?: string;
}

interface Filter {
  readonly path: string;
  readonly isDivision?: true;
  readonly isSpread?: true;
  readonly isList?: true;
  readonly range?: 'FROM' | 'UNTIL';
  readonly values?: Readonly<Record<string, unknown>>;
}

interface StateOfList {
  readonly dueInWorkingDays?: number;
  readonly hasOwnLimit?: true;
  readonly leadsTo?: readonly { readonly isOptional?: true }[];
}

/** As much of a process as its lists go by. */
export interface ListedProcess {
  readonly workflow: {
    readonly process: {
      readonly initial: string;
      readonly states: Readonly<Record<string, StateOfList>>;
    };
    readonly variants: readonly { readonly code: string; readonly version: number; readonly moves: Readonly<Record<string, unknown>> }[];
  };
  readonly filters?: Readonly<Record<string, Filter>> | undefined;
  readonly flags?: object | undefined;
  readonly indexes?: readonly { readonly keys: object; readonly unique?: true }[] | undefined;
}

interface Spread {
  readonly count: number;
  /** Whose cases a fifth are in two of the counties. */
  readonly org: string;
  /** The authority that is a party of all cases in which one is. */
  readonly authority: string;
  /** Roles that have decided most cases. */
  readonly deciders: readonly string[];
}

const places = ['530102', '530102', '530103', '530302', '652301', '652301', '652701', '110105'];
const yearMs = 365 * 86_400_000;
const began = Date.parse('2026-01-01T00:00:00Z');

/** A number that looks like chance, the same for the same numbers. */
const chance = (n: number, of: number): number => {
  let mixed = Math.imul(n ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(of, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

const oneOf = <T>(from: readonly T[], n: number, of: number): T => from[chance(n, of) % from.length] as T;

const isUnique = ({ indexes = [] }: ListedProcess, path: string): boolean => indexes.some(({ keys, unique }) => unique && path in keys);

/** One of its codes, where a filter has some. */
const spreadValue = ({ values = { x: '' } }: Filter): string => Object.keys(values)[0] ?? '';

/** What `spreadCases` keeps at the path of a filter for the cases that a reader in that county may ask for by it. */
export const filterValue = (process: ListedProcess, filter: Filter, county: string): string => {
  const { path, isDivision, isSpread } = filter;
  if (path === 'd6') return county;
  if (isDivision) return '530100';
  if (isUnique(process, path)) return 'number 7';
  return isSpread ? spreadValue(filter) : `${county}-x`;
};

/** Spread are a place and a value that every twentieth has; other values belong to one county. */
const valueFor = (process: ListedProcess, filter: Filter, { n, own }: { readonly n: number; readonly own: string }): unknown => {
  const place = oneOf(places, n, filter.path.length);
  if (filter.isDivision) return [place.slice(0, 2), place.slice(0, 4), place];
  if (isUnique(process, filter.path)) return `number ${n}`;
  const value = chance(n, filter.path.length) % 20 === 0 ? spreadValue(filter) : 'other';
  if (!filter.isSpread) return own;
  return filter.isList ? [value, 'another'] : value;
};

/** The document with a value at a path of names joined by dots. */
const withValue = (document: object, path: string, value: unknown): object => {
  const [first = '', ...rest] = path.split('.');
  const inner = (document as Record<string, object | undefined>)[first] ?? {};
  return { ...document, [first]: rest.length === 0 ? value : withValue(inner, rest.join('.'), value) };
};

/** The parties that some step is bound to: units are the unit concerned. */
const partiesOf = ({ workflow }: ListedProcess, unit: string, authority: string): Readonly<Record<string, string>> => {
  const moves = workflow.variants.flatMap((variant) => Object.values(variant.moves) as Move[]);
  const bound = moves.flatMap((move) => [move, ...(Object.values(move.seats ?? {}) as Bound[])]);
  const named = bound.flatMap(({ party, by }) => (party ? [[party, JSON.stringify(by).includes('UNIT') ? unit : authority] as const] : []));
  return { applicant: unit, ...Object.fromEntries(named) };
};

/** The day on which lists of them are read. */
export const listedAt = new Date('2026-05-04T00:00:00Z');

const isLimited = ({ workflow }: ListedProcess, state: string): boolean => {
  const { dueInWorkingDays, hasOwnLimit } = workflow.process.states[state] ?? {};
  return dueInWorkingDays !== undefined || hasOwnLimit === true;
};

/** A day of the month before or after. */
const dueAtOf = (n: number): string => new Date(listedAt.getTime() + ((chance(n, 8) % 60) - 30) * 86_400_000).toISOString().slice(0, 10);

const unitOf = (process: ListedProcess, { n, division, org }: { n: number; division: string; org: string }): string => {
  if (isUnique(process, 'applicant')) return n === 7 ? org : `ORG-${n}`;
  const mayBeOurs = ['530102', '652301'].includes(division);
  return mayBeOurs && chance(n, 2) % 5 === 0 ? org : `ORG-${chance(n, 3) % 40}`;
};

const procedureFor = ({ workflow: { variants } }: ListedProcess, division: string) =>
  variants.find(({ code }) => division.startsWith(code)) ?? variants.find(({ code }) => code === 'default') ?? variants[0];

const namesIn = (by: unknown): readonly string[] => (typeof by === 'object' && by !== null && !Array.isArray(by) ? Object.keys(by) : []);

/** The states that cases of a procedure are in, the later the more; where a panel decides, all of the process. */
const statesOf = ({ workflow: { process } }: ListedProcess, procedure: ListedProcess['workflow']['variants'][number] | undefined) => {
  const moves = Object.values(procedure?.moves ?? {}) as readonly Move[];
  const met = new Set(moves.flatMap(({ from = [], to, by }) => [from, to ?? [], namesIn(by)].flat()));
  const states = Object.keys(process.states).filter((state) => moves.some(({ seats }) => seats) || met.has(state));
  return states.flatMap((state, at) => Array<string>(at + 1).fill(state));
};

const caseAt = (process: ListedProcess, n: number, { org, authority, deciders }: Spread): object => {
  const { initial } = process.workflow.process;
  const division = oneOf(places, n, 1);
  const unit = unitOf(process, { n, division, org });
  const parties = partiesOf(process, unit, authority);
  const procedure = procedureFor(process, division);
  const state = oneOf(statesOf(process, procedure), n, 4);
  const at = new Date(began + (chance(n, 5) % yearMs));
  const document = {
    ...restingCase({ at, state, division, applicant: parties['applicant'] ?? unit, procedure }),
    parties,
    partyOrgs: [unit],
    _id: `case-${n}`,
    title: `标题${chance(n, 7) % 500}`,
    ...(isLimited(process, state) ? { dueAt: dueAtOf(n) } : {}),
    stagesDecided: chance(n, 6) % 5 === 0 ? [] : deciders,
    ...(state === initial ? { d2: '', d4: '', d6: '' } : {}),
  };
  const filters = Object.values(process.filters ?? {}).filter(({ path }) => path !== 'd6');
  const own = unit === org ? `${division}-x` : String(n);
  return filters.reduce<object>((made, filter) => withValue(made, filter.path, valueFor(process, filter, { n, own })), document);
};

/** Cases of many units in several provinces, in every state, of any time of a year. */
export const spreadCases = (process: ListedProcess, spread: Spread): readonly object[] =>
  Array.from({ length: spread.count }, (_, n) => caseAt(process, n, spread));
