import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { verifyFile } from '@anzhu/certificate-paper';
import { testMongoUri } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealsOf } from '../../test/certificate-on.ts';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { licensed } from '../../test/told.ts';

const program = fileURLToPath(new URL('../../test/makes-and-dies.ts', import.meta.url));
const run = async (...args: readonly string[]): Promise<unknown> => {
  const child = spawn(process.execPath, ['--conditions=anzhu-source', '--import', 'tsx', program, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
};

const now = '2026-03-02T02:00:00.000Z';

/** Where the process is killed: with the keys half made, with a place in the list taken and not kept, with a file stated and none of its bytes known, with bytes that nothing names. */
const deaths = [
  ['before', '2', '', 'seal_keys'],
  ['after', '1', 'findAndModify', 'counters'],
  ['after', '1', 'findAndModify', 'attachments'],
  ['after', '2', 'update', 'attachments'],
] as const;

/** What has become of the certificates of a service: each with its files, which verify, by one seal; no place in the list is given twice. */
const expectMade = async (service: CertificateService, count: number): Promise<void> => {
  const certificates = await service.connection.collection('certificates').find({}).toArray();
  expect(certificates.map(({ paperState, edition, requestIds }) => [paperState, edition, requestIds.length])).toEqual(
    Array(count).fill(['MADE', 1, 3]),
  );
  expect(new Set(certificates.map(({ certificateNumber }) => certificateNumber)).size).toBe(count);
  expect(certificates.map(({ statusIndex }) => statusIndex).toSorted()).toEqual(Array.from({ length: count }, (_, n) => n + 1));
  const trust = await sealsOf(service.connection, service.clock.now).trust();
  expect(trust.seals.length).toBe(1);
  for (const { _id, papers, holderUscc } of certificates) {
    const files = papers.files as readonly { readonly fileId: string; readonly format: string }[];
    expect(files.map(({ format }) => format)).toEqual(['PDF', 'OFD']);
    for (const { fileId } of files) {
      const bytes = await service.files.read(fileId, holderUscc);
      expect(bytes.ok && verifyFile(bytes.value, trust)).toMatchObject({ isUnchanged: true, edition: { certificateId: String(_id) } });
    }
  }
};

describe('K7 K14 the making of a certificate whose process is killed', () => {
  let service: CertificateService;
  const numbers = [1, 2, 3];
  const subjects = numbers.map((n) => licensed(n).licenseId).join();
  beforeAll(async () => {
    service = await certificateService(now);
    for (const n of numbers) await service.hear('enterprise.license.issued.v1', { version: 1, data: licensed(n) });
  });
  afterAll(() => service.stop());

  it('K7 K8 K14 reliability: killed at any of its writes and gone on with, there is one certificate, one number, one file of each format in the end', async () => {
    const at = [testMongoUri(), service.connection.name, now, subjects];
    for (const death of deaths) expect(await run(...at, ...death)).toBe('SIGKILL');
    const any = Array.from({ length: 2 }, () => ['after', String(randomInt(1, 12)), ''] as const);
    process.stdout.write(`killed at ${JSON.stringify(any)}\n`);
    for (const death of any) await run(...at, ...death);
    expect(await run(...at, 'before', '0', 'none')).toBe(0);
    await expectMade(service, numbers.length);
  });

  it('K7 reliability: what was made beside and never named goes after a day, and what is named stays', async () => {
    const attachments = () => service.connection.collection('attachments').countDocuments({ content: { $exists: true } });
    expect(await attachments()).toBeGreaterThan(2 * numbers.length);
    service.clock.advance({ hours: 25 });
    await service.files.sweep();
    expect(await attachments()).toBe(2 * numbers.length);
  });
});

it('K7 K8 K9 reliability: two processes that make the same certificates, and the keys, at once: one seal, one file of each format, one place in the list', async () => {
  const service = await certificateService(now);
  const numbers = [1, 2, 3];
  for (const n of numbers) await service.hear('enterprise.license.issued.v1', { version: 1, data: licensed(n) });
  const subjects = numbers.map((n) => licensed(n).licenseId);
  const at = (order: readonly string[]) => [testMongoUri(), service.connection.name, now, order.join(), 'before', '0', 'none'];
  expect(await Promise.all([run(...at(subjects)), run(...at(subjects.toReversed()))])).toEqual([0, 0]);
  await expectMade(service, numbers.length);
  await service.stop();
});
