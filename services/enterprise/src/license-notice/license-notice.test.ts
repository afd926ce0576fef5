import { addDays } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { authority, caseOf, refusalOf, today, when } from '../../test/cases.ts';
import type { LicenseBatch } from '../license-batch/license-batch.ts';
import type { LicenseNoticeForm } from './license-notice.form.ts';
import { type LicenseNoticeFacts, licenseNoticeProcess as process } from './license-notice.ts';
import { toldFirst } from './told.ts';

const batch = (overrides: Partial<LicenseBatch> = {}): LicenseBatch =>
  ({
    _id: 'B1',
    name: '第1批',
    state: 'OPEN',
    entered: 2,
    qualified: 2,
    unanswered: 0,
    division: '530000',
    toldFrom: null,
    toldUntil: null,
    ...overrides,
  }) as LicenseBatch;

const form: LicenseNoticeForm = {
  ...{ batchId: 'B1', heading: '公示', start: today, end: addDays(today, 9) },
  body: [{ kind: 'PARAGRAPH', text: '现予公示。' }],
};

const facts = (of: Partial<LicenseBatch> = {}, unanswered: LicenseNoticeFacts['unanswered'] = []): LicenseNoticeFacts => ({
  batch: batch(of),
  unanswered,
});

const own = { applicant: authority, division: '530000' };
const noticed = { state: 'NOTICED', toldFrom: addDays(today, -9), toldUntil: addDays(today, -1) } as const;

const submit = (of: Partial<LicenseNoticeForm>, known = facts()) =>
  when(process, caseOf(process, { ...form, ...of }, own), { action: 'submit', role: 'NOTICE_EDITOR', facts: known });

const decideOn = (action: string, known: LicenseNoticeFacts) =>
  when(process, caseOf(process, form, { ...own, state: 'PUBLISHED', outcome: { toldUntil: noticed.toldUntil, edition: 1 } }), {
    ...{ action, role: 'NOTICE_REVIEWER', facts: known, opinion: '同意' },
  });

