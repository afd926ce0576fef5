import { setTimeout as pause } from 'node:timers/promises';
import { testMongoUri } from '@anzhu/testing';
import type { ClientSession } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contendingServices, type Group, learn, nextOp } from '../../test/contenders.ts';
import { isLinearizable } from '../../test/linearizable.ts';
import { type LockAnswer, type LockOp, lockRegister } from '../../test/lock-register.ts';
import { havePerson, personnelKit } from '../../test/personnel-kit.ts';
import { chance } from '../../test/schedule.ts';
import type { Person } from '../person/person.ts';
import { type LockRole, lockLimits, lockRoles } from './lock.ts';
import type { Team } from './team.ts';

const clients = 64;
const calls = Number(process.env['CONTENTION_CALLS'] ?? 4 * clients);
const deaths = Math.max(2, Math.floor(calls / 1_000));
/** Persons who come by twos, beside one of each role who comes alone. */
const size = Number(process.env['CONTENTION_PERSONS'] ?? 100);
const seed = Number(process.env['CONTENTION_SEED'] ?? Date.now() % 1_000_000_000);

type Kit = Awaited<ReturnType<typeof personnelKit>>;

const groupOf = (at: number, names: Group['names']): Group => ({
  names,
  role: lockRoles[at % lockRoles.length] as LockRole,
  ...{ history: [], projects: [], unlocks: [], merges: [] },
});

/** Half of the calls are for the first: one person of each role alone, and two pairs. */
const groups: readonly Group[] = [
  ...lockRoles.map((_, at) => groupOf(at, [`alone${at}`])),
  ...Array.from({ length: Math.ceil(size / 2) }, (_, at) => groupOf(at, [`a${at}`, `b${at}`])),
];

/** Everything at one moment: nobody is beyond a limit but for what resumed, every lock is of a seat of a team that is not closed, every seat has its lock. */
const promisesBroken = async ({ connection, persons, teams }: Kit): Promise<readonly string[]> => {
  const read = (session: ClientSession) =>
    session.withTransaction(
      async () => {
        const held = { 'locks.0': { $exists: true } };
        const people = await persons.model.collection.find(held, { session, projection: { locks: 1 } }).toArray();
        const seated = { 'members.0': { $exists: true } };
        const all = await teams.model.collection.find(seated, { session, projection: { members: 1, closed: 1 } }).toArray();
        return [people, all] as unknown as readonly [readonly Person[], readonly Team[]];
      },
      { readConcern: { level: 'snapshot' } },
    );
  const [people, all] = await connection.getClient().withSession(read);
  const seats = new Set(
    all.flatMap(({ _id, members, closed }) => (closed ? [] : members.map(({ personId, lockId }) => `${_id} ${personId} ${lockId}`))),
  );
  const locks = people.flatMap(({ _id, locks: held }) => held.map(({ projectId, lockId }) => `${projectId} ${_id} ${lockId}`));
  const over = people.filter(({ locks: held }) => {
    const firm = held.filter(({ exempt, stop }) => !exempt && stop === undefined);
    return new Set(firm.map(({ contractKey }) => contractKey)).size > lockLimits[held[0]?.role ?? 'PROJECT_MANAGER'];
  });
  return [
    ...over.map(({ _id }) => `${_id} is beyond the limit`),
    ...locks.filter((lock) => !seats.has(lock)).map((lock) => `${lock} is of no live team`),
    ...(locks.length === seats.size ? [] : [`${locks.length} locks and ${seats.size} seats`]),
  ];
};

type Told = { readonly lockId: string; readonly contractKey: string; readonly role: LockRole };

const told = ({ outbox }: Person, ...kinds: readonly string[]) =>
  outbox.filter(({ type }) => kinds.some((kind) => type === `personnel.lock.${kind}.v1`));

/** The locks of a person one event after the other; of each that is new, whether it came within the limit. */
const retold = (person: Person, isOwn: (lockId: string) => boolean) => {
  const held = new Map<string, Told & { readonly counts: boolean }>();
  const known = new Set<string>();
  const contracts = (): number => new Set([...held.values()].flatMap(({ counts, contractKey }) => (counts ? [contractKey] : []))).size;
  const beyond = told(person, 'added', 'exempted', 'released').filter(({ type, data }) => {
    const lock = data as unknown as Told;
    held.delete(lock.lockId);
    if (type === 'personnel.lock.released.v1') return false;
    held.set(lock.lockId, { ...lock, counts: type === 'personnel.lock.added.v1' });
    const isNew = known.size < known.add(lock.lockId).size;
    return isNew && isOwn(lock.lockId) && contracts() > lockLimits[lock.role];
  });
  return { beyond, left: [...held.keys()].sort() };
};

