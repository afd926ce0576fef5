import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { changeStreamOf, changesOf, streamOf, subjectsOf } from '@anzhu/contracts';
import { waitFor } from '@anzhu/testing';
import { connect, DeliverPolicy, type JetStreamManager, type NatsConnection } from 'nats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseStore } from './embedded/choose.ts';
import { natsServerBinary } from './embedded/pinned-binaries.ts';
import { freePort } from './embedded/ports.ts';
import { type SpawnedStore, spawnStore } from './embedded/spawn-store.ts';
import { cacheDir, repositoryRoot, storeEnv } from './env.ts';

const choice = await chooseStore({ binary: natsServerBinary, env: storeEnv(), cacheDir: cacheDir() });

describe.skipIf(choice.how !== 'binary')('reliability: the gateway as a user of the broker', () => {
  let dir: string;
  let port: number;
  let store: SpawnedStore;
  let service: NatsConnection;
  let gateway: NatsConnection;
  let manager: JetStreamManager;

  const passwordOf = async (user: string): Promise<string> =>
    /NATS_PASSWORD='([^']+)'/.exec(await readFile(join(dir, `${user}.env`), 'utf8'))?.[1] ?? '';
  const enter = async (user: string, inboxPrefix?: string): Promise<NatsConnection> =>
    await connect({ servers: `127.0.0.1:${port}`, user, pass: await passwordOf(user), ...(inboxPrefix && { inboxPrefix }) });

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'anzhu-rights-'));
    port = await freePort();
    const tsx = join(repositoryRoot(), 'node_modules/tsx/dist/cli.mjs');
    const keys = join(repositoryRoot(), 'infra/local/src/compose-keys.ts');
    await promisify(execFile)(process.execPath, [tsx, '--conditions=anzhu-source', keys, dir], { cwd: repositoryRoot() });
    const made = await readFile(join(dir, 'nats.conf'), 'utf8');
    const config = made
      .replace('port: 4222', `port: ${port}`)
      .replace('http_port: 8222', '')
      .replace('"/data"', JSON.stringify(join(dir, 'js')));
    await writeFile(join(dir, 'test.conf'), config);
    const binary = choice.how === 'binary' ? choice.path : '';
    store = await spawnStore({ binary, args: ['-c', join(dir, 'test.conf')], port, logFile: join(dir, 'nats.log') });
    service = await enter('equipment');
    manager = await service.jetstreamManager();
    await manager.streams.add({ name: changeStreamOf('equipment'), subjects: [changesOf('equipment')] });
    await manager.streams.add({ name: streamOf('equipment'), subjects: [subjectsOf('equipment')] });
    gateway = await enter('gateway', '_INBOX_gateway');
  });
  afterAll(async () => {
    await Promise.all([service.close(), gateway.close()]);
    await store.stop();
    await rm(dir, { recursive: true, force: true });
  });

  it('reliability: hears and looks up what a service says of its changes', async () => {
    await service.jetstream().publish('chg.equipment.crane.a', '1');
    const heard: string[] = [];
    const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: 1 } as const;
    const consumer = await gateway.jetstream().consumers.get(changeStreamOf('equipment'), start);
    const messages = await consumer.consume({ callback: (message) => void heard.push(message.string()) });
    await waitFor(() => heard.length > 0, { what: 'the change' });
    const own = await gateway.jetstreamManager({ checkAPI: false });
    expect((await own.streams.info(changeStreamOf('equipment'))).state.last_seq).toBe(1);
    expect((await own.streams.getMessage(changeStreamOf('equipment'), { seq: 1 })).string()).toBe('1');
    await messages.close();
  });

  it('reliability: the processes of a service tell each other of commits', async () => {
    const told: string[] = [];
    service.subscribe('wake.equipment', { callback: (error) => void told.push(error ? 'refused' : 'heard') });
    service.publish('wake.equipment');
    await waitFor(() => told.length > 0, { what: 'the commit' });
    expect(told).toEqual(['heard']);
  });

  const asGateway = async () => await gateway.jetstreamManager({ checkAPI: false });
  const refused: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['to say a change itself', () => gateway.jetstream().publish('chg.equipment.crane.a', '2')],
    ['to publish an event', () => gateway.jetstream().publish('evt.equipment.crane.moved.v1.a', '2')],
    ['to see a stream of events', async () => await (await asGateway()).streams.info(streamOf('equipment'))],
    ['to read an event', async () => await (await asGateway()).streams.getMessage(streamOf('equipment'), { seq: 1 })],
    ['to consume events', async () => await (await asGateway()).consumers.add(streamOf('equipment'), { durable_name: 'x' })],
    ['to empty a stream', async () => await (await asGateway()).streams.purge(changeStreamOf('equipment'))],
    ['to make a stream', async () => await (await asGateway()).streams.add({ name: 'MINE', subjects: ['mine'] })],
    ['to do away with a stream', async () => await (await asGateway()).streams.delete(changeStreamOf('equipment'))],
  ];

  it.each(refused)('reliability: is refused %s', async (_, attempt) => {
    const before = (await manager.streams.info(changeStreamOf('equipment'))).state.last_seq;
    await expect(attempt()).rejects.toThrow();
    expect((await manager.streams.info(changeStreamOf('equipment'))).state.last_seq).toBe(before);
  });

  it.each(['chg.>', 'evt.>', '_INBOX.>', '>'])('reliability: hears nothing of %s beside its own', async (subject) => {
    const outcome = await new Promise<unknown>((resolve) => {
      gateway.subscribe(subject, { callback: (error, message) => resolve(error ?? message.subject) });
    });
    expect(String(outcome)).toMatch(/permissions violation/i);
  });

  it('reliability: a service says no changes of another', async () => {
    await expect(service.jetstream().publish('chg.personnel.person.a', '1')).rejects.toThrow();
  });
});
