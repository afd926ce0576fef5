import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { places } from '../fixtures/file-places.ts';
import { permitStore } from '../fixtures/permit.ts';
import { codesOf, org, requestFor, sha256, ticketOf, uploadsTo } from '../fixtures/uploads.ts';
import { type AttachmentStore, createAttachments, type FilePlace, type TicketRequest } from './index.ts';

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(600_000)]);
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const entry = (name: string, body = ''): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt32LE(body.length, 18);
  header.writeUInt32LE(body.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), Buffer.from(body)]);
};
/** Stored entries, then the end of the directory. */
const zip = (...entries: readonly Buffer[]): Buffer => Buffer.concat([...entries, Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]);
const office = (kind: string): Buffer => {
  const type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;
  return zip(entry('[Content_Types].xml', `<Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`));
};
const sheet = office('spreadsheetml.sheet');

const signingKey = randomBytes(32).toString('base64');
type Kit = Awaited<ReturnType<typeof permitStore>>;
const attachmentsOf = (kit: Kit, overrides: { service?: string; signingKey?: string; place?: FilePlace | undefined } = {}) =>
  createAttachments({
    connection: kit.connection,
    clock: () => kit.time.now,
    signingKey,
    service: 'equipment',
    logger: pino({ level: 'silent' }),
    ...overrides,
  });

