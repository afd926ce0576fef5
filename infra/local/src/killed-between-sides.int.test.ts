import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EventData, streamOf } from '@anzhu/contracts';
import { connectNats, deleteDurable, startRelay } from '@anzhu/messaging';
import { createLogger } from '@anzhu/observability';
import { prepare } from '@anzhu/store';
import { restingCase, testDatabase, testMongoUri, waitFor } from '@anzhu/testing';
import { variantFor } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Death } from '../test/hears-and-dies.ts';
import { laid } from '../test/laid.ts';
import { depsOf, partsOf, processesOf, registersOf } from '../test/services.ts';
import { startNats } from './embedded/nats.ts';

const projectId = 'project-1';
const uscc = '91530102MA6K000225';
const outgoingRef = 'ref-outgoing';
const member = (personRef: string, role: 'PROJECT_MANAGER' | 'SAFETY_OFFICER') => ({
  personRef,
  role,
  nameRef: `name of ${personRef}`,
  uscc,
});
const [incoming, officer] = [member('ref-incoming', 'SAFETY_OFFICER'), member('ref-manager', 'PROJECT_MANAGER')];

interface Stored {
  readonly version: number;
  readonly outbox: readonly { readonly type: string }[];
  readonly history: readonly { readonly action: string }[];
  readonly team?: readonly { readonly personRef: string }[];
  readonly outcome?: { readonly flags: readonly string[] };
}

/** What a service keeps that a change of key staff is about, and what stands there once it has heard of it. */
interface Side {
  readonly service: string;
  readonly collection: string;
  readonly laying: (connection: Connection) => Promise<object>;
  readonly shown: (stored: Stored) => object;
  readonly expected: object;
}

const registerOf = async (service: string, type: string) => {
  const found = (await registersOf(service)).find((register) => register.type === type);
  return found ?? expect.fail(type);
};

const envelope = { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [], updatedAt: new Date() };

const project: Side = {
  service: 'supervision',
  collection: 'projects',
  laying: async () => ({
    ...laid(await registerOf('supervision', 'Project')),
    ...{ ...envelope, _id: projectId, team: [member(outgoingRef, 'SAFETY_OFFICER'), officer] },
  }),
  shown: ({ version, team, outbox }) => ({ version, team, told: outbox.map(({ type }) => type) }),
  expected: { version: 2, team: [officer, incoming], told: ['supervision.project.staff-changed.v1'] },
};

const registration: Side = {
  service: 'equipment',
  collection: 'use_registrations',
  laying: async (connection) => {
    const stay = await registerOf('equipment', 'Installation');
    await connection.collection(stay.collection).insertOne({ ...laid(stay), projectId } as never);
    const { workflow } = (await processesOf('equipment')).find(({ collection }) => collection === 'use_registrations') ?? expect.fail();
    const division = '530102';
    const resting = { at: new Date(), state: 'REGISTERED', division, applicant: uscc, procedure: variantFor(workflow, division) };
    const outcome = { flags: [], crew: { keyStaff: [], specialWorkers: [] }, crewRefs: [outgoingRef] };
    return { ...restingCase(resting), form: { installationId: laid(stay)._id }, outcome };
  },
  shown: ({ version, outcome, history }) => ({ version, flags: outcome?.flags, noted: history.map(({ action }) => action) }),
  expected: { version: 2, flags: ['TEAM_CHANGED'], noted: ['flag'] },
};

const program = fileURLToPath(new URL('../test/hears-and-dies.ts', import.meta.url));
const logger = createLogger({ service: 'personnel', mode: 'production', level: 'silent' });

/** The personnel service's part: the change is made and told on a broker of its own. */
const openPersonnel = async () => {
  const dir = await mkdtemp(join(tmpdir(), 'anzhu-sides-'));
  const broker = await startNats({ dir });
  const nats = await connectNats({ url: broker.url, name: 'test', logger });
  const { connection } = await testDatabase();
  const named = { type: 'personnel.team-lock.replaced.v1', aggregate: 'team-lock', aggregateId: projectId, number: 1 };
  const data: EventData<'personnel.team-lock.replaced.v1'> = { projectId, outgoingRef, incoming };
  const outbox = [{ id: 'replaced-1', at: new Date(), ...named, data }];
  await connection.collection('teams').insertOne({ _id: projectId as never, outbox });
  const relay = await startRelay({ service: 'personnel', connection, collections: ['teams'], nats, logger });
  const close = async (): Promise<void> => {
    await relay.stop();
    await nats.close();
    await broker.stop();
    await rm(dir, { recursive: true, force: true });
  };
  return { url: broker.url, manager: await nats.jetstreamManager(), close };
};

describe.skipIf(process.env['NATS_URL'])('P3 a change of key staff whose other side is killed', () => {
  let personnel: Awaited<ReturnType<typeof openPersonnel>>;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    personnel = await openPersonnel();
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await personnel.close();
  });

  const hear = ({ service, collection }: Side, database: string, death?: Death): ChildProcess => {
    const args = [service, 'personnel', testMongoUri(), database, personnel.url, collection, ...(death ? [death] : [])];
    const child = spawn(process.execPath, ['--conditions=anzhu-source', '--import', 'tsx', program, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    children.push(child);
    return child;
  };
  const died = async (child: ChildProcess): Promise<void> => {
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGKILL');
  };
  const isAcknowledged = async ({ service }: Side): Promise<boolean> => {
    const info = await personnel.manager.consumers.info(streamOf('personnel'), `${service}--follows-personnel`);
    return info.delivered.stream_seq > 0 && info.num_pending === 0 && info.num_ack_pending === 0;
  };

  it.each([project, registration].map((side) => [side.service, side] as const))(
    'P3 reliability: %s, killed before it has committed and before it has acknowledged, and told twice, has it once',
    async (service, side) => {
      const { connection } = await depsOf(service);
      await partsOf(service, { ...(await depsOf(service)), connection });
      await prepare(connection);
      await connection.collection(side.collection).insertOne((await side.laying(connection)) as never);
      const stored = async () => (await connection.collection(side.collection).findOne({})) as unknown as Stored;
      await died(hear(side, connection.name, 'UNCOMMITTED'));
      expect(await stored()).toMatchObject({ version: 1, outbox: [] });
      await died(hear(side, connection.name, 'UNACKNOWLEDGED'));
      expect(side.shown(await stored())).toEqual(side.expected);
      const last = hear(side, connection.name);
      await waitFor(() => isAcknowledged(side), { what: 'the event to be acknowledged' });
      await deleteDurable(personnel.manager, 'personnel', `${service}--follows-personnel`);
      await waitFor(() => isAcknowledged(side), { what: 'the event to be acknowledged again' });
      expect(side.shown(await stored())).toEqual(side.expected);
      last.kill('SIGKILL');
    },
  );
});
