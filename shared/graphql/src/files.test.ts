import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { err, ok } from '@anzhu/kernel';
import { badUserInput, notFound } from '@anzhu/workflow';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { fileRoutes } from './files.ts';

const ticket = 't'.repeat(300);
const bytes = Buffer.from('%PDF-1.7 …');

const read = async (stream: Readable): Promise<Buffer> => Buffer.concat(await stream.toArray());

const made: Readable[] = [];

const app = Fastify({ routerOptions: { maxParamLength: 4096 } });
fileRoutes(app, {
  receive: async (given, stream) => {
    if (given === 'expired') return err(notFound);
    if (given === 'away') throw Object.assign(new Error('connect 10.0.0.1'), { name: 'MongoNetworkError' });
    if (given === 'broken') throw new Error('secret');
    const content = await read(stream);
    if (given !== ticket) return err(badUserInput({ path: 'file', code: 'WRONG_TYPE', zh: '文件类型不符', en: 'Wrong type' }));
    return ok({ fileId: 'f1', size: content.length, sha256: createHash('sha256').update(content).digest('hex') });
  },
  open: async (given, wanted) => {
    if (given === 'parts') {
      const part = wanted({ size: bytes.length, etag: '"1"' }) ?? { start: 0, end: bytes.length - 1 };
      return ok({
        stream: Readable.from([bytes.subarray(part.start, part.end + 1)]),
        name: 'a.zip',
        mediaType: 'application/zip',
        size: bytes.length,
        etag: '"1"',
      });
    }
    if (given === 'export') {
      const stream = Readable.from([bytes, bytes]);
      made.push(stream);
      return ok({ stream, name: '产权备案.xlsx', mediaType: 'application/vnd.ms-excel' });
    }
    if (given !== ticket) return err(notFound);
    return ok({ stream: Readable.from([bytes]), name: '合同.pdf', mediaType: 'application/pdf', size: bytes.length });
  },
});

describe('file routes', () => {
  it.each(['application/octet-stream', 'application/json', 'image/png'])('receive the very bytes sent as %s', async (type) => {
    const sent = await app.inject({ method: 'PUT', url: `/files/${ticket}`, headers: { 'content-type': type }, payload: bytes });
    expect([sent.statusCode, sent.json()]).toEqual([
      201,
      { fileId: 'f1', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    ]);
  });

  it('reliability: a wrong attachment or ticket is refused by a clear code', async () => {
    const headers = { 'content-type': 'application/octet-stream' };
    const wrong = await app.inject({ method: 'PUT', url: '/files/other', headers, payload: bytes });
    expect([wrong.statusCode, wrong.json()]).toMatchObject([400, { code: 'BAD_USER_INPUT', faults: [{ code: 'WRONG_TYPE' }] }]);
    const expired = await app.inject({ method: 'PUT', url: '/files/expired', headers, payload: bytes });
    expect([expired.statusCode, expired.json()]).toMatchObject([404, { code: 'NOT_FOUND' }]);
    expect((await app.inject({ url: '/files/unknown' })).statusCode).toBe(404);
  });

  it('reliability: an outage is 503, a bug 500, and neither tells why', async () => {
    const headers = { 'content-type': 'application/octet-stream' };
    const answers = ['away', 'broken'].map((to) => app.inject({ method: 'PUT', url: `/files/${to}`, headers, payload: bytes }));
    const [away, broken] = await Promise.all(answers);
    expect([away?.statusCode, away?.json().code, broken?.statusCode, broken?.json().code]).toEqual([
      ...[503, 'UNAVAILABLE'],
      ...[500, 'INTERNAL_SERVER_ERROR'],
    ]);
    expect(`${away?.body}${broken?.body}`).not.toMatch(/10\.0\.0\.1|secret/);
  });

  it('reliability: a body that is too large or of no stated length is refused', async () => {
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(101 * 1024 * 1024) };
    expect((await app.inject({ method: 'PUT', url: `/files/${ticket}`, headers, payload: bytes })).statusCode).toBe(413);
    const unsized = { 'content-type': 'application/octet-stream' };
    expect(
      (await app.inject({ method: 'PUT', url: `/files/${ticket}`, headers: unsized, payload: Readable.from([bytes]) })).statusCode,
    ).toBe(411);
  });

  it('give the bytes with their name and type', async () => {
    const given = await app.inject({ url: `/files/${ticket}` });
    expect([given.rawPayload, given.headers['content-type']]).toEqual([bytes, 'application/pdf']);
    expect(given.headers['content-disposition']).toBe("attachment; filename*=UTF-8''%E5%90%88%E5%90%8C.pdf");
  });

  const last = bytes.length - 1;
  it.each([
    ['', undefined, 200, [0, last]],
    ['bytes=0-', undefined, 206, [0, last]],
    ['bytes=3-5', '"1"', 206, [3, 5]],
    ['bytes=3-5', '"0"', 200, [0, last]],
    ['bytes=3-5', 'Mon, 02 Mar 2026 02:00:00 GMT', 200, [0, last]],
    ['bytes=3-999', undefined, 206, [3, last]],
    ['bytes=-4', undefined, 206, [last - 3, last]],
    ['bytes=-999', undefined, 206, [0, last]],
    ['bytes=5-3', undefined, 200, [0, last]],
    ['bytes=0-1,3-4', undefined, 200, [0, last]],
    ['bytes=-', undefined, 200, [0, last]],
    ['pages=1-2', undefined, 200, [0, last]],
  ] as const)('R15 give the part that is asked for by "%s" if it is still %s: %i', async (range, had, status, [start, end]) => {
    const headers = { ...(range && { range }), ...(had && { 'if-range': had }) };
    const given = await app.inject({ url: '/files/parts', headers });
    expect([given.statusCode, given.rawPayload]).toEqual([status, bytes.subarray(start, end + 1)]);
    expect(given.headers).toMatchObject({ etag: '"1"', 'accept-ranges': 'bytes', 'content-length': String(end - start + 1) });
    expect(given.headers['content-range']).toBe(status === 206 ? `bytes ${start}-${end}/${bytes.length}` : undefined);
  });

  it.each([`bytes=${last + 1}-`, 'bytes=-0'])('R15 of %s there are no bytes', async (range) => {
    const given = await app.inject({ url: '/files/parts', headers: { range } });
    expect([given.statusCode, given.body, given.headers['content-range']]).toEqual([416, '', `bytes */${bytes.length}`]);
  });

  it('X15 a file made while it is read comes whole whatever is asked for', async () => {
    const given = await app.inject({ url: '/files/export', headers: { range: 'bytes=1-2' } });
    expect([given.statusCode, given.rawPayload.length]).toEqual([200, 2 * bytes.length]);
  });

  it('X15 a file made while it is read has no length; who asks for its head alone has none made', async () => {
    const given = await app.inject({ url: '/files/export' });
    expect([given.rawPayload, given.headers['content-length']]).toEqual([Buffer.concat([bytes, bytes]), undefined]);
    const head = await app.inject({ method: 'HEAD', url: '/files/export' });
    expect([head.statusCode, head.headers['content-disposition'], made[1]?.destroyed]).toEqual([
      200,
      expect.stringContaining('.xlsx'),
      true,
    ]);
  });
});
