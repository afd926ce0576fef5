import { writtenNumber } from '@anzhu/jurisdictions';
import { deriveId } from '@anzhu/kernel';
import { spendSerials } from '@anzhu/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { license } from '../../test/cases.ts';
import { caseIdOf, codeOf, putPassed } from '../../test/passed.ts';
import { type EnterpriseService, enterpriseService } from '../../test/service.ts';
import { spentIn } from '../carry-forward.ts';
import type { EnterpriseWorld } from '../world.ts';
import { atOnce } from './batch-job.ts';
import { beginJob } from './begin-job.store.ts';
import { jobTimers } from './run-job.store.ts';

const count = 30;
const numbers = Array.from({ length: count }, (_, at) => at + 1);
const never = new AbortController().signal;

describe('E10 the licenses of a batch are issued', () => {
  let service: EnterpriseService;
  const caseId = deriveId('announcement');
  const jobId = deriveId('license-batch-job', caseId);
  const run = (world: EnterpriseWorld, signal = never) => jobTimers(world)(jobId, { name: 'run', at: new Date() }, signal);
  /** The process ends when it is about to issue the n-th license. */
  const dyingAt = (n: number): EnterpriseWorld => {
    const { world } = service;
    let left = n;
    const issue: EnterpriseWorld['passed']['issue'] = async (...asked) => {
      left -= 1;
      if (left < 0) throw new Error('killed');
      return world.passed.issue(...asked);
    };
    return { ...world, passed: { ...world.passed, issue } };
  };
  const job = () => service.world.store.find(service.world.batchJobs, jobId);
  const issued = () => service.connection.collection('work_safety_licenses').distinct('number');

  beforeAll(async () => {
    service = await enterpriseService('2026-03-02T02:00:00Z');
    await putPassed(service, ...numbers);
    const { world } = service;
    const [batch] = (await world.batches.collection.find({}).toArray()) as unknown as readonly { _id: string; qualified: number }[];
    if (!batch) throw new Error('no batch');
    await world.store.atomically((session) =>
      beginJob(world)(session, { kind: 'ISSUE', caseId, batch, opinion: '同意', on: '2026-03-02' }),
    );
    await service.connection.collection('work_safety_licenses').insertOne(license({ _id: 'other', uscc: codeOf(20) }) as never);
  });
  afterAll(() => service.stop());

  it('E10 reliability: killed at any point and gone on with, also by two at once: each once, and the numbers without a gap', async () => {
    const deaths = [3, 9, 5];
    for (const n of deaths) await expect(run(dyingAt(n))).rejects.toThrow('killed');
    const done = deaths.reduce((sum, n) => sum + n - (n % atOnce), 0);
    expect(await job()).toMatchObject({ state: 'RUNNING', done, position: done });
    const stopping = new AbortController();
    stopping.abort();
    await run(service.world, stopping.signal);
    expect(await job()).toMatchObject({ done });
    await Promise.allSettled([run(service.world), run(service.world)]);
    await run({ ...service.world, casesOf: (() => ({ actAsSystem: async () => ({ ok: true }) })) as never });
    expect(await job()).toMatchObject({ state: 'DONE', total: count, done: count, failed: 1, timers: [] });
    const numbersGiven = (await issued()).filter((number) => String(number).includes('2026'));
    expect(numbersGiven.toSorted()).toEqual(
      Array.from({ length: count - 1 }, (_, at) => `(云)JZ安许证字[2026]${String(at + 1).padStart(6, '0')}`),
    );
    const entries = await service.world.batchEntries.collection.find({ result: 'QUALIFIED' } as never).toArray();
    expect(new Set(entries.map(({ licenseNumber }) => licenseNumber)).size).toBe(count - 1);
  });

  it('E10 E9 what cannot be issued after all goes back with the reason, and keeps nobody waiting', async () => {
    const refused = await service.world.batchEntries.collection.findOne({ unitId: codeOf(20) } as never);
    expect(refused).toMatchObject({
      result: 'UNQUALIFIED',
      licenseNumber: null,
      reason: expect.stringContaining('(云)JZ安许证字[2024]000001'),
    });
    const application = await service.connection.collection('license_applications').findOne({ _id: caseIdOf(20) as never });
    expect(application).toMatchObject({ state: 'RETURNED' });
    const [batch] = (await service.world.batches.collection.find({}).toArray()) as unknown as readonly object[];
    expect(batch).toMatchObject({ entered: count, qualified: count - 1 });
  });

  it('E9 a batch that is refused after its notice goes back to its units, all of it', async () => {
    const { world } = service;
    await world.batches.collection.updateMany({}, { $set: { state: 'ISSUED' } });
    await putPassed(service, 101, 102, 103);
    const batch = (await world.batches.collection.findOne({ state: 'OPEN' } as never)) as unknown as { _id: string; qualified: number };
    await world.store.atomically((session) =>
      beginJob(world)(session, { kind: 'SEND_BACK', caseId: 'notice', batch, opinion: '公示期满审批不通过', on: '2026-03-12' }),
    );
    await jobTimers(world)(deriveId('license-batch-job', 'notice'), { name: 'run', at: new Date() }, never);
    const cases = await service.connection
      .collection('license_applications')
      .find({ _id: { $in: [101, 102, 103].map(caseIdOf) } as never })
      .toArray();
    expect(cases.map(({ state, history }) => [state, history.at(-1)?.opinion])).toEqual(
      cases.map(() => ['RETURNED', '公示期满审批不通过']),
    );
    expect(await world.store.find(world.batches, batch._id)).toMatchObject({
      entered: 3,
      qualified: 0,
      totals: { NEW: { entered: 3, qualified: 0 } },
    });
  });

  it('E10 K5 a series that lies behind sends nobody back: the run fails, and counted anew it goes on', async () => {
    const { world, connection } = service;
    const numberOf = (serial: number) => `(云)JZ安许证字[2026]${String(serial).padStart(6, '0')}`;
    await world.batches.collection.updateMany({}, { $set: { state: 'ISSUED' } });
    await putPassed(service, 201, 202);
    const batch = (await world.batches.collection.findOne({ state: 'OPEN' } as never)) as unknown as { _id: string; qualified: number };
    await connection.collection('counters').deleteMany({ _id: /^enterprise.work-safety-license/ as never });
    const given = Array.from({ length: 110 - count }, (_, at) => at + count);
    const elsewhere = given.map((n) => ({
      ...license({ _id: `e${n}`, uscc: codeOf(300 + n), number: numberOf(n), status: 'EXPIRED' }),
      knownAs: [writtenNumber('workSafetyLicense', numberOf(n))],
    }));
    await connection.collection('work_safety_licenses').insertMany(elsewhere as never);
    await world.store.atomically((session) =>
      beginJob(world)(session, { kind: 'ISSUE', caseId: 'behind', batch, opinion: '同意', on: '2026-03-02' }),
    );
    const own = deriveId('license-batch-job', 'behind');
    const completing = { ...world, casesOf: (() => ({ actAsSystem: async () => ({ ok: true }) })) as never };
    const again = () => jobTimers(completing)(own, { name: 'run', at: new Date() }, never);
    await expect(again()).rejects.toThrow('NUMBER_SERIES_BEHIND');
    expect(await world.store.find(world.batchJobs, own)).toMatchObject({ state: 'RUNNING', done: 0, failed: 0 });
    expect(await world.batchEntries.collection.countDocuments({ batchId: batch._id, result: 'QUALIFIED' } as never)).toBe(2);
    await spendSerials(connection, spentIn([{ data: { number: numberOf(109) } }]));
    await again();
    expect(await world.store.find(world.batchJobs, own)).toMatchObject({ state: 'DONE', done: 2, failed: 0 });
    expect(await issued()).toEqual(expect.arrayContaining([numberOf(110), numberOf(111)]));
  });

  it('E10 between its steps it rests twice as long as it worked: others go on with their commands meanwhile', async () => {
    const { world } = service;
    await world.batches.collection.updateMany({}, { $set: { state: 'ISSUED' } });
    await putPassed(service, ...numbers.map((n) => 400 + n));
    const batch = (await world.batches.collection.findOne({ state: 'OPEN' } as never)) as unknown as { _id: string; qualified: number };
    await world.store.atomically((session) =>
      beginJob(world)(session, { kind: 'ISSUE', caseId: 'resting', batch, opinion: '同意', on: '2026-03-02' }),
    );
    let worked = 0;
    const issue: EnterpriseWorld['passed']['issue'] = async (...asked) => {
      const begun = performance.now();
      return world.passed.issue(...asked).finally(() => {
        worked += performance.now() - begun;
      });
    };
    const completing = {
      ...world,
      passed: { ...world.passed, issue },
      casesOf: (() => ({ actAsSystem: async () => ({ ok: true }) })) as never,
    };
    const begun = performance.now();
    await jobTimers(completing)(deriveId('license-batch-job', 'resting'), { name: 'run', at: new Date() }, never);
    expect(worked).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeGreaterThan(3 * worked);
  });
});
