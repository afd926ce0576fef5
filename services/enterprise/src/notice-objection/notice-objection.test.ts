import { describe, expect, it } from 'vitest';
import { authority, caseOf, refusalOf, today, when } from '../../test/cases.ts';
import type { LicenseBatch } from '../license-batch/license-batch.ts';
import { type NoticeObjectionFacts, noticeObjectionProcess as process } from './notice-objection.ts';

const told = { start: '2026-02-10', end: today };
const known = (state: LicenseBatch['state'], result = 'QUALIFIED', window: NoticeObjectionFacts['told'] = told) =>
  ({ entry: { _id: 'E1', result }, batch: { _id: 'B1', name: '第1批', state, division: '530000' }, told: window }) as NoticeObjectionFacts;

const form = { entryId: 'E1', receivedOn: today, objector: '赵某', content: '业绩不实' };
const own = { applicant: authority, division: '530000' };

const record = (facts: NoticeObjectionFacts, receivedOn = today) =>
  refusalOf(when(process, caseOf(process, { ...form, receivedOn }, own), { action: 'record', role: 'NOTICE_EDITOR', facts }));

const answer = (action: string, facts: NoticeObjectionFacts, opinion = '经核实') =>
  refusalOf(when(process, caseOf(process, form, { ...own, state: 'RECORDED' }), { action, role: 'NOTICE_REVIEWER', facts, opinion }));

describe('E9 objections to a notice', () => {
  it('E7 E9 belong to the authority that issues the batch; of none more is told than of another’s', () => {
    const place = (region: string, facts: NoticeObjectionFacts, entryId: string | undefined = 'E1') =>
      process.place({ ...form, entryId } as Partial<typeof form>, facts, { org: authority, region });
    expect(place('530000', known('NOTICED'))).toBe('530000');
    const elsewhere = place('530100', known('NOTICED'));
    expect(elsewhere).toMatchObject({ path: 'form.entryId', code: 'OTHER_AUTHORITY' });
    const none = { entry: null, batch: null, told: null };
    expect(place('530000', none)).toEqual(elsewhere);
    expect(process.place({}, none, { org: authority, region: '530000' })).toMatchObject({ path: 'form.entryId', code: 'REQUIRED' });
  });

  it.each([
    ['while the notice runs', known('NOTICED'), today, []],
    ['received in a window that was recalled, before the batch is told again', known('CLOSED'), '2026-02-10', []],
    ['received before anything was told', known('NOTICED'), '2026-02-09', ['form.receivedOn']],
    ['received after the last day', known('NOTICED', 'QUALIFIED', { ...told, end: '2026-03-01' }), today, ['form.receivedOn']],
    ['of a batch that was never told', known('CLOSED', 'QUALIFIED', null), today, ['BATCH_CLOSED']],
    ['of a batch that is decided', known('CONFIRMED'), today, ['BATCH_CONFIRMED']],
    ['against what does not qualify', known('NOTICED', 'UNQUALIFIED'), today, ['ENTRY_UNQUALIFIED']],
  ])('E9 %s', (_, facts, receivedOn, refused) => {
    expect(record(facts, receivedOn)).toEqual(refused);
  });

  it.each(
    (['NOTICED', 'CLOSED'] as const).flatMap((state) => (['QUALIFIED', 'UNQUALIFIED'] as const).map((result) => [state, result] as const)),
  )(
    'E9 one that waits is upheld, not upheld or withdrawn, each with its reason, where the batch is %s and the entry %s',
    (state, result) => {
      for (const action of ['uphold', 'dismiss', 'withdraw']) {
        expect([action, answer(action, known(state, result))]).toEqual([action, []]);
        expect(answer(action, known(state, result), '')).toEqual(['opinion']);
      }
    },
  );

  it('E9 nothing is taken out of a batch that is decided', () => {
    expect(answer('uphold', known('ISSUED'))).toEqual(['BATCH_ISSUED']);
    expect(answer('uphold', known('ISSUED', 'UNQUALIFIED'))).toEqual([]);
  });
});
