import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import type { CloudEvent } from '@anzhu/contracts';
import { startDeliverer } from '@anzhu/deliveries';
import { createSubgraph } from '@anzhu/graphql';
import { type Clock, chinaCalendar, localDate, newId, ok, systemClock } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { createPersonalData, createStore, prepare, startTicker } from '@anzhu/store';
import { fixedClock, subject, testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import type { SupervisionEnvironment } from '../src/env.ts';
import type { Project } from '../src/project/project.ts';
import { processes } from '../src/sdl.ts';
import { supervisionPlanProcess } from '../src/supervision-plan/supervision-plan.ts';
import { caseOf, contractor, now, owner, project, supervision, supervisor } from './cases.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }) as string;
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const logger = pino({ level: 'silent' });

const official = (role: Subject['roles'][number], org: string): Subject =>
  subject({ id: role, org, orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: [role] });

export const people = {
  machine: subject({
    id: 'permit-reform',
    org: 'permit-reform',
    orgKind: 'SYSTEM',
    unitKinds: [],
    region: '530000',
    roles: ['PERMIT_REFORM_SYSTEM'],
  }),
  quality: official('QUALITY_SUPERVISOR', '530102-QS'),
  safety: official('SAFETY_SUPERVISOR', '530102-SS'),
  chief: official('SUPERVISION_CHIEF', '530102-QS'),
  owner: subject({ id: 'owner', org: owner, unitKinds: ['PROJECT_OWNER'] }),
  contractor: subject({ id: 'contractor', org: contractor, unitKinds: ['CONTRACTOR'] }),
  safetyChief: { ...official('SUPERVISION_CHIEF', '530102-SS'), id: 'SAFETY_CHIEF' },
  stranger: subject({ id: 'stranger', org: '91652301MA7A000176', unitKinds: ['PROJECT_OWNER'], region: '652301' }),
} as const;

/** Those two as supervisors, under the ids by which `supervision` allocates them. */
const onDuty = [people.quality, people.safety].map(({ id, org }) => ({
  ...supervisor(id, { institutionCode: org }),
  _id: `the ${id}`,
}));

const allOf = async (ids: readonly string[]) => ({ files: new Map(ids.map((id) => [id, { name: `${id}.pdf`, size: 1 }])), faults: [] });

/** Every file a case names counts as uploaded and checked. */
const files = {
  find: allOf,
  naming: async (_: unknown, write: () => Promise<unknown>) => write(),
  downloadUrl: (id: string) => `/files/${id}`,
  offer: () => undefined,
  take: async ({ requestId }: { readonly requestId: string }) => ok({ fileId: requestId }),
  link: (kind: string) => ({ ok: true, value: { url: `/files/${kind}`, expiresAt: new Date(0) } }),
} as unknown as ServiceDeps['files'];

const merged = (maps: readonly Readonly<Record<string, object>>[]): Record<string, object> => {
  const all: Record<string, object> = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) all[type] = { ...all[type], ...fields };
  return all;
};

const secrets = createPersonalData({
  keyRing: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  personRefKey: Buffer.alloc(32, 2).toString('base64'),
});

const types = processes.map(({ workflow }) => workflow.process.type).sort((a, b) => b.length - a.length);
const refusals =
  '... on RequirementsNotMet { faults { path code } } ... on Blocked { reasons { code } } ... on ActionNotAllowed { action } ... on VersionConflict { currentVersion since { action number } }';

export const permitReformKey = Buffer.alloc(32, 3).toString('base64');

/** The plans that the projects given name: over, so that no inspection moves their days. */
const pastPlans = supervision.map(({ planId }) => caseOf(supervisionPlanProcess, {}, { _id: planId ?? '', state: 'ENDED' }));

