import { chinaCalendar } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { notices } from '../../../test/notices.ts';
import { checkedBy, org } from '../../../test/world.ts';
import { type checkLimitMoved, paperChecks } from './paper-check.ts';

/** Asked on a Monday: the two working days are over with the Wednesday. */
const wednesday = new Date('2026-09-16T15:59:59Z');
const thursday = new Date('2026-09-16T16:00:00Z');

describe.each(notices)('$row check of the papers', ({ row, process, form, facts, applicant }) => {
  type Own = Partial<Parameters<typeof caseOf>[1]>;
  const checked = checkedBy(applicant);
  const notice = (own: Own = {}) => caseOf(process, { ...checked, form, ...own } as never);
  const asked = (verdicts = {}, own: Own = {}) => notice({ verdicts, ...own });
  const act = (record: ReturnType<typeof notice>, action: string, by = 'UNIT_CLERK', more: object = {}) =>
    take(process, record, [action, { by, facts, ...more }] as never);
  const setBy = (...given: Parameters<typeof act>) => {
    const decided = act(...given);
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return decided.value;
  };
  const say = (verdict: string, more: object = {}) => ({ verdict, ...more });

  it(`${row} a draft is not submitted but put before contractor and consultant, who have two working days`, () => {
    const draft = notice({ state: 'DRAFT', verdicts: {}, outcome: {} });
    expect(codesOf(act(draft, 'submit'))).toEqual(['ACTION_NOT_ALLOWED']);
    const { set, timers } = setBy(draft, 'requestCheck');
    expect(set).toMatchObject({
      state: 'CHECKING',
      dueAt: '2026-09-16',
      outcome: { checkAskedOn: '2026-09-14', checkDueOn: '2026-09-16' },
    });
    expect(timers).toEqual([{ name: 'noteSilence', at: thursday }]);
  });

  it(`${row} the two working days leave out the holidays`, () => {
    const at = new Date('2026-09-30T02:00:00Z');
    const later = { plannedFrom: '2026-10-20', plannedUntil: '2026-10-25' };
    const { set } = setBy(notice({ state: 'DRAFT', form: { ...form, ...later } }), 'requestCheck', 'UNIT_CLERK', { at });
    expect(set.dueAt).toBe(chinaCalendar.addWorkingDays('2026-09-30', 2).date);
    expect(set.dueAt).toBe('2026-10-09');
  });

  it(`${row} inputs 41: days off that are announced later move the last day of the check, and when silence is noted`, () => {
    const { set, timers = [] } = setBy(notice({ state: 'DRAFT', verdicts: {}, outcome: {} }), 'requestCheck');
    const checking = caseOf(process, { ...checked, form, outcome: set.outcome, timers } as never);
    const at = new Date('2026-09-17T16:00:00Z');
    const { limitMoved: moved } = process as unknown as { readonly limitMoved: typeof checkLimitMoved };
    expect(moved(checking, '2026-09-17')).toEqual({
      outcome: { checkDueOn: '2026-09-17' },
      timers: [{ name: 'noteSilence', at }],
    });
    expect(moved({ ...checking, state: 'SUBMITTED' }, '2026-09-17')).toEqual({});
  });

  it(`${row} each confirms for itself; with the second nothing is waited for`, () => {
    const first = setBy(asked(), 'check', 'UNIT_CLERK@contractor', say('CONFIRM', { opinion: '资料齐全' }));
    const confirmed = { answer: 'CONFIRMED', on: '2026-09-14', by: 'UNIT_CLERK@contractor', opinion: '资料齐全' };
    expect(first).toMatchObject({ set: { state: 'CHECKING', outcome: { checks: { contractor: confirmed } } } });
    expect(first.timers).toBeUndefined();
    const half = asked({ contractor: 'CONFIRM' }, { outcome: first.set.outcome as object });
    expect(setBy(half, 'check', 'UNIT_CLERK@consultant', say('CONFIRM')).timers).toEqual([]);
    expect(codesOf(act(half, 'check', 'UNIT_CLERK@contractor', say('CONFIRM')))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it(`${row} an objection needs a reason and returns the notice to the applicant, who may correct it`, () => {
    expect(codesOf(act(asked(), 'check', 'UNIT_CLERK@consultant', say('OBJECT')))).toEqual(['opinion REQUIRED']);
    const { set, history, timers } = setBy(asked(), 'check', 'UNIT_CLERK@consultant', say('OBJECT', { opinion: '方案未盖章' }));
    const objected = { answer: 'OBJECTED', on: '2026-09-14', by: 'UNIT_CLERK@consultant', opinion: '方案未盖章' };
    expect(set).toMatchObject({ state: 'RETURNED', verdicts: {}, outcome: { checks: { consultant: objected } } });
    expect(history).toMatchObject({ label: { zh: '审核资料(监理单位): 提出异议' }, opinion: '方案未盖章' });
    expect(timers).toEqual([]);
    expect(codesOf(act(notice({ state: 'RETURNED', verdicts: {} }), 'submit'))).toEqual(['ACTION_NOT_ALLOWED']);
    const again = setBy(notice({ state: 'RETURNED', verdicts: {}, outcome: set.outcome as object }), 'requestCheck');
    expect(again.set.outcome).toMatchObject({ checks: {} });
  });

  it.each([
    ['neither has answered', {}, ['PAPERS_NOT_CHECKED', 'PAPERS_NOT_CHECKED']],
    ['the consultant has not answered', { contractor: 'CONFIRM' }, ['PAPERS_NOT_CHECKED']],
    ['both have confirmed', { contractor: 'CONFIRM', consultant: 'CONFIRM' }, 'ok'],
  ] as const)(`${row} submission to the last moment of the two days while %s`, (_, verdicts, expected) => {
    const later = { ...form, plannedFrom: '2026-09-21', plannedUntil: '2026-09-25' };
    expect(codesOf(act(asked(verdicts, { form: later }), 'submit', 'UNIT_CLERK', { at: wednesday }))).toEqual(expected);
  });

  it(`${row} names the unit that has not answered`, () => {
    expect(act(asked({ contractor: 'CONFIRM' }), 'submit')).toMatchObject({
      error: { reasons: [{ zh: '监理单位尚未审核资料,期限为2026-09-16', references: [{ kind: 'Unit', id: org.consultant }] }] },
    });
  });

  it(`${row} after the two days it may be submitted; who was silent is flagged and never counted as confirmed`, () => {
    const later = { ...form, plannedFrom: '2026-09-21', plannedUntil: '2026-09-25' };
    const said = { contractor: { answer: 'CONFIRMED', on: '2026-09-15', by: '张工' } } as const;
    const record = asked({ contractor: 'CONFIRM' }, { form: later, outcome: { ...checked.outcome, checks: said } });
    const { set, timers } = setBy(record, 'submit', 'UNIT_CLERK', { at: thursday });
    const consultant = { answer: 'SILENT', on: '2026-09-16' };
    expect(set).toMatchObject({ state: 'SUBMITTED', outcome: { checks: { ...said, consultant } } });
    expect(timers).toEqual([]);
    const submitted = notice({ ...set, parties: checked.parties } as never);
    expect(paperChecks(submitted as never, '2026-09-18')).toEqual([
      { checker: 'contractor', unit: org.contractor, ...said.contractor },
      { checker: 'consultant', unit: org.consultant, ...consultant },
    ]);
  });

  it(`${row} the timer notes who was silent, once; a late answer still counts, an objection too`, () => {
    const noted = setBy(asked(), 'noteSilence', 'SYSTEM', { at: thursday });
    const silent = { answer: 'SILENT', on: '2026-09-16' };
    expect(noted).toMatchObject({
      timers: [],
      set: { state: 'CHECKING', outcome: { checks: { contractor: silent, consultant: silent } } },
    });
    const late = asked({}, { outcome: noted.set.outcome as object });
    expect(setBy(late, 'check', 'UNIT_CLERK@contractor', { ...say('CONFIRM'), at: thursday }).set.outcome).toMatchObject({
      checks: { contractor: { answer: 'CONFIRMED', on: '2026-09-17' }, consultant: silent },
    });
    expect(setBy(late, 'check', 'UNIT_CLERK@consultant', { ...say('OBJECT', { opinion: '补签' }), at: thursday }).set.state).toBe(
      'RETURNED',
    );
  });

  it(`${row} before the timer has come the page shows the silence by the clock`, () => {
    const answers = (today: string) => paperChecks(asked() as never, today).map(({ answer }) => answer);
    expect(answers('2026-09-16')).toEqual(['PENDING', 'PENDING']);
    expect(answers('2026-09-17')).toEqual(['SILENT', 'SILENT']);
  });

  it(`${row} who gives the notice is not asked about its own papers, nor whom the project has not`, () => {
    const own = { applicant, contractor: applicant };
    const record = asked({}, { state: 'DRAFT', parties: own });
    expect(setBy(record, 'requestCheck').timers).toEqual([]);
    const checking = asked({}, { parties: own });
    expect(codesOf(act(checking, 'check', 'UNIT_CLERK', say('CONFIRM')))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(codesOf(act(checking, 'submit'))).toBe('ok');
    expect(paperChecks(checking as never, '2026-09-14')).toEqual([]);
  });

  it(`${row} the applicant may take it back to revise it, and no other unit may answer`, () => {
    expect(setBy(asked({ contractor: 'CONFIRM' }), 'revise')).toMatchObject({ timers: [], set: { state: 'RETURNED', verdicts: {} } });
    expect(codesOf(act(asked(), 'check', 'UNIT_CLERK@projectOwner', say('CONFIRM')))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(codesOf(act(asked(), 'check', 'EXAMINER', say('CONFIRM')))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it(`${row} Inner Mongolia and Zhongshan check as the default does, Xinjiang has no check`, () => {
    for (const division of ['150102', '442000', '530102'])
      expect(codesOf(act(notice({ state: 'DRAFT', division }), 'submit'))).toEqual(['ACTION_NOT_ALLOWED']);
    const there = notice({
      state: 'DRAFT',
      verdicts: {},
      outcome: {},
      division: '650102',
      applicant: org.owner,
      form: { ...form, workUnitUscc: applicant },
    });
    expect(codesOf(act(there, 'requestCheck'))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(codesOf(act(there, 'submit'))).toBe('ok');
    expect(paperChecks(there as never, '2026-09-14')).toEqual([]);
  });
});
