import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { addDays } from '@anzhu/kernel';
import type { LockRole } from '../src/team/lock.ts';
import type { Call } from './linearizable.ts';
import type { LockAnswer, LockOp } from './lock-register.ts';
import type { Chance } from './schedule.ts';

const program = fileURLToPath(new URL('contends-and-dies.ts', import.meta.url));

type Reply = { readonly id: string; readonly answer?: LockAnswer; readonly failed?: string };

interface Waiting {
  readonly op: LockOp;
  readonly role: LockRole;
  readonly settle: (reply: Reply) => void;
}

/** Processes of the service that are killed at random and begun again; what one had not answered another is asked. */
export const contendingServices = async (at: readonly [uri: string, database: string], count: number) => {
  const waiting = new Map<string, Waiting>();
  const alive: ChildProcess[] = [];
  let turn = 0;

  const send = ({ op, role }: Waiting): void => {
    turn += 1;
    alive[turn % alive.length]?.send({ op, role });
  };
  const begin = async (): Promise<void> => {
    const execArgv = ['--conditions=anzhu-source', '--import', 'tsx'];
    const child = fork(program, [...at], { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [hello] = await once(child, 'message');
    if (hello !== 'ready') throw new Error(`a service begins with ${String(hello)}`);
    child.on('message', (reply: Reply) => {
      waiting.get(reply.id)?.settle(reply);
      waiting.delete(reply.id);
    });
    alive.push(child);
  };
  await Promise.all(Array.from({ length: count }, begin));
  return {
    ask: (op: LockOp, role: LockRole): Promise<LockAnswer> =>
      new Promise((done, failed) => {
        const settle = ({ answer, failed: why }: Reply) => (answer ? done(answer) : failed(new Error(`${op.kind} ${op.id}: ${why}`)));
        const one = { op, role, settle };
        waiting.set(op.id, one);
        send(one);
      }),
    /** One dies in the midst of what it does; the others are asked again, and another takes its place. */
    killOne: async (): Promise<void> => {
      const [child] = alive.splice(0, 1);
      if (!child) return;
      child.kill('SIGKILL');
      await once(child, 'exit');

      for (const one of waiting.values()) send(one);
      await begin();
    },

    stop: async (): Promise<void> => {
      for (const child of alive.splice(0)) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
};

/** A few persons who are asked about together, and what clients know of them. */
export interface Group {
  readonly names: readonly [string, ...string[]];
  readonly role: LockRole;
  readonly history: Call<LockOp, LockAnswer>[];
  readonly projects: string[];
  readonly unlocks: string[];
  readonly merges: string[];
}

const taken = (luck: Chance, list: string[]): string | undefined => list.splice(luck.below(list.length), 1)[0];

type Draw = (luck: Chance, group: Group, id: string) => LockOp | undefined;

const personsIn = ({ names }: Group, luck: Chance) => {
  const person = luck.oneOf(names);
  return { person, other: names.find((name) => name !== person) };
};
const projectIn = ({ projects }: Group, luck: Chance): string | undefined => projects[luck.below(projects.length)];

/** Now and then the one that others have too. */
const contractIn = (luck: Chance, { names }: Group, id: string): string => (luck.below(10) === 0 ? `C-${names[0]}` : `C-${id}`);

const request = (luck: Chance, group: Group, id: string): LockOp => {
  return { kind: 'request', id, person: personsIn(group, luck).person, project: `p-${id}`, contract: contractIn(luck, group, id) };
};
const complete: Draw = (luck, { projects }, id) => {
  const project = taken(luck, projects);
  return project === undefined ? undefined : { kind: 'complete', id, project };
};
const rekey: Draw = (luck, group, id) => {
  const project = projectIn(group, luck);
  return project === undefined ? undefined : { kind: 'rekey', id, project, contract: contractIn(luck, group, id) };
};
const unlock: Draw = (luck, group, id) => {
  const project = projectIn(group, luck);
  return project === undefined ? undefined : { kind: 'unlock', id, project, person: personsIn(group, luck).person };
};
/** Said now and then of an earlier day, as what is told again is. */
const stopOrResume: Draw = (luck, group, id) => {
  const project = projectIn(group, luck);
  const day = addDays('2026-01-01', Number(id) - luck.below(3) * luck.below(40));
  return project === undefined ? undefined : { kind: luck.below(2) === 0 ? 'stop' : 'resume', id, project, day };
};
const revoke: Draw = (luck, { unlocks }, id) => {
  const one = taken(luck, unlocks);
  return one === undefined ? undefined : { kind: 'revoke', id, unlock: one };
};
const change: Draw = (luck, group, id) => {
  const [project, { person: outgoing, other: incoming }] = [projectIn(group, luck), personsIn(group, luck)];
  return project === undefined || incoming === undefined ? undefined : { kind: 'change', id, project, outgoing, incoming };
};
const mergeOrSeparate: Draw = (luck, group, id) => {
  const merge = taken(luck, group.merges);
  if (merge !== undefined) return { kind: 'separate', id, merge };
  const { person: kept, other: duplicate } = personsIn(group, luck);
  return duplicate === undefined ? undefined : { kind: 'merge', id, kept, duplicate };
};

/** How often of a hundred. */
const draws: readonly (readonly [upTo: number, Draw])[] = [
  ...([
    [38, request],
    [56, complete],
    [62, rekey],
    [78, stopOrResume],
    [85, unlock],
    [90, revoke],
    [95, change],
  ] as const),
  [100, mergeOrSeparate],
];

/** What a client asks next: mostly for locks and releases. */
export const nextOp = (luck: Chance, group: Group, id: string): LockOp => {
  const drawn = luck.below(100);
  const [, draw = request] = draws.find(([upTo]) => drawn < upTo) ?? [];
  return draw(luck, group, id) ?? request(luck, group, id);
};

/** What clients know once a call was answered. */
export const learn = ({ projects, unlocks, merges }: Group, op: LockOp, { done }: LockAnswer): void => {
  if (!done) return;
  if (op.kind === 'request') projects.push(op.project);
  if (op.kind === 'unlock') unlocks.push(op.id);
  if (op.kind === 'merge') merges.push(op.id);
};
