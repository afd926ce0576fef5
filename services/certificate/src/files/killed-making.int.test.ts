import { spawn } from 'node:child_process';
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
  expect(certificates.map(({ state, paperState, edition, requestIds }) => [state, paperState, edition, requestIds.length])).toEqual(
    Array(count).fill(['COLLECTED', 'MADE', 1, 3]),
  );
  expect(new Set(certificates.map(({ certificateNumber }) => certificateNumber)).size).toBe(count);
  expect(certificates.map(({ statusIndex }) => statusIndex).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: count }, (_, n) => n + 1),
  );
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

/** How far a certificate and its files are when its process is killed, one write after the other: every step of the chain. */
const stepByStep = [
  ...['SEALING NONE', 'SEALED NONE', 'CODING NONE', 'CODED DUE'],
  ...['COLLECTING DUE', 'COLLECTING MADE', 'COLLECTED MADE'],
];
const mostWrites = 15;

describe('K7 K14 the making of a certificate whose process is killed', () => {
  let service: CertificateService;
  let count = 0;
  let at: readonly string[];
  beforeAll(async () => {
    service = await certificateService(now);
    at = [testMongoUri(), service.connection.name, now];
  });
  afterAll(() => service.stop());

  const issue = async (): Promise<string> => {
    count += 1;
    await service.hear('enterprise.license.issued.v1', { version: 1, data: licensed(count) });
    return licensed(count).licenseId;
  };
  const reached = async (subjectId: string): Promise<string> => {
    const found = await service.connection.collection('certificates').findOne({ subjectId });
    return `${found?.['state']} ${found?.['paperState']}`;
  };
  /** Each with its own process, which is killed once its certificate has been written so often; as many as it takes until one is made. */
  const killedAfterEach = async (): Promise<readonly { subjectId: string; step: string }[]> => {
    const killed = [];
    for (let writes = 1; writes <= mostWrites; writes += 1) {
      const subjectId = await issue();
      const end = await run(...at, subjectId, 'after', String(writes), 'lasting', 'certificates');
      killed.push({ subjectId, step: await reached(subjectId) });
      if (end === 0) return killed;
    }
    return killed;
  };

  it('K7 K8 K14 reliability: killed with keys, place in the list or files half made, and gone on with, there is one certificate, one number, one file of each format in the end', async () => {
    const subjects = [await issue(), await issue(), await issue()].join();
    for (const death of deaths) expect(await run(...at, subjects, ...death)).toBe('SIGKILL');
    expect(await run(...at, subjects, 'before', '0', 'none')).toBe(0);
    await expectMade(service, count);
  });

  it('K3 K4 K6 K7 K14 reliability: killed between any two steps of the chain, and gone on with, there is one certificate, one number, one file of each format in the end', async () => {
    const killed = await killedAfterEach();
    expect([...new Set(killed.map(({ step }) => step))]).toEqual(stepByStep);
    expect(await run(...at, killed.map(({ subjectId }) => subjectId).join(), 'before', '0', 'none')).toBe(0);
    await expectMade(service, count);
  });

  it('K7 reliability: what was made beside and never named goes after a day, and what is named stays', async () => {
    const attachments = () => service.connection.collection('attachments').countDocuments({ content: { $exists: true } });
    expect(await attachments()).toBeGreaterThan(2 * count);
    service.clock.advance({ hours: 25 });
    await service.files.sweep();
    expect(await attachments()).toBe(2 * count);
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