describe.each(Object.entries(places))('attachments in %s', (_, placeOn) => {
  let kit: Kit;
  let attachments: AttachmentStore;
  let place: FilePlace | undefined;
  let kept: Awaited<ReturnType<typeof placeOn>>['kept'];

  const made = (overrides: Parameters<typeof attachmentsOf>[1] = {}) => attachmentsOf(kit, { place, ...overrides });

  beforeAll(async () => {
    kit = await permitStore();
    ({ place, kept } = await placeOn(kit.connection));
    attachments = made();
  });

  const { issued, send, sent } = uploadsTo(() => attachments);

  describe('upload tickets', () => {
    it('give a path for ten minutes, and a repeat the same file', async () => {
      const request = requestFor(pdf);
      const first = await issued(request);
      expect(first.url).toMatch(/^\/files\/equipment\/[\w.-]+$/);
      expect(first.expiresAt.getTime() - kit.time.now.getTime()).toBe(600_000);
      expect((await issued(request)).fileId).toBe(first.fileId);
      expect((await issued({ ...request, org: 'another' })).fileId).not.toBe(first.fileId);
      await send(first.ticket, pdf);
      expect(codesOf(await attachments.issueTicket({ ...request, size: 5 }))).toBe('REQUEST_ID_REUSED');
      expect(codesOf(await attachments.issueTicket({ ...request, by: 'colleague' }))).toBe('REQUEST_ID_REUSED');
    });

    it.each<[string, Partial<TicketRequest>]>([
      ['requestId INVALID', { requestId: '1' }],
      ['name LENGTH', { name: ' ' }],
      ['name LENGTH', { name: `${'x'.repeat(200)}.pdf` }],
      ['name CONTROL_CHARACTER', { name: 'a\u0000.pdf' }],
      ['name TURNING_CHARACTER', { name: 'fdp.\u202Eexe.pdf' }],
      ['name BROKEN_CHARACTER', { name: '\ufffd.pdf' }],
      ['name ID_NUMBER', { name: `张三${syntheticCitizenId(1)}.pdf` }],
      ['name CHARACTER', { name: '../a.pdf' }],
      ['name CHARACTER', { name: 'C:\\a.pdf' }],
      ['name EXTENSION', { name: 'a.exe' }],
      ['name EXTENSION', { name: 'pdf' }],
      ['name EXTENSION', { name: '.pdf' }],
      ['size SIZE', { size: 0 }],
      ['size SIZE', { size: 50 * 1024 * 1024 + 1 }],
      ['size SIZE', { size: 1.5 }],
      ['sha256 SHA256', { sha256: 'abc' }],
    ])('are refused for %s: %j', async (fault, overrides) => {
      expect(codesOf(await attachments.issueTicket(requestFor(pdf, overrides)))).toEqual([fault]);
    });

    it('name everything that is wrong at once', async () => {
      const refused = await attachments.issueTicket(requestFor(pdf, { name: 'a.exe', size: -1, sha256: '' }));
      expect(codesOf(refused)).toEqual(['name EXTENSION', 'size SIZE', 'sha256 SHA256']);
    });

    it('are worth nothing when forged, expired, of another service or for another purpose', async () => {
      const { ticket, fileId } = await issued(requestFor(pdf));
      const other = await issued(requestFor(pdf));
      const forged = ticket.replace(ticket.split('.')[1] ?? '', other.ticket.split('.')[1] ?? '');
      const download = ticketOf(attachments.downloadUrl(fileId));
      for (const wrong of [forged, `${ticket}.x`, ticket.slice(0, -1), '', 'put', download])
        expect(codesOf(await send(wrong, pdf))).toBe('UNAUTHENTICATED');
      expect(codesOf(await attachments.open(ticket))).toBe('UNAUTHENTICATED');
      expect(codesOf(await made({ service: 'personnel' }).receive(ticket, Readable.from([pdf])))).toBe('UNAUTHENTICATED');
      kit.time.now = new Date(kit.time.now.getTime() + 600_000);
      expect(codesOf(await send(ticket, pdf))).toBe('UNAUTHENTICATED');
    });

    it('are not signed with a short key', () => {
      expect(() => made({ signingKey: 'short' })).toThrow('The upload signing key has 5 characters instead of at least 32.');
    });
  });

  describe('sent files', () => {
    it('can be read again as they were sent, and attached by their organisation alone', async () => {
      const { fileId, received } = await sent(pdf, { contentType: 'application/pdf', sha256: sha256(pdf).toUpperCase() });
      expect(received).toEqual({ ok: true, value: { fileId, size: pdf.length, sha256: sha256(pdf) } });
      const opened = await attachments.open(ticketOf(attachments.downloadUrl(fileId)));
      if (!opened.ok) throw new Error('not opened');
      expect(opened.value).toMatchObject({ name: '购销合同.pdf', mediaType: 'application/pdf', size: pdf.length });
      expect(sha256(await buffer(opened.value.stream))).toBe(sha256(pdf));
      expect(await attachments.find([fileId], org)).toEqual({
        files: new Map([[fileId, { name: '购销合同.pdf', size: pdf.length }]]),
        faults: [],
      });
      expect((await attachments.find([fileId], 'another')).faults).toMatchObject([{ path: 'papers.0.fileId', code: 'UNKNOWN_FILE' }]);
    });

    it('R15 can be had in parts, those bytes and no others, and say by their ETag what they are parts of', async () => {
      const { fileId } = await sent(pdf);
      const ticket = ticketOf(attachments.downloadUrl(fileId));
      const last = pdf.length - 1;
      for (const [start, end] of [
        [0, 0],
        [0, last],
        [last, last],
        [261_119, 261_121],
        [300_000, 599_999],
      ] as const) {
        const opened = await attachments.open(ticket, ({ size, etag }) => {
          expect([size, etag]).toEqual([pdf.length, `"${sha256(pdf)}"`]);
          return { start, end };
        });
        expect(opened).toMatchObject({ value: { size: pdf.length, etag: `"${sha256(pdf)}"` } });
        if (opened.ok) expect((await buffer(opened.value.stream)).equals(pdf.subarray(start, end + 1))).toBe(true);
        expect((await buffer(await attachments.openPart(fileId, { start, end }))).equals(pdf.subarray(start, end + 1))).toBe(true);
      }
    });

    it.each([
      ['png', png],
      ['zip', zip(entry('a.txt', 'list'))],
      ['ofd', zip(entry('OFD.xml'))],
      ['docx', office('wordprocessingml.document')],
      ['xlsx', sheet],
      ['JPEG', Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), randomBytes(50)])],
    ])('are accepted as %s when their bytes say so', async (extension, bytes) => {
      expect((await sent(bytes, { name: `附件.${extension}` })).received).toMatchObject({ ok: true });
    });

    it('are not kept when they are not what was said of them', async () => {
      const before = await kept();
      const other = Buffer.from(pdf).fill(0, 100, 200);
      const { ticket, fileId } = await issued(requestFor(pdf));
      expect(codesOf(await send(ticket, other))).toEqual(['file WRONG_SHA256']);
      expect(codesOf(await send(ticket, pdf.subarray(0, 300_000)))).toEqual(['file WRONG_SIZE']);
      expect(codesOf(await send(ticket, Buffer.concat([pdf, pdf])))).toEqual(['file WRONG_SIZE']);
      expect(codesOf((await sent(png)).received)).toEqual(['file WRONG_TYPE']);
      expect(codesOf((await sent(sheet, { name: 'a.docx' })).received)).toEqual(['file WRONG_TYPE']);
      expect(codesOf((await sent(Buffer.from('MZ executable'), { name: 'a.zip' })).received)).toEqual(['file WRONG_TYPE']);
      expect(await kept()).toEqual(before);
      expect((await attachments.find([fileId], org)).faults).toMatchObject([{ path: 'papers.0.fileId', code: 'NOT_UPLOADED' }]);
      expect(codesOf(await attachments.open(ticketOf(attachments.downloadUrl(fileId))))).toBe('NOT_FOUND');
    });

    it('leave nothing behind when the sender breaks off, and can then be sent again', async () => {
      const before = await kept();
      const { ticket } = await issued(requestFor(pdf));
      const broken = Readable.from(
        (async function* () {
          yield pdf.subarray(0, 400_000);
          throw new Error('connection lost');
        })(),
      );
      await expect(attachments.receive(ticket, broken)).rejects.toThrow('connection lost');
      expect(await kept()).toEqual(before);
      expect(await send(ticket, pdf)).toMatchObject({ ok: true });
    });

    it('may be sent again, also at the same time: one copy is kept, and a wrong one does not spoil it', async () => {
      const before = await kept();
      const { ticket, fileId } = await issued(requestFor(pdf));
      const outcomes = await Promise.all([send(ticket, pdf), send(ticket, pdf), send(ticket, pdf)]);
      outcomes.push(await send(ticket, pdf));
      expect(outcomes.every(({ ok }) => ok)).toBe(true);
      expect(codesOf(await send(ticket, png))).toEqual(['file WRONG_SIZE']);
      expect((await kept()).files).toBe(before.files + 1);
      expect((await attachments.find([fileId], org)).files.size).toBe(1);
    });
  });
});
