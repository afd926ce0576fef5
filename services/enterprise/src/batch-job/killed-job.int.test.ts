import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { testMongoUri } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAnnounced } from '../../test/filled-batch.ts';
import { type EnterpriseService, enterpriseService } from '../../test/service.ts';
import { atOnce } from './batch-job.ts';
import { jobTimers } from './run-job.store.ts';

/** ANNOUNCED=5000 for as many as one announcement may have (docs/benchmarks.md, row l). */
const count = Number(process.env['ANNOUNCED'] ?? 120);
const third = Math.floor(count / atOnce / 3);

/** Where the process is killed: in a transaction that it does not ask to commit, once it has committed another, and where all are issued but the announcement is not closed. */
const deaths = [
  ['before', third, 'commitTransaction'],
  ['after', third, 'commitTransaction'],
  ['before', 1, 'findAndModify', 'license_announcements'],
] as const;

const program = fileURLToPath(new URL('../../test/issues-and-dies.ts', import.meta.url));
const run = async (...args: readonly (string | number)[]): Promise<unknown> => {
  const child = spawn(process.execPath, ['--conditions=anzhu-source', '--import', 'tsx', program, ...args.map(String)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
};

describe('E10 an announcement whose process is killed', () => {
  let service: EnterpriseService;
  let put: Awaited<ReturnType<typeof putAnnounced>>;
  const all = (collection: string) => service.connection.collection(collection).find({}).toArray();

  beforeAll(async () => {
    service = await enterpriseService(new Date().toISOString());
    put = await putAnnounced(service, count, '2026-03-02');
  });
  afterAll(() => service.stop());

  it('E10 reliability: killed at three points and gone on with, each is issued once, nothing is missing, the numbers have no gap', {}, async () => {
    const at = [testMongoUri(), service.database, put.jobId];
    for (const death of deaths) expect(await run(...at, ...death)).toBe('SIGKILL');
    expect(await all('license_batch_jobs')).toMatchObject([{ state: 'RUNNING', done: count }]);
    await jobTimers(service.world)(put.jobId, { name: 'run', at: new Date() }, new AbortController().signal);
    const licenses = await all('work_safety_licenses');
    const numbers = licenses.map(({ number }) => Number(String(number).slice(-6))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: count }, (_, n) => n + 1));
    expect(new Set(licenses.map(({ uscc }) => uscc)).size).toBe(count);
    expect(licenses.filter(({ outbox }) => outbox.length !== 1)).toEqual([]);
    const numberOf = new Map(licenses.map(({ uscc, number }) => [uscc, number]));
    const entries = await all('license_batch_entries');
    expect(entries.filter(({ unitId, licenseNumber, result }) => licenseNumber !== numberOf.get(unitId) || result !== 'QUALIFIED')).toEqual(
      [],
    );
    const cases = await all('license_applications');
    expect(
      cases.filter(({ state, applicant, outcome }) => state !== 'ISSUED' || outcome.licenseNumber !== numberOf.get(applicant)),
    ).toEqual([]);
  });

  it('E10 the announcement is closed, and its progress tells what was done', async () => {
    expect(await all('license_batch_jobs')).toMatchObject([{ state: 'DONE', total: count, done: count, failed: 0, timers: [] }]);
    expect(await all('license_announcements')).toMatchObject([{ _id: put.caseId, state: 'APPROVED' }]);
    expect(await all('license_batches')).toMatchObject([{ _id: put.batchId, state: 'ISSUED', qualified: count }]);
  });
});
