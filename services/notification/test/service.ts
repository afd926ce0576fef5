import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { anonymous, createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import type { CaseMove, CloudEvent } from '@anzhu/contracts';
import { startDeliverer } from '@anzhu/deliveries';
import { createSubgraph } from '@anzhu/graphql';
import type { Follower } from '@anzhu/messaging';
import { mergeResolvers } from '@anzhu/service';
import { prepare, startTicker } from '@anzhu/store';
import { fixedClock, testDatabase } from '@anzhu/testing';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);
const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const logger = pino({ level: 'silent' });

export const clerk: Subject = {
  ...{ id: 'clerk', name: '经办人', org: '91530102MA6K00014A', orgKind: 'UNIT', unitKinds: [], region: '530102', roles: ['UNIT_CLERK'] },
};
export const other: Subject = { ...clerk, id: 'other', org: '91650100572536759H' };
export const examiner: Subject = {
  ...{ id: 'examiner', name: '审核人', org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: ['EXAMINER'] },
};

/** What is heard of another service. */
export interface Heard {
  readonly type: string;
  /** Of the event among those of its record. */
  readonly number: number;
  readonly data: object;
  readonly time?: string;
}

const turns = {
  SUBMITTED: {
    formerPhase: 'TO_INITIATE',
    phase: 'IN_PROGRESS',
    formerState: 'DRAFT',
    waitsFor: [{ roles: ['EXAMINER'], regions: ['530102'] }],
  },
  RETURNED: {
    ...{ formerPhase: 'IN_PROGRESS', phase: 'TO_INITIATE', formerState: 'SUBMITTED', actedBy: examiner.org },
    waitsFor: [{ roles: ['UNIT_CLERK'], org: clerk.org }],
  },
} as const satisfies Record<string, Partial<CaseMove>>;

/** That a filing was submitted or returned, as the equipment service says it. */
export const moved = (caseId: string, number: number, state: keyof typeof turns = 'SUBMITTED', own: Partial<CaseMove> = {}): Heard => ({
  ...{ type: 'equipment.case.moved.v1', number },
  data: {
    ...{ process: 'equipment.ownership-filing', caseId, processLabel: { zh: '产权备案', en: 'Ownership filing' }, title: 'QTZ80 SN-1' },
    ...{ action: 'act', actionLabel: { zh: '办理', en: 'Act' }, state, stateLabel: { zh: '状态', en: 'State' }, division: '530102' },
    ...{ applicant: clerk.org, parties: [clerk.org], actedBy: clerk.org, ...turns[state], ...own },
  },
});

/** No channel but webhooks on this machine, unless more is said. */
const usualEnv = {
  PERSONAL_DATA_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  PERSON_REF_KEY: Buffer.alloc(32, 9).toString('base64'),
  NOTIFICATION_WEBHOOK_HOSTS: ['127.0.0.1:*'],
  PUBLIC_URL: 'https://anzhu.example',
};

const published = 100;

/** A broker that tells how much of what others have published is still to be heard. */
const brokerWith = (unheard: { count: number }) => {
  const info = async () => ({ created: '2026-07-01T00:00:00Z', state: { last_seq: published } });
  const floor = () => ({ stream_seq: published - unheard.count });
  const durable = () => ({ name: 'notification--all', num_pending: unheard.count, num_ack_pending: 0, ack_floor: floor() });
  const consumers = { list: () => ({ next: async () => [durable()] }) };
  return { jetstreamManager: async () => ({ streams: { info }, consumers }) };
};

/** The notification subgraph over a database of its own, asked as the gateway asks it; events of others are handed to its handlers, each in a transaction. */
export const notificationService = async (start: string, env: object = {}) => {
  const { connection } = await testDatabase('notification');
  const clock = fixedClock(start);
  const parts = createApp({ env: { ...usualEnv, ...env }, connection, clock: clock.now } as never);
  await prepare(connection);
  const unheard = { count: 0 };
  await parts.alongside?.(brokerWith(unheard) as never);
  const app = await createSubgraph({
    ...{ name: 'notification', typeDefs: schema, logger, verifyToken, now: clock.now },
    resolvers: mergeResolvers(parts.resolvers),
    loaders: parts.loaders ?? {},
    ready: async () => [],
  });
  const hearBy = async (all: Follower['handlers'], { type, number, data, time = clock.now().toISOString() }: Heard): Promise<void> => {
    const event = { type, eventnumber: number, time } as CloudEvent;
    const handlers = all.filter(({ definition }) => definition.type === type);
    for (const { handle } of handlers) await connection.transaction((session) => handle({ session, event, data }));
  };
  const hear = (source: string, heard: Heard): Promise<void> =>
    hearBy(
      (parts.consumers?.[source] ?? []).flatMap((one) => one.handlers),
      heard,
    );
  /** As messaging tells a follower the past of one record when it comes to handle an event of that type. */
  const join = async (source: string, type: string, past: readonly Heard[]): Promise<void> => {
    const followers = (parts.consumers?.[source] ?? []).filter(({ handlers }) => handlers.some((one) => one.definition.type === type));
    for (const { restates, handlers } of followers) {
      const told = past.filter((one) => (restates ? handlers.some(({ definition }) => definition.type === one.type) : one.type === type));
      for (const one of told) await hearBy(handlers, one);
    }
  };
  const ask = async (who: Subject | null, query: string, variables: object = {}) => {
    const headers = { [internalTokenHeader]: await mint(who ?? anonymous) };
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
  };
  return {
    ...{ connection, clock, hear, join, ask, unheard },
    /** Sends what is queued, as one of the service's processes does. */
    deliver: () => startDeliverer({ connection, logger, now: clock.now, targets: parts.targets ?? [], everyMs: 5, leaseMs: 1_500 }),
    tick: () => startTicker({ connection, clock: clock.now, logger, timers: parts.timers ?? [], everyMs: 5 }),
    stop: () => app.close(),
  };
};

export type NotificationService = Awaited<ReturnType<typeof notificationService>>;
