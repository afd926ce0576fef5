import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInternalTokenMinter, createInternalTokenVerifier, isSignedIn, liesIn, type Subject } from '@anzhu/access';
import { changeStreamOf, changeSubjectOf, changesOf, missedChangesOf, type RecordChange } from '@anzhu/contracts';
import { createSubgraph, edgeError, forAnyone, type SubgraphContext, subgraphSdl } from '@anzhu/graphql';
import { waitFor } from '@anzhu/testing';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { connect, type NatsConnection, StorageType } from 'nats';
import { pino } from 'pino';
import { startNats } from '../../../infra/local/src/embedded/nats.ts';
import { freePort } from '../../../infra/local/src/embedded/ports.ts';
import { createApp, type GatewayDeps } from '../app.ts';
import { issuerAsked, noting } from '../asked.ts';
import { createOidcAuthentication } from '../auth.ts';
import { issuersClient, startIssuer } from '../federation.fixture.ts';
import { asStillClaimed } from '../still-claimed.ts';
import { readEvents } from './reader.fixture.ts';

const logger = pino({ level: 'silent' });
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const mint = createInternalTokenMinter(privateKey);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);

/** Of each service as much as can be subscribed to. */
const schemas = {
  equipment: subgraphSdl(`
    type Query { work: Work  equipmentImport(id: ID!): ImportJob }
    type Work @shareable { equipment: EquipmentWork }
    type EquipmentWork { seen: [String!] case(process: ID!, id: ID!): Case }
    interface Case { id: ID! title: String }
    type Filing implements Case { id: ID! title: String }
    type ImportJob @shareable { id: ID! title: String }
  `),
  personnel: subgraphSdl(`
    type Query { personnelImport(id: ID!): ImportJob }
    type ImportJob @shareable { id: ID! title: String }
  `),
  supervision: subgraphSdl(`
    type Query { project(id: ID!): Project }
    type Project @key(fields: "id") { id: ID! title: String }
  `),
  certificate: subgraphSdl(`
    type Query { electronicCertificate(id: ID!): ElectronicCertificate }
    type ElectronicCertificate @key(fields: "id") { id: ID! title: String }
  `),
};
type Service = keyof typeof schemas;
const services = Object.keys(schemas) as Service[];

export interface Shown {
  readonly id: string;
  title: string;
  region: string;
  org: string;
}

const compose = (): string => {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(schemas).map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: 'http://127.0.0.1:9/graphql' })),
  );
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
};

/** How often records and lists were read. */
interface Reads {
  count: number;
  lists: number;
}

/** What the services show, to whom it belongs. */
const shownTo = (records: Map<string, Shown>, reads: Reads) => {
  const mayRead = ({ org, region }: Subject, record: Shown): boolean => org === record.org || liesIn(region, record.region);
  return {
    one: (_: unknown, { id }: { id: string }, { subject }: SubgraphContext) => {
      const record = records.get(id);
      reads.count += 1;
      if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
      return record && mayRead(subject, record) ? record : null;
    },
    all: (subject: Subject) => {
      reads.lists += 1;
      return [...records.values()].filter((record) => mayRead(subject, record)).map(({ title }) => title);
    },
  };
};

const resolversOf = (records: Map<string, Shown>, reads: Reads): Readonly<Record<Service, Record<string, object>>> => {
  const { one, all } = shownTo(records, reads);
  const readable = forAnyone(one);
  return {
    equipment: {
      Query: { work: forAnyone(() => ({ equipment: {} })), equipmentImport: readable },
      EquipmentWork: { case: one, seen: (_: unknown, __: unknown, { subject }: SubgraphContext) => all(subject) },
      Case: { resolveType: () => 'Filing' },
    },
    personnel: { Query: { personnelImport: forAnyone(() => null) } },
    supervision: { Query: { project: readable }, Project: { __resolveReference: (reference: object) => reference } },
    certificate: {
      Query: { electronicCertificate: readable },
      ElectronicCertificate: { __resolveReference: (reference: object) => reference },
    },
  };
};

const startSubgraphs = async (records: Map<string, Shown>, reads: Reads) => {
  const resolvers = resolversOf(records, reads);
  const settings = { logger, verifyToken, now: () => new Date(0), ready: async () => [] };
  const apps = await Promise.all(
    services.map((name) => createSubgraph({ ...settings, name, typeDefs: schemas[name], resolvers: resolvers[name] })),
  );
  const urls = await Promise.all(apps.map((app) => app.listen({ host: '127.0.0.1', port: 0 })));
  return { apps, urls: Object.fromEntries(urls.map((url, at) => [services[at] ?? '', url])) };
};

