import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { waitFor } from '@anzhu/testing';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { freePort } from '../../../infra/local/src/embedded/ports.ts';
import { readEvents } from './reader.fixture.ts';
import { hasReachedAll, startSubscribed } from './subscribed.fixture.ts';

const official = { sub: 'o', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530100', roles: ['EXAMINER'] };
const query = 'subscription ($id: ID!, $after: String) { caseChanged(process: "equipment.filing", id: $id, after: $after) { title } }';
const records = ['a', 'b', 'c', 'd'];
/** Of each record and transport: 24 in all, unless `KILLED_READERS` says another number. */
const readersOfEach = Math.ceil(Number(process.env['KILLED_READERS'] ?? 24) / (2 * records.length));
const openedAtOnce = 50;
const patience = { timeoutMs: 60_000 + 2 * records.length * readersOfEach * 100 };
const program = fileURLToPath(new URL('./gateway-process.fixture.ts', import.meta.url));

interface Reader {
  readonly by: 'SOCKET' | 'EVENTS';
  readonly id: string;
  /** The ids of the events it has heard, by connection. */
  readonly heard: (() => readonly string[])[];
}

const idsOf = ({ heard }: Reader): readonly string[] => heard.flatMap((ids) => ids());
const sequencesOf = (reader: Reader): readonly number[] => idsOf(reader).map((id) => Number(id.split(':')[1]));

describe('federation: a gateway that is killed', () => {
  let world: Awaited<ReturnType<typeof startSubscribed>>;
  let authorization: string;
  let port: number;
  let child: ChildProcess;
  const places = new Map<string, number[]>(records.map((id) => [id, []]));

  const start = async (): Promise<void> => {
    const settings = JSON.stringify({ ...world.settings, port });
    child = spawn(process.execPath, ['--conditions=anzhu-source', '--import', 'tsx', program, settings], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (child.stdout) await once(child.stdout, 'data');
    await waitFor(() => hasReachedAll(`http://127.0.0.1:${port}/graphql`), { what: 'the gateway to have reached the broker' });
  };
  const kill = async (): Promise<void> => {
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  };
  const sayAll = async (): Promise<void> => {
    for (const id of records) places.get(id)?.push(await world.say({ of: 'equipment.filing', id, division: '530102' }));
  };
  const bySocket = ({ id, heard }: Reader, after: string | undefined): void => {
    const client = createClient({
      ...{ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 },
      connectionParams: { authorization },
    });
    const ids: string[] = [];
    heard.push(() => ids);
    const next = ({ extensions }: { extensions?: Record<string, unknown> | undefined }) => void ids.push(String(extensions?.['id']));
    const ignore = () => undefined;
    client.subscribe({ query, variables: { id, after } }, { next, error: ignore, complete: ignore });
  };
  const byEvents = async ({ id, heard }: Reader, after: string | undefined): Promise<void> => {
    const headers = { authorization, ...(after !== undefined && { 'last-event-id': after }) };
    const stream = await readEvents(`http://127.0.0.1:${port}/graphql`, { query, variables: { id } }, headers);
    heard.push(() => stream.heard.map((one) => one.id));
  };
  const begin = async (reader: Reader): Promise<void> => {
    const last = idsOf(reader).at(-1);
    if (reader.by === 'SOCKET') bySocket(reader, last);
    else await byEvents(reader, last);
  };

  const beginAll = async (readers: readonly Reader[]): Promise<void> => {
    for (let at = 0; at < readers.length; at += openedAtOnce) await Promise.all(readers.slice(at, at + openedAtOnce).map(begin));
  };

  beforeAll(async () => {
    world = await startSubscribed();
    port = await freePort();
    authorization = `Bearer ${await world.sign(official)}`;
    for (const id of records) world.records.set(id, { id, title: id, region: '530102', org: 'U1' });
  });
  afterAll(async () => {
    await kill();
    await world.stop();
  });

  it('federation: its readers, by events and by sockets, go on from their last events: nothing is missing, nothing comes twice', async () => {
    const readers = records.flatMap((id) =>
      (['SOCKET', 'EVENTS'] as const).flatMap((by) => Array.from({ length: readersOfEach }, (): Reader => ({ id, by, heard: [] }))),
    );
    await start();
    await beginAll(readers);
    await waitFor(() => readers.every((reader) => idsOf(reader).length > 0), { what: 'the present state everywhere', ...patience });
    for (let turn = 0; turn < 3; turn += 1) await sayAll();
    await kill();
    await sayAll();
    await start();
    await beginAll(readers);
    await sayAll();
    const isThere = (reader: Reader) => sequencesOf(reader).at(-1) === places.get(reader.id)?.at(-1);
    await waitFor(() => readers.every(isThere), { what: 'the last change everywhere', ...patience });
    for (const reader of readers) {
      const [present, ...changes] = sequencesOf(reader);
      expect(present).toBeLessThan(changes[0] ?? 0);
      expect([reader.by, changes]).toEqual([reader.by, places.get(reader.id)]);
    }
    process.stdout.write(
      `${readers.length} readers over a killed gateway: ${readers.flatMap(sequencesOf).length - readers.length} changes told, none missing, none twice\n`,
    );
  });
});
