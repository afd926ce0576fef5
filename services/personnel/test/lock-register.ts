import type { LocalDate } from '@anzhu/kernel';
import { type LockRole, lockLimits } from '../src/team/lock.ts';
import type { Model } from './linearizable.ts';

/** What clients ask about the locks of a few persons; every id is of one call alone. */
export type LockOp =
  | { readonly kind: 'request'; readonly id: string; readonly person: string; readonly project: string; readonly contract: string }
  | { readonly kind: 'complete'; readonly id: string; readonly project: string }
  | { readonly kind: 'rekey'; readonly id: string; readonly project: string; readonly contract: string }
  | { readonly kind: 'change'; readonly id: string; readonly project: string; readonly outgoing: string; readonly incoming: string }
  | { readonly kind: 'unlock'; readonly id: string; readonly project: string; readonly person: string }
  | { readonly kind: 'revoke'; readonly id: string; readonly unlock: string }
  | { readonly kind: 'stop'; readonly id: string; readonly project: string; readonly day: LocalDate }
  | { readonly kind: 'resume'; readonly id: string; readonly project: string; readonly day: LocalDate }
  | { readonly kind: 'merge'; readonly id: string; readonly kept: string; readonly duplicate: string }
  | { readonly kind: 'separate'; readonly id: string; readonly merge: string };

/** Done, or refused with codes and, by a limit, the projects that hold the person. */
export type LockAnswer =
  | { readonly done: true }
  | { readonly done: false; readonly codes: readonly string[]; readonly holding: readonly string[] };

interface Held {
  readonly lock: string;
  readonly project: string;
  readonly contract: string;
  readonly person: string;
  /** The unlock by which it does not count. */
  readonly exempt?: string;
  /** One too many since its exemption ended, or work resumed. */
  readonly isLenient?: boolean;
  /** Of a manager whose project is stopped. */
  readonly rests?: boolean;
}

/** The last days on which a project was said to stop and to resume. */
type Stopped = Readonly<Record<string, { readonly from: LocalDate; readonly resumed: LocalDate }>>;

interface Merger {
  readonly merge: string;
  readonly kept: string;
  readonly duplicate: string;
  readonly locks: readonly string[];
}

export interface Register {
  readonly held: readonly Held[];
  readonly mergers: readonly Merger[];
  readonly stopped: Stopped;
}

export const emptyRegister: Register = { held: [], mergers: [], stopped: {} };

const done: LockAnswer = { done: true };
const refused = (codes: readonly string[], holding: readonly string[] = []): LockAnswer => ({ done: false, codes, holding });

type Outcome = readonly [answer: LockAnswer, after?: Register];

const counted = (held: readonly Held[], person: string) =>
  held.filter((one) => one.person === person && one.exempt === undefined && !one.rests);
const contracts = (held: readonly Held[]): number => new Set(held.map(({ contract }) => contract)).size;
const countOf = (held: readonly Held[], person: string): number => contracts(counted(held, person));
const holdingOf = (held: readonly Held[], person: string) => [...new Set(counted(held, person).map(({ project }) => project))];

const lead = ({ mergers }: Register, person: string): string => mergers.find(({ duplicate }) => duplicate === person)?.kept ?? person;

const never = { from: '', resumed: '' };
const isStopped = ({ stopped }: Register, project: string): boolean => {
  const { from, resumed } = stopped[project] ?? never;
  return from !== '' && resumed <= from;
};