const makeStream = async (nats: NatsConnection, service: string): Promise<void> => {
  const manager = await nats.jetstreamManager();
  await manager.streams.add({ name: changeStreamOf(service), subjects: [changesOf(service)], storage: StorageType.File, max_msgs: 50 });
};

/** A broker of its own, to be stopped and started. */
const startBroker = async () => {
  const dir = await mkdtemp(join(tmpdir(), 'anzhu-changes-'));
  const port = await freePort();
  let running = await startNats({ dir, port });
  const nats = await connect({ servers: running.url, maxReconnectAttempts: -1, reconnectTimeWait: 100 });
  for (const service of services) await makeStream(nats, service);
  return {
    ...{ url: running.url, nats },
    away: async (whileAway: () => Promise<void>) => {
      await running.stop();
      await whileAway();
      running = await startNats({ dir, port });
      const manager = await nats.jetstreamManager({ checkAPI: false });
      for (const service of services)
        await waitFor(() => manager.streams.info(changeStreamOf(service)).catch(() => undefined), { what: 'the broker to be back' });
    },
    stop: async () => {
      await nats.close();
      await running.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
};

/** Whether what is begun now has a place in the stream of every service. */
export const hasReachedAll = async (url: string): Promise<boolean> => {
  const reader = await readEvents(url, { query: 'subscription { workListChanged { __typename } }' });
  const [first] = await reader.until(1);
  reader.leave();
  return first?.id.split(',').length === services.length;
};

/** As of a broker that lost its disk. */
const remaker =
  ({ nats }: Awaited<ReturnType<typeof startBroker>>) =>
  async (service: string): Promise<void> => {
    await (await nats.jetstreamManager()).streams.delete(changeStreamOf(service));
    await makeStream(nats, service);
  };

const sayer =
  ({ nats }: Awaited<ReturnType<typeof startBroker>>) =>
  async (change: Partial<RecordChange> & Pick<RecordChange, 'of' | 'id'>): Promise<number> => {
    const body: RecordChange = { version: 1, isCase: change.of === 'equipment.filing', orgs: [], ...change };
    return (await nats.jetstream().publish(changeSubjectOf(body.of, body.id), JSON.stringify(body))).seq;
  };

interface Place {
  readonly urls: Readonly<Record<string, string>>;
  readonly broker: string;
  readonly issuer: string;
}

/** What a gateway in a process of its own is told of the world. */
const settingsOf = ({ urls, broker, issuer }: Place) => ({
  ...{ supergraphSdl: compose(), urlOverrides: urls, composed: schemas, broker: { url: broker }, issuer, privateKey },
});

export type GatewaySettings = ReturnType<typeof settingsOf>;

/** Gateways of this process, over the world. */
const gatewaysOver = ({ issuer, privateKey: _, ...over }: GatewaySettings) => {
  const gateways: Awaited<ReturnType<typeof createApp>>[] = [];
  const fixed = { mode: 'production', introspection: true, examples: [], issuer: '', mint, logger } as const;
  const asked = noting(issuerAsked, logger);
  const authenticate = asStillClaimed(createOidcAuthentication({ issuer, audience: 'anzhu' }), { issuer, client: issuersClient, asked });
  const openGateway = async (change: Partial<GatewayDeps> = {}) => {
    const gateway = await createApp({ ...fixed, ...over, authenticate, ...change });
    gateways.push(gateway);
    const url = `${await gateway.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
    await waitFor(() => hasReachedAll(url), { what: 'the gateway to have reached the broker' });
    return { url, close: () => gateway.close() };
  };
  return { openGateway, close: () => Promise.all(gateways.map((gateway) => gateway.close())) };
};

/** Services that show records, a broker in which changes are said, an issuer, and gateways over them. */
export const startSubscribed = async () => {
  const records = new Map<string, Shown>();
  const reads: Reads = { count: 0, lists: 0 };
  const { apps, urls } = await startSubgraphs(records, reads);
  const broker = await startBroker();
  const { app: issuerApp, issuer, sign, now: standing } = await startIssuer();
  const settings = settingsOf({ urls, broker: broker.url, issuer });
  const { openGateway, close } = gatewaysOver(settings);
  const stop = async () => {
    await close();
    await broker.stop();
    await Promise.all([issuerApp, ...apps].map((app) => app.close()));
  };
  const sayMissed = async (service: string) => void (await broker.nats.jetstream().publish(missedChangesOf(service), '{}'));
  return {
    ...{ records, reads, broker, settings, sign, standing },
    ...{ say: sayer(broker), sayMissed, remakeStream: remaker(broker), openGateway, stop },
  };
};
