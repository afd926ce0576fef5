import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { newId } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { s3Settings } from '../fixtures/file-places.ts';
import { permitStore } from '../fixtures/permit.ts';
import { createAttachments, loadS3Place, type S3Settings } from './index.ts';

const placeWith = (overrides: Partial<S3Settings> = {}) => loadS3Place({ ...s3Settings(), ...overrides }, `test-${newId()}`);
const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3_000_000)]);
const chunks = async function* (): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
};

describe('files in S3', () => {
  it('reliability: a bucket that cannot be used is named with the reason', async () => {
    const forged = { credentials: { accessKeyId: 'anzhu', secretAccessKey: 'guess' } };
    expect(await (await placeWith()).troubles()).toEqual([]);
    expect(await (await placeWith({ bucket: 'other' })).troubles()).toEqual([expect.stringContaining('bucket other: HTTP 404')]);
    expect(await (await placeWith(forged)).troubles()).toEqual([expect.stringContaining('bucket anzhu: HTTP 403')]);
    expect(await (await placeWith({ endpoint: 'http://127.0.0.1:9' })).troubles()).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });

  it('reliability: a server that refuses or is away fails the upload, and its source is let go', async () => {
    const forged = { credentials: { accessKeyId: 'anzhu', secretAccessKey: 'guess' } };
    for (const wrong of [forged, { bucket: 'other' }, { endpoint: 'http://127.0.0.1:9' }]) {
      const source = Readable.from(chunks());
      await expect((await placeWith(wrong)).put('equipment/x', source, bytes.length)).rejects.toThrow();
      expect(source.destroyed).toBe(true);
    }
  });

  it('reliability: a server that stops reading stops the sender, who is not read into memory', async () => {
    const sockets = new Set<Socket>();
    const server = createServer({ pauseOnConnect: true }, (socket) => void sockets.add(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 65_536;
          yield Buffer.alloc(65_536);
        }
      })(),
    );
    const refused = expect(
      (await placeWith({ endpoint: `http://127.0.0.1:${port}` })).put('equipment/x', endless, 2 ** 30),
    ).rejects.toThrow();
    let before = 0;
    const standsStill = (): boolean => {
      const isSame = given > 0 && given === before;
      before = given;
      return isSame;
    };
    await waitFor(standsStill, { what: 'the source to be left alone' });
    expect(given).toBeLessThan(50_000_000);
    server.close();
    for (const socket of sockets) socket.destroy();
    await refused;
    expect(endless.destroyed).toBe(true);
  });

  it('reliability: files kept before the configuration changed are still found, and one whose place is gone is not silently missing', async () => {
    const { connection, time } = await permitStore();
    const common = { connection, clock: () => time.now, signingKey: newId(), service: 'equipment', logger: pino({ level: 'silent' }) };
    const before = createAttachments(common);
    const after = createAttachments({ ...common, place: await placeWith() });
    const sent = async (attachments: typeof before): Promise<string> => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const statement = { name: 'a.pdf', contentType: 'application/pdf', size: bytes.length, sha256 };
      const ticket = await attachments.issueTicket({ org: 'o', by: 'p', requestId: newId(), ...statement });
      if (!ticket.ok) throw new Error(ticket.error.code);
      const received = await attachments.receive(ticket.value.url.split('/').at(-1) ?? '', Readable.from(chunks()));
      expect(received).toMatchObject({ ok: true });
      return attachments.downloadUrl(ticket.value.fileId).split('/').at(-1) ?? '';
    };
    const [old, young] = [await sent(before), await sent(after)];
    for (const ticket of [old, young]) {
      const opened = await after.open(ticket);
      if (!opened.ok) throw new Error(opened.error.code);
      expect((await buffer(opened.value.stream)).equals(bytes)).toBe(true);
    }
    await expect(before.open(young)).rejects.toThrow('is in s3, which is not configured');
  });
});