/** What each person was told of, in its order: whoever was newly locked, not by a merge, was within the limit then, and holds in the end what is left of it. */
const historyBroken = async ({ persons }: Kit): Promise<readonly string[]> => {
  const people = (await persons.model.collection.find({}).toArray()) as unknown as readonly Person[];
  const holders = new Map<string, Set<string>>();
  for (const person of people)
    for (const { data } of told(person, 'added')) {
      const lockId = String(data['lockId']);
      holders.set(lockId, (holders.get(lockId) ?? new Set()).add(person._id));
    }
  return people.flatMap((person) => {
    const { beyond, left } = retold(person, (lockId) => holders.get(lockId)?.size === 1);
    const now = person.locks.map(({ lockId }) => lockId).sort();
    const differs = left.join() === now.join() ? [] : [`${person._id} was told of ${left} and holds ${now}`];
    return [...beyond.map(({ data }) => `${person._id} took ${data['lockId']} beyond the limit`), ...differs];
  });
};

/** All clients ask at once for some seconds, while services die. */
const contend = async (kit: Kit) => {
  const luck = chance(seed);
  const services = await contendingServices([testMongoUri(), kit.connection.name], 2);
  const broken = new Set<string>();
  const isOver = (): boolean => answered >= calls;
  let [asked, answered] = [0, 0];
  const client = async (): Promise<void> => {
    while (asked < calls) {
      asked += 1;
      const group = groups[luck.below(luck.below(2) === 0 ? Math.min(groups.length, 5) : groups.length)] as Group;
      const op = nextOp(luck, group, `${asked}`);
      const calledAt = performance.now();
      const answer = await services.ask(op, group.role);
      group.history.push({ op, answer, calledAt, answeredAt: performance.now() });
      learn(group, op, answer);
      answered += 1;
    }
  };
  const reaper = async (): Promise<void> => {
    for (let death = 1; death <= deaths; death += 1) {
      const due = (calls * death) / (deaths + 1) - luck.below(clients);
      while (answered < due) await pause(10);
      await services.killOne();
    }
  };
  const audits = async (): Promise<void> => {
    for (; !isOver(); await pause(20)) for (const one of await promisesBroken(kit)) broken.add(one);
  };
  try {
    await Promise.all([...Array.from({ length: clients }, client), reaper(), audits()]);
  } finally {
    await services.stop();
  }
  for (const one of [...(await promisesBroken(kit)), ...(await historyBroken(kit))]) broken.add(one);
  return [...broken];
};

const isInOrder = ({ history, role }: Group): boolean => isLinearizable(history, lockRegister(role));

describe('P1 P2 P3 P5 reliability: 64 clients contend for one person, and for many', () => {
  let kit: Kit;

  beforeAll(async () => {
    kit = await personnelKit();
    for (const { names } of groups) await Promise.all(names.map((name) => havePerson(kit, name)));
    await kit.persons.model.collection.updateMany({}, { $set: { name: '同名' } });
  });
  afterAll(() => kit.close());

  it('nobody is ever beyond a limit, no lock is without a live team, and what all were answered has one order', {
    timeout: 600_000 + calls * 100,
  }, async () => {
    const broken = await contend(kit);
    expect(broken, `seed ${seed}`).toEqual([]);
    expect(
      groups.filter((group) => !isInOrder(group)).map(({ names }) => names),
      `seed ${seed}`,
    ).toEqual([]);
  });

  it('the order is looked for in earnest: with a lock too many, or a refusal by what was released before, there is none', () => {
    const group = groups.filter(({ names }) => names.length > 1).toSorted((a, b) => b.history.length - a.history.length)[0] as Group;
    const { names, role } = group;
    const after = (...said: readonly (readonly [LockOp, LockAnswer])[]): Group => {
      const last = said.map(([op, answer], at) => ({
        op,
        answer,
        calledAt: Number.MAX_VALUE / 2 ** (20 - 2 * at),
        answeredAt: Number.MAX_VALUE / 2 ** (19 - 2 * at),
      }));
      return { ...group, history: [...group.history, ...last] };
    };
    const asks = (id: string): LockOp => ({ kind: 'request', id, person: names[0], project: `p-${id}`, contract: `C-${id}` });
    const locked = Array.from({ length: lockLimits[role] + 1 }, (_, at) => [asks(`planted-${at}`), { done: true }] as const);
    expect(isInOrder(after(...locked))).toBe(false);
    const refused = { done: false, codes: ['AT_LIMIT'], holding: ['p-planted'] } as const;
    expect(isInOrder(after([{ kind: 'complete', id: 'over', project: 'p-planted' }, { done: true }], [asks('late'), refused]))).toBe(false);
    expect(isInOrder(after([{ kind: 'complete', id: 'over', project: 'p-planted' }, { done: true }]))).toBe(true);
  });
});