/** The supervision subgraph and its REST interface over a database of its own, prepared unless filled in another way; foreign events are handed to its handlers. Every file counts as sent unless real ones are kept. */
export const supervisionService = async (
  permitReformUrl = 'http://127.0.0.1:9',
  fill: (connection: Connection) => Promise<void> = prepare,
  filesOn: (connection: Connection, now: Clock) => ServiceDeps['files'] = () => files,
) => {
  const { connection } = await testDatabase(fill === prepare ? 'supervision' : undefined);
  const clock = fixedClock(now.toISOString());
  const store = createStore({ connection, clock: clock.now });
  const env = {
    INTERNAL_TOKEN_PUBLIC_KEY: publicKey,
    PERMIT_REFORM_URL: permitReformUrl,
    PERMIT_REFORM_SIGNING_KEY: permitReformKey,
  } as unknown as SupervisionEnvironment;
  const parts = createApp({
    env,
    connection,
    store,
    clock: clock.now,
    calendar: chinaCalendar,
    files: filesOn(connection, clock.now),
    secrets,
    logger,
  });
  await fill(connection);
  await parts.opening?.();
  await connection.collection('supervisors').insertMany(onDuty as never);
  await connection.collection('supervision_plans').insertMany(pastPlans as never);
  const app = await createSubgraph({
    name: 'supervision',
    typeDefs: schema,
    resolvers: merged(parts.resolvers),
    loaders: parts.loaders ?? {},
    authorityWords: parts.authorityWords,
    logger,
    verifyToken: createInternalTokenVerifier(publicKey),
    now: clock.now,
    ready: async () => [],
  });
  parts.routes?.(app);

  const send = async (
    who: Subject,
    request: { method: 'GET' | 'POST'; url: string; payload?: object; headers?: Record<string, string> },
  ) => {
    const token = { [internalTokenHeader]: await mint(who) };
    const answer = await app.inject({ ...request, headers: { ...token, ...request.headers } });
    return { status: answer.statusCode, body: answer.json() };
  };
  const ask = async (who: Subject, query: string, variables: object = {}) =>
    (await send(who, { method: 'POST', url: '/graphql', payload: { query, variables } })).body;

  /** Takes a mutation with a request id of its own and gives the case or the refusal. */
  const change = async (who: Subject, mutation: string, { fields = '', ...input }: { fields?: string; [name: string]: unknown }) => {
    const type = types.find((name) => mutation.endsWith(name)) ?? '';
    const own = /^(create|review|plan|assign|add|setLeader|remove|extend)[A-Z]/.test(mutation)
      ? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
      : 'CaseActionInput';
    const query = `mutation ($input: ${own}!) { done: ${mutation}(input: $input) { __typename ... on ${type} { id version state ${fields} } ${refusals} } }`;
    const { data, errors } = await ask(who, query, { input: { requestId: newId(), ...input } });
    return data?.done ?? { errors };
  };

  /** Hands a foreign event to the handlers, in a transaction as the consumer does. */
  const heard: string[] = [];
  const hear = (source: string, type: string, data: object): Promise<unknown> =>
    connection.transaction(async (session) => {
      const event = { type, time: clock.now().toISOString(), eventnumber: heard.push(type) } as CloudEvent;
      const all = parts.consumers?.[source]?.flatMap((follower) => follower.handlers) ?? [];
      const handlers = all.filter(({ definition }) => definition.type === type);
      for (const handler of handlers) await handler.handle({ session, event, data });
    });

  /** Events an aggregate has waiting, by type without service and version. */
  const outbox = async (collection: string, _id: string) => {
    const found = await connection
      .collection<{ _id: string; outbox: { type: string; data: Record<string, string> }[] }>(collection)
      .findOne({ _id });
    const told = (found?.outbox ?? []).map(({ type, data }) => ({ type: type.replace(/^supervision\.|\.v1$/g, ''), data }));
    return told.filter(({ type }) => type !== 'case.moved');
  };

  return {
    connection,
    parts,
    secrets,
    clock,
    /** The day in Shanghai by the service's clock. */
    today: () => localDate(clock.now()),
    store,
    send,
    ask,
    change,
    hear,
    outbox,
    tick: () => startTicker({ connection, clock: clock.now, logger, timers: parts.timers ?? [], everyMs: 5 }),
    deliver: () => startDeliverer({ connection, logger, now: systemClock, targets: parts.targets ?? [], everyMs: 5 }),
    /** A project as it stands in the database. */
    projectOf: (_id: string) => connection.collection<Project>('projects').findOne({ _id } as never),
    /** Puts an approved project on record, supervised by `people.quality` and `people.safety` under plans unless said. */
    given: (facts: Parameters<typeof project>[0] = {}, overrides: Parameters<typeof project>[1] = {}) =>
      connection
        .collection('projects')
        .insertOne(project(facts, { _id: newId(), supervision, ...overrides }) as never)
        .then(({ insertedId }) => String(insertedId)),
    /** The contractor is known and approved. */
    knowContractor: () =>
      connection
        .collection('unit_copies')
        .updateOne({ _id: contractor as never }, { $set: { status: 'APPROVED', name: '云南五华建工' } }, { upsert: true }),
    stop: () => app.close(),
  };
};

export type SupervisionService = Awaited<ReturnType<typeof supervisionService>>;
