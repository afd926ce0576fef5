import { oneOf, type Subject } from '@anzhu/access';
import { ok, proven, type Result } from '@anzhu/kernel';
import type { HistoryDraft } from '@anzhu/store';
import {
  awaitedAfter,
  awaitedIn,
  everAwaits,
  type FollowUp,
  followUpsIn,
  isAsked,
  isOffered,
  markOf,
  type Refusal,
  type Workflow,
} from '@anzhu/workflow';
import type { ClientSession, mongo } from 'mongoose';
import { rolesOf } from './actor.ts';
import { markIn } from './awaited-orgs.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';
import { flagsOf } from './flags.ts';
import { movesOf } from './moved.ts';

type Filter = mongo.Filter<mongo.Document>;

/** Ids by which a service knows whoever asks, such as that of a supervisor. */
export type PersonIds = readonly string[];

/** What tells whose turn it is. */
type Turning = Pick<CaseRecord, '_id' | 'state' | 'parties' | 'assigned' | 'form' | 'outcome' | 'awaits'>;

/** What stands at a place of a case; of a list what stands there in each. */
const valuesAt = (record: Turning, path: string): readonly unknown[] =>
  path
    .split('.')
    .reduce<readonly unknown[]>((found, step) => found.flatMap((one) => (one as Readonly<Record<string, unknown>>)[step] ?? []), [record]);

const isOfKind = (name: string, kinds: readonly string[]): boolean => kinds.some((kind) => name.startsWith(`${kind}-`));

/** Whose turn it is: organisations by their codes, or persons by their ids. */
const turnsOf = ({ partyKinds, party = 'applicant', seat, persons }: FollowUp, record: Turning): readonly string[] => {
  if (persons !== undefined) return valuesAt(record, persons).map(String);
  if (seat !== undefined) return [record.assigned[seat] ?? []].flat();
  const own = (name: string): boolean => (partyKinds ? isOfKind(name, partyKinds) : name === party);
  return [...new Set(Object.entries(record.parties).flatMap(([name, org]) => (own(name) ? [org] : [])))];
};

/** As a case keeps for whom it waits to begin what. */
const kept = (mark: string, whose: string): string => `${mark} ${whose}`;

/** What a case keeps of that for which it waits, for those whose turn it is as it stands. */
export const awaitsFor = (process: Workflow['process'], record: Turning, marks: readonly string[]): readonly string[] =>
  awaitedIn(process, record.state)
    .filter((followUp) => marks.includes(markOf(followUp)) && isAsked(followUp, flagsOf(record)))
    .flatMap((followUp) => turnsOf(followUp, record).map((whose) => kept(markOf(followUp), whose)));

/** The same of what it waits for already, after a change of those whose turn it is. */
export const stillAwaited = (process: Workflow['process'], record: Turning): readonly string[] =>
  awaitsFor(process, record, (record.awaits ?? []).map(markIn));

/** For what a case waits once an action has moved it; nothing where cases of its process never do. */
export const awaitsAfter = (
  process: Workflow['process'],
  { before, after, followed }: { readonly before: Turning; readonly after: Turning; readonly followed: readonly string[] | undefined },
): Pick<CaseRecord, 'awaits'> => {
  if (!everAwaits(process)) return {};
  const awaits = (before.awaits ?? []).map(markIn);
  const flags = [flagsOf(before), flagsOf(after)] as const;
  const marks = awaitedAfter(process, { from: before.state, to: after.state, awaits, followed, flags });
  return { awaits: awaitsFor(process, after, marks) };
};

/** What a case waits for, where one organisation goes on as another. */
export const awaitsPassed = ({ awaits = [] }: Turning, { from, to }: { readonly from: string; readonly to: string }): readonly string[] =>
  awaits.map((one) => (one === kept(markIn(one), from) ? kept(markIn(one), to) : one));

const isUnitOf = ({ unitKinds }: FollowUp, { orgKind, unitKinds: own }: Subject): boolean =>
  unitKinds === undefined || (orgKind === 'UNIT' && unitKinds.some((kind) => (own as readonly string[]).includes(kind)));

/** As whom somebody takes a turn. */
const takenBy = ({ persons: named }: FollowUp, { org }: Subject, persons: PersonIds): readonly string[] =>
  named === undefined ? [org] : persons;

/** The cases in which it is the subject's turn to begin a follow-up; none where it never is. */
export const awaitingQuery = (followUp: FollowUp, subject: Subject, persons: PersonIds): Filter | undefined => {
  const whose = isUnitOf(followUp, subject) ? takenBy(followUp, subject, persons) : [];
  return whose.length === 0 ? undefined : ({ awaits: oneOf(whose.map((one) => kept(markOf(followUp), one))) } as Filter);
};

type Asker = readonly [Subject, PersonIds];

/** Whether a case waits for the subject to begin it. */
const waitsFor = (followUp: FollowUp, { awaits = [] }: Turning, [subject, persons]: Asker): boolean =>
  takenBy(followUp, subject, persons).some((one) => awaits.includes(kept(markOf(followUp), one)));

