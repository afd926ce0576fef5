import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { body, editor, firstReviewer, type NoticeDesk, openNoticeDesk, reviewer } from '../../test/notice-desk.ts';
import { caseIdOf, codeOf } from '../../test/passed.ts';
import { atOnce, type BatchJob } from '../batch-job/batch-job.ts';
import { jobTimers } from '../batch-job/run-job.store.ts';

const never = new AbortController().signal;

type Row = Readonly<Record<string, unknown>>;

describe('E9 objections across a recall', () => {
  let desk: NoticeDesk;
  const open: Record<string, Row> = {};
  const form = (start: string, end: string) => ({ batchId: desk.batchId, heading: '公示', start, end, body });
  const told = async (start: string, end: string): Promise<Row> => {
    const reported = await desk.act(editor, 'submitLicenseNotice', await desk.create('LicenseNotice', form(start, end)));
    return desk.act(reviewer, 'publishLicenseNotice', await desk.act(firstReviewer, 'passLicenseNotice', reported));
  };
  const objection = async (n: number, receivedOn: string): Promise<Row> => {
    const entry = await desk.entryOf(n);
    return desk.create('NoticeObjection', { entryId: entry?._id, receivedOn, objector: `群众${n}`, content: '业绩不实' });
  };
  const stateOf = async (n: number) =>
    (await desk.service.connection.collection('license_applications').findOne({ _id: caseIdOf(n) as never }))?.['state'];
  const unanswered = async () => (await desk.service.world.store.find(desk.service.world.batches, desk.batchId))?.unanswered;
  let notice: Row;

  beforeAll(async () => {
    desk = await openNoticeDesk('2026-03-02T02:00:00Z', [1, 2, 3, 4, 5]);
    notice = await told('2026-03-02', '2026-03-11');
    for (const n of [1, 2, 3]) open[n] = await objection(n, '2026-03-02');
    await desk.act(reviewer, 'recallLicenseNotice', notice, '名单有误');
  });
  afterAll(() => desk.service.stop());

  it('E9 E8 a recall says in every objection that waits what becomes of it, in portions after the answer, also where its process ends in the midst', async () => {
    expect(await unanswered()).toBe(3);
    const { world, connection } = desk.service;
    const objections = connection.collection('notice_objections');
    const jobNow = async () => (await connection.collection('license_batch_jobs').findOne({})) as unknown as BatchJob;
    const job = await jobNow();
    expect(job).toMatchObject({ kind: 'CARRY_OVER', state: 'RUNNING', total: 3, done: 0 });
    const run = (on = world) => jobTimers(on)(job._id, { name: 'run', at: new Date() }, never);
    const one = await objections.findOne({});
    const more = Array.from({ length: 15 }, (_, n) => ({ ...one, _id: `more-${n}` }));
    const later = ['-late', '~late'].map((_id) => ({ ...one, _id, submittedAt: new Date(job.createdAt.getTime() + 1) }));
    await objections.insertMany([...more, ...later] as never);
    await connection.collection('license_batch_jobs').updateOne({}, { $set: { total: 18 } });
    const lived = 11;
    let left = lived;
    const dying: typeof world.casesOf = (module) => ({
      ...world.casesOf(module),
      actAsSystem: async (...asked) => {
        left -= 1;
        if (left < 0) throw new Error('killed');
        return world.casesOf(module).actAsSystem(...asked);
      },
    });
    await expect(run({ ...world, casesOf: dying })).rejects.toThrow('killed');
    expect(await jobNow()).toMatchObject({ state: 'RUNNING', done: lived - (lived % atOnce) });
    await Promise.allSettled([run(), run()]);
    await run();
    expect(await jobNow()).toMatchObject({ state: 'DONE', total: 18, done: 18, timers: [] });
    const told = await objections.find({ _id: /late$/ as never }).toArray();
    expect(told.map(({ _id, history }) => [_id, history])).toEqual(later.map(({ _id }) => [_id, one?.['history']]));
    await objections.deleteMany({ _id: /late$/ as never });
    const kept = await objections.find({}).toArray();
    expect(kept).toHaveLength(18);
    for (const { state, history } of kept)
      expect([state, history.filter(({ action }: { action: string }) => action === 'carryOver')]).toMatchObject([
        'RECORDED',
        [{ actorId: 'system', opinion: '名单有误' }],
      ]);
    await objections.deleteMany({ _id: /^more-/ as never });
  });

  it('E9 what came in while the recalled notice ran is written down and answered before the batch is told again', async () => {
    open[4] = await objection(4, '2026-03-02');
    expect(open[4]).toMatchObject({ state: 'RECORDED' });
    expect(await desk.current(open[1], 'upholdNoticeObjection')).toMatchObject({ state: 'UPHELD' });
    expect(await desk.entryOf(1)).toMatchObject({ result: 'UNQUALIFIED', reason: '同意' });
    expect([await stateOf(1), await unanswered()]).toEqual(['RETURNED', 3]);
  });

  it('E9 nor is it outside the notice when the batch is told again, and nothing is decided while one waits', async () => {
    desk.service.clock.advance({ days: 3 });
    notice = await told('2026-03-05', '2026-03-14');
    open[5] = await objection(5, '2026-03-03');
    expect(open[5]).toMatchObject({ state: 'RECORDED' });
    expect(await objection(5, '2026-03-01')).toMatchObject({ faults: [{ path: 'form.receivedOn', code: 'OUTSIDE_NOTICE' }] });
    desk.service.clock.advance({ days: 10 });
    const waits = { reasons: [{ code: 'OBJECTIONS_UNANSWERED' }] };
    for (const decision of ['confirmLicenseNotice', 'refuseLicenseNotice'])
      expect(await desk.act(reviewer, decision, notice)).toMatchObject(waits);
  });

  it('E9 one is upheld also where its entry was refused singly meanwhile, and counts once; one may be withdrawn', async () => {
    notice = await desk.act(reviewer, 'disqualifyLicenseNotice', notice, '不予许可', { position: 2 });
    expect(await desk.current(open[2], 'upholdNoticeObjection')).toMatchObject({ state: 'UPHELD' });
    expect(await desk.current(open[3], 'withdrawNoticeObjection')).toMatchObject({ state: 'WITHDRAWN' });
    expect(await desk.current(open[4], 'dismissNoticeObjection')).toMatchObject({ state: 'DISMISSED' });
    expect(await desk.current(open[5], 'upholdNoticeObjection')).toMatchObject({ state: 'UPHELD' });
    expect(await desk.service.world.store.find(desk.service.world.batches, desk.batchId)).toMatchObject({ unanswered: 0, qualified: 2 });
    expect(await desk.act(reviewer, 'confirmLicenseNotice', notice)).toMatchObject({ state: 'CONFIRMED' });
    expect(await desk.entryOf(4)).toMatchObject({ result: 'QUALIFIED', unitId: codeOf(4) });
  });
});
