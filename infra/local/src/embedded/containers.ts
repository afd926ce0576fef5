import { createHash } from 'node:crypto';
import { GenericContainer, type StartedTestContainer, Wait } from 'testcontainers';
import { abandonedTransactions, lateEviction, shortHistory } from './mongod-settings.ts';
import { formerStreams, natsConfig, ownStreams, type PartnerAccess } from './nats-config.ts';
import { ensureReplicaSet } from './replica-set.ts';
import { run } from './run.ts';
import { never, type RunningStore, type StoreOptions } from './spawn-store.ts';

/** Data of a container live in a named volume: in a bind mount they would belong to a user of the image. */
const volumeOf = (dir: string): string => `anzhu-${createHash('sha256').update(dir).digest('hex').slice(0, 16)}`;

const labelOf = (dir: string): string => `anzhu.data=${volumeOf(dir)}`;

/** Removes the container a crashed start has left on this directory, if a Docker engine runs; what it kept stays. */
export const removeContainer = async (dir: string): Promise<void> => {
  const { ok, output } = await run('docker', ['ps', '-aq', '--filter', `label=${labelOf(dir)}`]);
  const ids = ok ? output.split(/\s+/u).filter(Boolean) : [];
  if (ids.length > 0) await run('docker', ['rm', '-f', ...ids], { timeoutMs: 60_000 });
};

/** A store may have to recover first. */
const startupMs = 600_000;

/** Removes what a container kept for this directory, if a Docker engine runs. */
export const removeVolume = async (dir: string): Promise<void> => {
  await run('docker', ['volume', 'rm', '-f', volumeOf(dir)]);
};

const running = (container: StartedTestContainer, url: string): RunningStore => ({
  url,
  how: 'container',
  pid: undefined,
  exited: never,
  stop: async () => {
    await container.stop({ timeout: 15_000 });
  },
});

const published = (inside: number, port: number | undefined) => (port ? { container: inside, host: port } : inside);

export const startMongoContainer = async ({ dir, port }: StoreOptions): Promise<RunningStore> => {
  const container = await new GenericContainer('mongo:8')
    .withCommand([
      '--replSet',
      'anzhu',
      '--bind_ip_all',
      '--wiredTigerCacheSizeGB',
      '0.5',
      '--oplogSize',
      '256',
      ...abandonedTransactions,
      ...shortHistory,
      ...lateEviction,
    ])
    .withBindMounts([{ source: volumeOf(dir), target: '/data/db' }])
    .withExposedPorts(published(27017, port))
    .withLabels({ 'anzhu.data': volumeOf(dir) })
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(startupMs)
    .start();
  const uri = `mongodb://${container.getHost()}:${container.getMappedPort(27017)}/?directConnection=true`;
  await ensureReplicaSet(uri, { host: '127.0.0.1:27017', isDurable: true });
  return running(container, uri);
};

/** As for a binary: the streams of a version without partners are kept. */
const keepFormer = `[ -d '/data/${formerStreams}' ] && [ ! -e '/data/${ownStreams}' ] && mv '/data/${formerStreams}' '/data/${ownStreams}'`;

export const startNatsContainer = async ({
  dir,
  port,
  access,
}: StoreOptions & { readonly access?: PartnerAccess }): Promise<RunningStore> => {
  const content = natsConfig({ host: '0.0.0.0', port: 4222, storeDir: '/data', access });
  const container = await new GenericContainer('nats:2.15-alpine')
    .withCopyContentToContainer([{ content, target: '/etc/anzhu-nats.conf' }])
    .withEntrypoint(['sh', '-c'])
    .withCommand([`${access ? keepFormer : ':'}; exec nats-server -c /etc/anzhu-nats.conf`])
    .withBindMounts([{ source: volumeOf(dir), target: '/data' }])
    .withExposedPorts(published(4222, port))
    .withLabels({ 'anzhu.data': volumeOf(dir) })
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(startupMs)
    .start();
  return running(container, `nats://${container.getHost()}:${container.getMappedPort(4222)}`);
};