const isMeant = (followUp: FollowUp, record: Turning, asker: Asker): boolean => {
  const [subject, persons] = asker;
  const isOfAsker = (): boolean => turnsOf(followUp, record).some((one) => takenBy(followUp, subject, persons).includes(one));
  const isTurn = waitsFor(followUp, record, asker) || (isOffered(followUp) && isOfAsker());
  return isTurn && isUnitOf(followUp, subject) && followUp.by.some((role) => rolesOf(subject).includes(role));
};

/** What a form begins with that a case leads to: fields by their values. */
export type Prefilled = Readonly<Record<string, unknown>>;

/** A follow-up that somebody may begin. */
export interface Beginning {
  readonly followUp: FollowUp;
  readonly form: Prefilled;
  /** The case waits for it. */
  readonly isAwaited: boolean;
}

/** The follow-ups of a case that it is the subject's turn to begin, those first for which it waits, each with what its form begins with. */
export const followUpsFor = <F, X, Facts>(
  { workflow }: Pick<CaseDeps<F, X, Facts>['process'], 'workflow'>,
  record: Turning,
  asker: Asker,
): readonly Beginning[] =>
  followUpsIn(workflow.process, record.state)
    .filter((followUp) => isMeant(followUp, record, asker))
    .map((followUp) => ({
      followUp,
      form: Object.fromEntries(Object.entries(followUp.form).map(([field, path]) => [field, valuesAt(record, path)[0]])),
      isAwaited: waitsFor(followUp, record, asker),
    }))
    .toSorted((one, other) => Number(other.isAwaited) - Number(one.isAwaited));

/** Whether anything of a process depends on whom a service knows somebody as. */
export const namesPersons = ({
  states,
}: {
  readonly states: Readonly<Record<string, { readonly leadsTo?: readonly FollowUp[] }>>;
}): boolean => Object.values(states).some(({ leadsTo = [] }) => leadsTo.some(({ persons }) => persons !== undefined));

interface Begun {
  /** The case that leads to it. */
  readonly id: string | null | undefined;
  /** The case that was begun, or given up again, and its process. */
  readonly of: CaseDeps<never, never, never>['process']['workflow']['process'];
  readonly record: Pick<CaseRecord, 'history'>;
  /** The seat for which it is begun, where several begin such a case. */
  readonly seat?: string;
  readonly isGivenUp?: true;
  readonly session: ClientSession;
}

const entryOf = ({ of: { zh, en }, record, isGivenUp }: Begun, state: string): HistoryDraft => {
  const { actorId, actorName, role } = proven({ last: record.history.at(-1) }, 'last').last;
  const label = isGivenUp ? { zh: `已放弃: ${zh}`, en: `Given up: ${en}` } : { zh: `已办理: ${zh}`, en: `Begun: ${en}` };
  return { actorId, actorName, role, action: isGivenUp ? 'awaitAgain' : 'follow', label, from: state, to: state };
};

/** Says on a case that what it waited for was begun, or is waited for again; within the transaction that does it. */
export const markFollowed = async <F, X, Facts>(
  { process, model, store }: Pick<CaseDeps<F, X, Facts>, 'process' | 'model' | 'store'>,
  begun: Begun,
): Promise<Result<unknown, Refusal>> => {
  const { id, session } = begun;
  const record = id ? await store.find(model, id, session) : null;
  if (!record) return ok(null);
  const { state, awaits = [] } = record;
  const mark = markOf({ begins: begun.of.id, ...(begun.seat !== undefined && { seat: begun.seat }) });
  const others = awaits.filter((one) => markIn(one) !== mark);
  const set = { awaits: begun.isGivenUp ? [...others, ...awaitsFor(process.workflow.process, record as CaseRecord, [mark])] : others };
  if (set.awaits.length === awaits.length) return ok(null);
  const events = movesOf(process, { before: record, set, action: 'follow', actedBy: '' });
  return store.save<CaseRecord<F, X>>(model, record, { set, history: [entryOf(begun, state)], events } as never, session);
};

type Waited<F, X, Facts> = Pick<CaseDeps<F, X, Facts>, 'process' | 'model' | 'store'>;

/** Says on the record whose follow-up a case was (`followsUp`) that it is waited for again, unless another such case is under review. */
export const awaitAgain = async <F, X, Facts, G extends object, Y, More>(
  { process, model }: Pick<CaseDeps<G, Y, More>, 'process' | 'model'>,
  waited: Waited<F, X, Facts>,
  { record, session }: { readonly record: CaseRecord<G, Y>; readonly session: ClientSession },
): Promise<Result<unknown, Refusal>> => {
  const { followsUp } = proven(process, 'followsUp');
  const id = record.form[followsUp] as string | undefined;
  const others = { [`form.${followsUp}`]: id, state: { $in: ['SUBMITTED', 'RETURNED'] } };
  const other = id ? await model.collection.findOne(others as never, { projection: { _id: 1 }, session }) : null;
  return other ? ok(null) : markFollowed(waited, { id, of: process.workflow.process, record, session, isGivenUp: true });
};