describe('E8 public notice of a batch', () => {
  it('E8 dates out of order are refused, and a batch that another notice has', () => {
    expect(refusalOf(submit({}))).toEqual([]);
    expect(refusalOf(submit({ end: addDays(today, -1) }))).toEqual(['form.end']);
    expect(refusalOf(submit({}, facts({ state: 'NOTICED' })))).toEqual(['BATCH_NOTICED']);
    expect(refusalOf(submit({ start: 'soon' }, facts({ state: 'ISSUED' })))).toEqual(['form.start', 'BATCH_ISSUED']);
  });

  it('E8 X4 one person with both posts does not review what it reported, and may take back, correct and decide after the notice', () => {
    const of = (action: string, state: string, role = 'NOTICE_REVIEWER') => {
      const outcome = { toldUntil: noticed.toldUntil, edition: 1, toldBatchId: 'B1' };
      const record = caseOf(process, form, { ...own, division: '450100', state, outcome, lastDecidedBy: 'someone' });
      return refusalOf(when(process, record, { action, role, facts: facts(noticed), opinion: '同意' }));
    };
    const reviews = [
      of('publish', 'REPORTED'),
      of('reject', 'REPORTED'),
      of('republish', 'CORRECTED'),
      of('rejectCorrection', 'CORRECTED'),
    ];
    expect(reviews).toEqual(reviews.map(() => ['ACTION_NOT_ALLOWED']));
    const others = [of('recall', 'CORRECTED'), of('withdraw', 'REPORTED', 'NOTICE_EDITOR'), of('keep', 'CORRECTING', 'NOTICE_EDITOR')];
    expect(others).toEqual(others.map(() => []));
    expect(of('confirm', 'PUBLISHED')).toEqual([]);
  });

  it('E8 a window of a wrong year is refused at the report and at the publication, before it locks its batch', () => {
    const wrong = { start: addDays(today, 31), end: addDays(today, 91) };
    expect(refusalOf(submit(wrong))).toEqual(['form.start', 'form.end']);
    expect(refusalOf(submit({ start: addDays(today, 30), end: addDays(today, 89) }))).toEqual([]);
    const reported = caseOf(process, { ...form, end: addDays(today, 365) }, { ...own, division: '450100', state: 'REPORTED' });
    const publish = { action: 'publish', role: 'NOTICE_REVIEWER', facts: facts({ state: 'CLOSED' }), opinion: '同意' };
    expect(refusalOf(when(process, reported, publish))).toEqual(['NOTICE_TOO_LONG']);
  });

  it('E8 a correction of a notice that was told late, or ends after one that was recalled, gives what was told', () => {
    const told = { toldFrom: addDays(today, -10), toldBatchId: 'B1', edition: 1 };
    const end = (until: number, toldUntil: number) => {
      const outcome = { ...told, toldUntil: addDays(today, toldUntil) };
      const record = caseOf(
        process,
        { ...form, start: addDays(today, -40), end: addDays(today, until) },
        { ...own, state: 'CORRECTING', outcome },
      );
      const report = { action: 'reportCorrection', role: 'NOTICE_EDITOR', facts: facts({ state: 'NOTICED' }) };
      return refusalOf(when(process, record, report));
    };
    expect([end(49, 20), end(50, 20), end(70, 70)]).toEqual([[], ['form.end'], []]);
  });

  it('E8 in Yunnan two levels review it, elsewhere one; what fails goes back to its editor', () => {
    const reported = { ...own, state: 'REPORTED' };
    const publish = { action: 'publish', role: 'NOTICE_REVIEWER', facts: facts({ state: 'CLOSED' }), opinion: '同意' };
    expect(refusalOf(when(process, caseOf(process, form, reported), publish))).toEqual(['ACTION_NOT_ALLOWED']);
    const pass = { ...publish, action: 'pass', role: 'PRELIMINARY_REVIEWER' };
    expect(when(process, caseOf(process, form, reported), pass)).toMatchObject({ value: { set: { state: 'PASSED' } } });
    const elsewhere = caseOf(process, form, { ...reported, division: '450100' });
    expect(when(process, elsewhere, publish)).toMatchObject({ value: { set: { state: 'PUBLISHED' } } });
    const reject = { ...publish, action: 'reject' };
    expect(when(process, elsewhere, { ...reject, opinion: '改正文' })).toMatchObject({ value: { set: { state: 'REJECTED' } } });
  });

  it.each([
    ['on its first day', 0, null, 0, 9],
    ['a day late: no day is lost', -1, null, 0, 9],
    ['before it: the day it was said', 3, null, 3, 12],
    ['after one that was recalled: not shorter than was told', 0, 20, 0, 20],
  ])('E8 the window of a notice published %s', (_, start, told, from, until) => {
    const window = { start: addDays(today, start), end: addDays(today, start + 9) };
    expect(toldFirst(window, today, told === null ? null : addDays(today, told))).toEqual({
      start: addDays(today, from),
      end: addDays(today, until),
    });
  });

  it('E8 a correction that is given up leaves what was told, and nothing is decided about another batch', () => {
    const reported = caseOf(process, form, { ...own, division: '450100', state: 'REPORTED', title: '第1批 公示', about: 'B1' });
    const publish = { action: 'publish', role: 'NOTICE_REVIEWER', facts: facts({ state: 'CLOSED' }), opinion: '同意' };
    const published = when(process, reported, publish);
    const { outcome = {} } = published.ok ? published.value.set : {};
    const edited = { ...own, title: '第2批', about: 'B2', outcome };
    const other = { ...form, batchId: 'B2', heading: '改' };
    const keep = { action: 'keep', role: 'NOTICE_EDITOR', facts: facts(noticed) };
    expect(when(process, caseOf(process, other, { ...edited, state: 'CORRECTING' }), keep)).toMatchObject({
      value: { set: { state: 'PUBLISHED', form, title: '第1批 公示', about: 'B1' } },
    });
    for (const action of ['recall', 'disqualify', 'confirm', 'refuse']) {
      const step = { action, role: 'NOTICE_REVIEWER', facts: facts(noticed), opinion: '同意' };
      const decided = when(process, caseOf(process, other, { ...edited, state: 'PUBLISHED' }), step);
      expect(refusalOf(decided)).toContain('BATCH_CHANGED');
    }
  });

  it('E8 a correction gives more time and never less, and is of the same batch', () => {
    const toldUntil = addDays(today, 5);
    const correct = (end: string | undefined, batchId = 'B1') =>
      when(
        process,
        caseOf(process, { ...form, end, batchId } as LicenseNoticeForm, {
          ...own,
          state: 'CORRECTING',
          outcome: { toldUntil, edition: 1, toldBatchId: 'B1' },
        }),
        {
          ...{ action: 'reportCorrection', role: 'NOTICE_EDITOR', facts: facts({ state: 'NOTICED', toldFrom: today, toldUntil }) },
        },
      );
    expect(refusalOf(correct(addDays(today, 7)))).toEqual([]);
    expect(refusalOf(correct(addDays(today, 4)))).toEqual(['form.end']);
    expect(refusalOf(correct(addDays(today, 7), 'B2'))).toEqual(['form.batchId']);
    expect(refusalOf(correct(undefined, 'B2'))).toEqual(['form.end', 'form.batchId']);
  });

  it('E8 one whose last day has passed is corrected, and told again, with a later one', () => {
    const outcome = { toldFrom: addDays(today, -9), toldUntil: addDays(today, -1), edition: 1, toldBatchId: 'B1' };
    const take = (action: string, role: string, state: string) => (until: number) => {
      const record = caseOf(
        process,
        { ...form, start: outcome.toldFrom, end: addDays(today, until) },
        { ...own, division: '450100', state, outcome },
      );
      return when(process, record, { action, role, facts: facts(noticed), opinion: '同意' });
    };
    const report = take('reportCorrection', 'NOTICE_EDITOR', 'CORRECTING');
    expect(report(-1)).toMatchObject({ error: { faults: [{ path: 'form.end', code: 'NOTICE_OVER' }] } });
    expect(report(0).ok).toBe(true);
    const republish = take('republish', 'NOTICE_REVIEWER', 'CORRECTED');
    expect(refusalOf(republish(-1))).toEqual(['NOTICE_OVER']);
    expect(republish(0)).toMatchObject({ value: { set: { state: 'PUBLISHED', outcome: { toldUntil: today, edition: 2 } } } });
  });
});

