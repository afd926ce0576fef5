import { defineCases, type HandOver, handOver, handOverEntry } from '@anzhu/casework';
import { type Clock, err, localDate, ok, type Result } from '@anzhu/kernel';
import { openRegister, type Register, renamed } from '@anzhu/register';
import { createStore, type Store } from '@anzhu/store';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import { modules } from '../modules.ts';
import { projectRegister } from '../project/project.register.ts';
import type { Project } from '../project/project.ts';
import { ofInstitution, supervisorRegister } from '../supervisor/supervisor.register.ts';
import { type Supervisor, changedEvent as supervisorChanged } from '../supervisor/supervisor.ts';
import { authorityField } from './discipline.ts';
import { kept, mergeFaults, renameFaults } from './hand-over.ts';
import { institutionRegister } from './institution.register.ts';
import { changedEvent, type Institution } from './institution.ts';

/** How much passed to the other code. */
export interface HandedOver {
  readonly supervisors: number;
  readonly projects: number;
  readonly cases: number;
}

interface Registers {
  readonly clock: Clock;
  readonly store: Store;
  readonly institutions: Register<Institution>;
  readonly supervisors: Register<Supervisor>;
  readonly projects: Register<Project>;
  readonly cases: Parameters<typeof handOver>[0];
}

/** No list is exported by an operator's command. */
const noFiles = { offer: () => undefined, link: () => err({ code: 'UNAVAILABLE' } as const) };

const registersOn = (connection: Connection, clock: Clock): Registers => {
  const store = createStore({ connection, clock });
  const deps = { store, files: noFiles };
  return {
    ...{ clock, store },
    institutions: openRegister<Institution>(institutionRegister, deps),
    supervisors: openRegister<Supervisor>(supervisorRegister, deps),
    projects: openRegister<Project>(projectRegister, deps),
    cases: modules.map(({ process }) => ({ process, store, model: defineCases(connection, process as never) })) as never,
  };
};

type Handing = (registers: Registers, to: Institution, order: HandOver) => Promise<number>;

const done = (outcome: Result<unknown, Refusal>, what: string): void => {
  if (!outcome.ok) throw new Error(`${what}: ${JSON.stringify(outcome.error)}`);
};

const handSupervisors: Handing = async ({ supervisors }, { _id, code }, order) => {
  const own = await supervisors.findAt(ofInstitution, [order.from]);
  const set = { institutionId: _id, institutionCode: code, orgs: [code] };
  for (const { _id: id } of own) {
    const change = (now: Supervisor) => ({
      set,
      events: [supervisorChanged({ ...now, ...set })],
      history: [handOverEntry(order, 'ACTIVE')],
    });
    done(await supervisors.change(id, change), id);
  }
  return own.length;
};

const handProjects: Handing = async ({ projects }, { code, discipline }, order) => {
  const field = authorityField[discipline];
  const supervised = await projects.findAt({ path: field, order: { _id: 1 } }, [order.from]);
  const running = supervised.filter(({ constructionStatus }) => !['COMPLETED', 'VOID'].includes(constructionStatus));
  for (const { _id } of running)
    done(await projects.change(_id, () => ({ set: { [field]: code }, history: [handOverEntry(order, 'ACTIVE')] })), _id);
  return running.length;
};

/** Everything that is an institution's passes to the code under which it goes on. */
const handAll = async (registers: Registers, to: Institution, order: HandOver): Promise<HandedOver> => ({
  supervisors: await handSupervisors(registers, to, order),
  projects: await handProjects(registers, to, order),
  cases: await handOver(registers.cases, order),
});

type Execute = (registers: Registers, order: HandOver) => Promise<Result<HandedOver, Refusal>>;

const rename: Execute = async (registers, order) => {
  const { institutions, clock } = registers;
  const [known, taken] = [await institutions.numbers.byNumber(order.from), await institutions.numbers.byNumber(order.to)];
  const faults = renameFaults(order, known, taken);
  if (!known || faults.length > 0) return err(badUserInput(...faults));
  const changed = await institutions.change(known._id, (now) => {
    if (now.code === order.to) return null;
    const set = { orgs: [order.to], ...renamed(now, { code: order.to }, localDate(clock())) };
    return { set, events: [changedEvent({ ...now, ...set })], history: [handOverEntry(order, 'ACTIVE', 'rename')] };
  });
  return changed.ok ? ok(await handAll(registers, changed.value, order)) : changed;
};

const merge: Execute = async (registers, order) => {
  const { institutions } = registers;
  const [known, into] = [await institutions.numbers.byNumber(order.from), await institutions.numbers.byNumber(order.to)];
  const faults = mergeFaults(order, known, into);
  if (!known || !into || faults.length > 0) return err(badUserInput(...faults));
  const changed = await institutions.change(known._id, (now) => {
    if (now.successor === into.code) return null;
    const set = { successor: into.code };
    return { set, events: [changedEvent({ ...now, ...set })], history: [handOverEntry(order, 'ACTIVE', 'merge')] };
  });
  return changed.ok ? ok(await handAll(registers, into, order)) : changed;
};

/** What an operator does about supervision institutions, while the service runs; an order that was cut short is given again and goes on. */
export const institutionOrders = (connection: Connection, clock: Clock) => {
  const registers = registersOn(connection, clock);
  return {
    /** The institution works under another code: supervisors, projects and open cases pass to it. */
    rename: (order: HandOver) => rename(registers, kept(order)),
    /** The institution is merged into another of its discipline, which goes on with everything it had. */
    merge: (order: HandOver) => merge(registers, kept(order)),
  };
};