/** The rules of P1, P2, P3 and P5 for one role, written a second time and for one call after the other. */
export const rulesFor = (role: LockRole) => {
  const limit = lockLimits[role];
  const isWithin = (held: readonly Held[], person: string): boolean => countOf(held, person) <= limit;
  const isNoWorse = (before: readonly Held[], after: readonly Held[], person: string): boolean =>
    contracts(counted(after, person).filter(({ isLenient }) => !isLenient)) <= limit && countOf(after, person) <= contracts(before);

  const settled = (register: Register): Register => ({
    ...register,
    held: register.held.map(({ isLenient, ...one }) =>
      isLenient && one.exempt === undefined && !isWithin(register.held, one.person) ? { ...one, isLenient } : one,
    ),
  });

  const atLimit = (held: readonly Held[], person: string): Outcome => [refused(['AT_LIMIT'], holdingOf(held, person))];

  const isFreed = role === 'PROJECT_MANAGER';
  const restsAt = (register: Register, project: string) => (isFreed && isStopped(register, project) ? { rests: true } : {});
  const stoppedOr = ({ rests, isLenient, ...one }: Held, isStill: boolean): Held => {
    if (isStill) return { ...one, rests: true };
    return rests || isLenient ? { ...one, isLenient: true } : one;
  };

  /** Decision 5: while its project is stopped a manager's lock does not count; said of a project that is over, or of what is known already, it changes nothing. */
  const told = (register: Register, project: string, { from, resumed }: Stopped[string]): Outcome => {
    const known = register.stopped[project] ?? never;
    const now = { from: from > known.from ? from : known.from, resumed: resumed > known.resumed ? resumed : known.resumed };
    const isNews = now.from !== known.from || now.resumed !== known.resumed;
    if (!isNews || register.held.every((one) => one.project !== project)) return [done];
    const after = { ...register, stopped: { ...register.stopped, [project]: now } };
    const held = register.held.map((one) => (isFreed && one.project === project ? stoppedOr(one, isStopped(after, project)) : one));
    return [done, { ...after, held }];
  };

  const rules: { readonly [K in LockOp['kind']]: (register: Register, op: Extract<LockOp, { readonly kind: K }>) => Outcome } = {
    request: (register, { id, project, contract, ...op }) => {
      const person = lead(register, op.person);
      const held = [...register.held, { lock: id, project, contract, person }];
      return isWithin(held, person) ? [done, { ...register, held }] : atLimit(register.held, person);
    },
    complete: (register, { project }) => {
      const held = register.held.filter((one) => one.project !== project);
      return held.length === register.held.length ? [done] : [done, { ...register, held }];
    },
    rekey: (register, { project, contract }) => {
      const known = register.held.find((one) => one.project === project);
      if (!known) return [refused(['TEAM_CLOSED'], [project])];
      const held = register.held.map((one) => (one.project === project ? { ...one, contract } : one));
      const isAllowed = isWithin(held, known.person) || isNoWorse(counted(register.held, known.person), held, known.person);
      return isAllowed ? [done, { ...register, held }] : atLimit(register.held, known.person);
    },
    change: (register, { id, project, ...op }) => {
      const [outgoing, incoming] = [lead(register, op.outgoing), lead(register, op.incoming)];
      const seat = register.held.find((one) => one.project === project);
      if (!seat) return [refused(['TEAM_CLOSED'])];
      const standing = [...(seat.person === outgoing ? [] : ['NOT_A_MEMBER']), ...(seat.person === incoming ? ['ALREADY_A_MEMBER'] : [])];
      if (standing.length > 0) return [refused(standing)];
      const taken = { lock: id, project, contract: seat.contract, person: incoming, ...restsAt(register, project) };
      if (!isWithin([...register.held, taken], incoming)) return [refused(['AT_LIMIT'])];
      return [done, { ...register, held: [...register.held.filter((one) => one !== seat), taken] }];
    },
    unlock: (register, { id, project, ...op }) => {
      const person = lead(register, op.person);
      const lock = register.held.find((one) => one.project === project && one.person === person);
      if (!lock) return [refused(['NO_SUCH_LOCK'])];
      if (lock.exempt !== undefined) return [refused(['EXEMPT_ALREADY'])];
      if (lock.rests) return [refused(['NOT_COUNTED'])];
      if (countOf(register.held, person) < limit) return [refused(['NOT_LOCKED'])];
      return [done, { ...register, held: register.held.map((one) => (one === lock ? { ...one, exempt: id } : one)) }];
    },
    revoke: (register, { unlock }) => {
      const lock = register.held.find(({ exempt }) => exempt === unlock);
      if (!lock) return [refused(['ACTION_NOT_ALLOWED'])];
      const { exempt: _, ...again } = lock;
      const held = [...register.held.filter((one) => one !== lock), { ...again, ...(!again.rests && { isLenient: true }) }];
      return [done, { ...register, held }];
    },
    stop: (register, { project, day }) => told(register, project, { from: day, resumed: '' }),
    resume: (register, { project, day }) => told(register, project, { from: '', resumed: day }),
    merge: (register, { id, kept, duplicate }) => {
      if (register.mergers.length > 0) return [refused(['PERSON_MERGED'])];
      const locks = register.held.filter(({ person }) => person === duplicate).map(({ lock }) => lock);
      const held = register.held.map((one) => (one.person === duplicate ? { ...one, person: kept } : one));
      const isAllowed = isWithin(held, kept) || [kept, duplicate].some((one) => isNoWorse(counted(register.held, one), held, kept));
      return isAllowed ? [done, { ...register, held, mergers: [{ merge: id, kept, duplicate, locks }] }] : [refused(['AT_LIMIT'])];
    },
    separate: (register, { merge }) => {
      const { held, mergers } = register;
      const merger = mergers.find((one) => one.merge === merge);
      if (!merger) return [refused(['ACTION_NOT_ALLOWED'])];
      const back = held.map((one) => (merger.locks.includes(one.lock) ? { ...one, person: merger.duplicate } : one));
      return [done, { ...register, held: back, mergers: [] }];
    },
  };
  const play = (register: Register, op: LockOp): Outcome => {
    const rule = rules[op.kind] as (register: Register, op: LockOp) => Outcome;
    const [answer, after] = rule(register, op);
    return after ? [answer, settled(after)] : [answer];
  };
  return { play };
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...new Set(one)].sort().join() === [...new Set(other)].sort().join();

/** An unlock that waits beside another about the same lock says nothing of the lock. */
const saysNothing = (answer: LockAnswer): boolean => !answer.done && answer.codes.includes('UNLOCK_PENDING');

const isAnswered = (said: LockAnswer, would: LockAnswer): boolean =>
  said.done || would.done ? said.done === would.done : isSame(said.codes, would.codes) && isSame(said.holding, would.holding);

/** Persons who are held in a role, as one register. */
export const lockRegister = (role: LockRole): Model<Register, LockOp, LockAnswer> => {
  const { play } = rulesFor(role);
  return {
    initial: emptyRegister,
    next: (register, op, answer) => {
      if (saysNothing(answer)) return 'same';
      const [would, after] = play(register, op);
      if (!isAnswered(answer, would)) return null;
      return after ?? 'same';
    },
    key: ({ held, mergers, stopped }) =>
      JSON.stringify([held.toSorted((a, b) => (a.lock < b.lock ? -1 : 1)), mergers, Object.entries(stopped).sort()]),
  };
};
