import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { afterEach, expect, it } from 'vitest';
import { watchUnread } from './unread.ts';

const part = Buffer.alloc(16_384, 'x');
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A connection in which something waits at all times, or so much that was written at once, and how often it was to be cut. */
const fed = async (unreadMs: number, atOnce = 0) => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const reader = connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
  const [writer] = (await once(server, 'connection')) as [Socket];
  if (atOnce > 0) writer.write(Buffer.alloc(atOnce, 'x'));
  const feed = setInterval(() => {
    while (atOnce === 0 && writer.writableLength < 512_000) writer.write(part);
  }, 1);
  const seen = { cuts: 0 };
  const endWatch = watchUnread(writer, unreadMs, () => {
    seen.cuts += 1;
  });
  ends.push(() => {
    clearInterval(feed);
    endWatch();
    reader.destroy();
    writer.destroy();
    server.close();
  });
  return { reader, writer, seen };
};

/** Reads so much part by part, and hardly more. */
const readParts = async (reader: Socket, bytes: number): Promise<void> => {
  for (let read = 0; read < bytes; ) {
    const part = reader.read() as Buffer | null;
    read += part?.length ?? 0;
    if (!part) await pause(1);
  }
};

/** Reads so much of what is there, and no more. */
const readSome = async (reader: Socket, bytes: number): Promise<void> => {
  let read = 0;
  const take = (chunk: Buffer): void => {
    read += chunk.length;
  };
  reader.on('data', take).resume();
  await waitFor(() => read >= bytes, { what: 'something to read' });
  reader.pause().off('data', take);
};

it('federation: a reader that is slow and reads on is let be though something waits at all times, and one that reads nothing more is cut', async () => {
  const { reader, writer, seen } = await fed(600);
  await waitFor(() => writer.writableLength >= 512_000, { what: 'the connection to be full' });
  for (let turn = 0; turn < 40; turn += 1) {
    await readSome(reader, 1_000_000);
    await pause(50);
    expect(writer.writableLength).toBeGreaterThan(0);
  }
  expect(seen.cuts).toBe(0);
  await waitFor(() => seen.cuts > 0, { what: 'the cut' });
});

it('federation: a reader that is slow and reads on in one large event is let be', async () => {
  const { reader, writer, seen } = await fed(600, 100_000_000);
  for (let turn = 0; turn < 30; turn += 1) {
    await readParts(reader, 2_000_000);
    await pause(50);
    expect(writer.writableLength).toBe(100_000_000);
  }
  expect(seen.cuts).toBe(0);
  await waitFor(() => seen.cuts > 0, { what: 'the cut of one that reads nothing more' });
});

it('federation: a reader for whom nothing waits is let be', async () => {
  const { reader, seen } = await fed(200);
  reader.resume();
  await pause(600);
  expect(seen.cuts).toBe(0);
});
