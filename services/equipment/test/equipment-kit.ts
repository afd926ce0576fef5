import type { Subject } from '@anzhu/access';
import type { CaseRecord, Cases } from '@anzhu/casework';
import type { EventDefinition } from '@anzhu/contracts';
import type { PersonCopy, Persons, ProjectCopy, UnitCopy } from '@anzhu/copies';
import { chinaCalendar, newId, type Result } from '@anzhu/kernel';
import { createLogger } from '@anzhu/observability';
import { createAttachments, createStore, prepare } from '@anzhu/store';
import { asConsumed, fixedClock, subject, type TestDatabase, testDatabase } from '@anzhu/testing';
import type { Refusal } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import { openEquipment, partsOf } from '../src/app.ts';
import type { Crane } from '../src/cranes/crane/crane.ts';
import { craneKeys } from '../src/cranes/crane/crane-identity.ts';
import type { EquipmentDeps } from '../src/env.ts';
import { ownershipFilingProcess } from '../src/filings/ownership-filing/ownership-filing.ts';
import { caseOf, now } from './cases.ts';
import { namedCases } from './named-cases.ts';
import { crane, org, project, secrets, unit } from './world.ts';

const key = Buffer.alloc(32, 7).toString('base64');

export const supervisor = subject({
  id: 'zhao',
  name: '赵监督',
  org: 'AUTH-5301',
  orgKind: 'AUTHORITY',
  unitKinds: [],
  region: '530100',
  roles: ['SAFETY_SUPERVISOR'],
});
export const examiner = subject({
  id: 'sun',
  name: '孙审核',
  org: 'AUTH-5301',
  orgKind: 'AUTHORITY',
  unitKinds: [],
  region: '530100',
  roles: ['EXAMINER'],
});
export const zhongshanExaminer = { ...examiner, org: '442000-JZ', region: '442000' };
export const clerkOf = (uscc: string, unitKinds: Subject['unitKinds']): Subject => subject({ org: uscc, unitKinds });

const depsOn = ({ connection }: TestDatabase): EquipmentDeps => {
  const clock = fixedClock(now.toISOString()).now;
  const logger = createLogger({ service: 'equipment', mode: 'production', level: 'silent' });
  return {
    env: {} as EquipmentDeps['env'],
    connection,
    clock,
    logger,
    calendar: chinaCalendar,
    store: createStore({ connection, clock }),
    files: createAttachments({ connection, clock, service: 'equipment', signingKey: key, logger }),
    secrets,
  };
};

interface Acting {
  readonly by?: Subject;
  readonly opinion?: string;
  readonly verdict?: string;
  readonly asked?: Readonly<Record<string, unknown>>;
}

/** The equipment service's processes and handlers on a database of their own, filled as asked; else prepared, with a project, units and cranes known. */
export const equipmentKit = async (fill?: (connection: Connection) => Promise<void>) => {
  const database = await testDatabase(fill ? undefined : 'equipment');
  const deps = depsOn(database);
  const equipment = openEquipment(deps);
  const processes = { records: equipment.world.records, ...namedCases(equipment.casesOf) };
  const parts = partsOf(deps, equipment);
  await (fill ?? prepare)(deps.connection);
  const { store, connection, clock } = deps;
  const followers = Object.values(parts.consumers ?? {}).flat();
  const handlers = followers.flatMap((follower) => follower.handlers);

  const received: string[] = [];
  const receive = async (definition: EventDefinition, data: object, time: string = clock().toISOString()): Promise<void> => {
    const own = handlers.filter((one) => one.definition.type === definition.type);
    const event = { time, eventnumber: received.push(definition.type) } as never;
    await asConsumed(connection, async (session) => {
      for (const one of own) await one.handle({ session, event, data });
    });
  };
  const know = {
    unit: (copy: UnitCopy) => connection.collection<UnitCopy>('unit_copies').insertOne(copy),
    project: (copy: ProjectCopy) => connection.collection<ProjectCopy>('project_copies').insertOne(copy),
    crane: ({ _id, ...own }: Crane) => store.insert(processes.records.cranes, { _id, ...own }, {}),
    persons: (persons: Persons) => connection.collection<PersonCopy>('person_copies').insertMany([...persons.values()]),
  };
  if (!fill) {
    await Promise.all(Object.values(org).map((uscc) => know.unit(unit(uscc))));
    await know.project(project());
    await know.crane(crane());
  }

  /** Puts a case into the store as its earlier steps would have left it. */
  const lay = async <F, X, Facts>({ model }: Cases<F, X, Facts>, record: CaseRecord<F, X>): Promise<string> => {
    const stored = await store.insert(model, { ...record, _id: newId() }, { history: record.history });
    if (!stored.ok) throw new Error(stored.error.code);
    return stored.value._id;
  };
  /** A crane of its own with the filing in force by which it is on record. */
  const fileCrane = async (own: Partial<Crane> = {}): Promise<{ readonly craneId: string; readonly filingId: string }> => {
    const craneId = own._id ?? newId();
    const { ownerUscc, validUntil, filingNumber } = crane({ filingNumber: craneId, ...own });
    const outcome = { craneId, filingNumber, filedOn: '2026-01-05', validUntil, certificate: 'PENDING' as const };
    const record = caseOf(ownershipFilingProcess, {
      applicant: ownerUscc,
      state: 'FILED',
      form: { category: 'TOWER_CRANE', model: 'QTZ80', serialNumber: 'SN-1' },
      outcome,
    });
    const filingId = await lay(processes.ownershipFilings, record);
    const keys = own.serialNumber ? { keys: craneKeys(crane(own)), isDouble: false } : {};
    await know.crane(crane({ filingNumber, ...own, ...keys, _id: craneId, filingId }));
    return { craneId, filingId };
  };
  const act = async <F, X, Facts>(
    cases: Cases<F, X, Facts>,
    [id, action]: readonly [string, string],
    { by = examiner, opinion = '同意', ...more }: Acting = {},
  ): Promise<Result<CaseRecord<F, X>, Refusal>> => {
    const found = await store.find(cases.model, id);
    return cases.act(by, { requestId: newId(), id, action, expectedVersion: found?.version ?? 0, opinion, ...more });
  };
  return { ...deps, ...processes, opened: equipment.opened, parts, receive, know, lay, fileCrane, act, leave: database.leave };
};

export type EquipmentKit = Awaited<ReturnType<typeof equipmentKit>>;
