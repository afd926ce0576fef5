import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { body, editor, firstReviewer, type NoticeDesk, openNoticeDesk, reviewer } from '../../test/notice-desk.ts';
import { caseIdOf, codeOf } from '../../test/passed.ts';

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

  it('E9 E8 a recall says in every objection that waits what becomes of it', async () => {
    expect(await unanswered()).toBe(3);
    const kept = await desk.service.connection.collection('notice_objections').find({}).toArray();
    for (const { state, history } of kept)
      expect([state, history.at(-1)]).toMatchObject(['RECORDED', { action: 'carryOver', actorId: 'system', opinion: '名单有误' }]);
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