describe('E9 approval after the notice', () => {
  it.each(['confirm', 'refuse', 'disqualify'])('E9 %s waits for the end of the window, the last day included, whoever asks', (action) => {
    expect(refusalOf(decideOn(action, facts({ ...noticed, toldUntil: today })))).toContain('NOTICE_RUNNING');
    expect(refusalOf(decideOn(action, facts(noticed)))).not.toContain('NOTICE_RUNNING');
  });

  it('E9 objections are answered first, and nothing is confirmed where nobody qualifies', () => {
    const open = [{ kind: 'NoticeObjection', id: 'O1', label: '异议' }];
    expect(refusalOf(decideOn('confirm', facts({ ...noticed, qualified: 0, unanswered: 1 }, open)))).toEqual([
      'OBJECTIONS_UNANSWERED',
      'NOBODY_QUALIFIES',
    ]);
    expect(refusalOf(decideOn('refuse', facts({ ...noticed, unanswered: 1 }, open)))).toEqual(['OBJECTIONS_UNANSWERED']);
    expect(refusalOf(decideOn('confirm', facts(noticed)))).toEqual([]);
    expect(refusalOf(decideOn('confirm', { batch: null, unanswered: [] }))).toEqual(['BATCH_UNKNOWN']);
  });

  it.each([
    [0, ['position']],
    [1, []],
    [2, []],
    [3, ['position']],
  ])('E9 of a batch of two entries the number %i is taken out, or is no number of the batch', (position, refused) => {
    const record = caseOf(process, form, { ...own, state: 'PUBLISHED', outcome: { toldUntil: noticed.toldUntil, edition: 1 } });
    const disqualify = { action: 'disqualify', role: 'NOTICE_REVIEWER', opinion: '不符', asked: { position } };
    const outcome = when(process, record, { ...disqualify, facts: facts(noticed) });
    expect(refusalOf(outcome)).toEqual(refused);
    if (!outcome.ok) expect(outcome).toMatchObject({ error: { faults: [{ code: 'NO_SUCH_ENTRY', zh: expect.stringContaining('1至2') }] } });
  });
});
