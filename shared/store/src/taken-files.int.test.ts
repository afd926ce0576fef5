import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { permitStore } from '../fixtures/permit.ts';
import { codesOf, requestFor, sha256 } from '../fixtures/uploads.ts';
import { createAttachments } from './index.ts';

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(60_000)]);
const picture = Buffer.from('GIF89a');

it('R0 bytes that came without a ticket are kept as those that came with one: as stated, once, or not at all', async () => {
  const { connection, time } = await permitStore();
  const signingKey = randomBytes(32).toString('base64');
  const options = { connection, clock: () => time.now, signingKey, service: 'equipment', logger: pino({ level: 'silent' }) };
  const attachments = createAttachments(options);
  const { contentType: _, ...said } = requestFor(pdf);
  const [first, again] = [await attachments.take(said, pdf), await attachments.take(said, pdf)];
  if (!first.ok) throw new Error(first.error.code);
  expect(again).toEqual(first);
  expect(await attachments.read(first.value.fileId, said.org)).toEqual({ ok: true, value: pdf });
  const wrong = [
    await attachments.take({ ...requestFor(pdf), sha256: sha256(picture) }, pdf),
    await attachments.take(requestFor(picture, { name: 'a.pdf' }), picture),
    await attachments.take(requestFor(pdf, { name: '../a.pdf' }), pdf),
    await attachments.take({ ...said, size: 5 }, pdf),
  ];
  expect(wrong.map(codesOf)).toEqual([['file WRONG_SHA256'], ['file WRONG_TYPE'], ['name CHARACTER'], 'REQUEST_ID_REUSED']);
});
