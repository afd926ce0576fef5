import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { permitStore } from '../fixtures/permit.ts';
import { codesOf, requestFor, sha256, ticketOf, uploadsTo } from '../fixtures/uploads.ts';
import { type AttachmentStore, createAttachments } from './index.ts';

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(600_000)]);

describe('files of which less is said', () => {
  let attachments: AttachmentStore;

  beforeAll(async () => {
    const { connection, time } = await permitStore();
    const signingKey = randomBytes(32).toString('base64');
    const options = { connection, signingKey, service: 'equipment', logger: pino({ level: 'silent' }) };
    attachments = createAttachments({ ...options, clock: () => time.now });
  });

  const { issued, send, sent } = uploadsTo(() => attachments);

  it('cases: of one request sent at the same time with other words, one is taken', async () => {
    const request = requestFor(pdf);
    const [one, other] = [await issued(request), await issued({ ...request, name: '另一.pdf' })];
    const codes = (await Promise.all([send(one.ticket, pdf), send(other.ticket, pdf)])).map(codesOf);
    expect(codes.filter((code) => code === 'REQUEST_ID_REUSED')).toHaveLength(1);
  });

  it.each([null, undefined])(
    'front-ends 9: without a sha256 (%s) are counted as they come in, and held to it from then on',
    async (none) => {
      const { fileId, ticket, received } = await sent(pdf, { sha256: none });
      expect(received).toEqual({ ok: true, value: { fileId, size: pdf.length, sha256: sha256(pdf) } });
      const other = Buffer.from(pdf).fill(0, 100, 200);
      expect(codesOf(await send(ticket, other))).toEqual(['file WRONG_SHA256']);
      expect(await send(ticket, pdf)).toMatchObject({ ok: true, value: { sha256: sha256(pdf) } });
    },
  );

  it('front-ends 9: of two that come at the same time without a sha256 one is kept, and the other is told so', async () => {
    const { ticket, fileId } = await issued(requestFor(pdf, { sha256: null }));
    const files = [pdf, Buffer.from(pdf).fill(0, 100, 200)];
    const received = await Promise.all(files.map((bytes) => send(ticket, bytes)));
    expect(received.filter(({ ok }) => ok)).toHaveLength(1);
    expect(received.flatMap((one) => codesOf(one) ?? [])).toEqual(['file WRONG_SHA256']);
    const opened = await attachments.open(ticketOf(attachments.downloadUrl(fileId)));
    const kept = opened.ok ? sha256(await buffer(opened.value.stream)) : '';
    expect(received.map((one) => one.ok && one.value.sha256).filter(Boolean)).toEqual([kept]);
  });
});
