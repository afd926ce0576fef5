import { chinaCalendar, type LocalDate } from '@anzhu/kernel';
import { restingCase } from '@anzhu/testing';
import { type AnswersOf, applicantRoles, defineProcess } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { systemActor } from './actor.ts';
import { type CaseRecord, type Circumstances, date, decide, defineCaseProcess } from './index.ts';

const stay = defineProcess({
  id: 'test.stay',
  row: 'X4',
  type: 'Stay',
  zh: '停留',
  en: 'Stay',
  initial: 'OPEN',
  editable: [],
  states: { OPEN: { zh: '停留中', en: 'Open' } },
  actions: { move: { zh: '调整', en: 'Move' }, carry: { zh: '顺延', en: 'Carry' } },
  asks: {
    from: { type: 'LocalDate', earliest: { days: 0 }, zh: '开始日期', en: 'First day' },
    until: { type: 'LocalDate', earliest: { of: 'from' }, zh: '结束日期', en: 'Last day' },
    number: { type: 'String', zh: '编号', en: 'Number' },
    ground: { type: 'String', lifts: true, zh: '理由', en: 'Ground' },
  },
});

const workflow = stay.workflow(
  stay.variant('default', {
    move: {
      from: 'OPEN',
      to: 'OPEN',
      by: applicantRoles,
      asks: { from: 'required', until: 'required', number: 'required', ground: 'optional' },
    },
    carry: { from: 'OPEN', to: 'OPEN', by: 'SYSTEM', asks: { until: 'required' } },
  }),
);

type At = Circumstances<null, AnswersOf<typeof workflow>>;

const form = z.object({ begun: date('起租日期', 'Begun on').optional() });

const defined = (
  guard: (record: CaseRecord<{ begun?: string | undefined }>, at: At) => readonly { code: string; zh: string; en: string }[],
) =>
  defineCaseProcess<object, null>()({
    workflow,
    collection: 'stays',
    form,
    outcome: {},
    opens: { default: { roles: applicantRoles } },
    place: () => '530102',
    title: () => [],
    guards: { move: guard },
    answers: {
      until: (_, { asked }) => (asked.until === '2027-01-01' ? [{ code: 'HOLIDAY', zh: '不得为元旦', en: 'must not be a holiday' }] : []),
      number: (_, { asked }) => (asked.number === '1' ? [] : [{ code: 'NUMBER_WRONG', zh: '编号应为1', en: 'the number is 1' }]),
    },
  });

const full = { code: 'FULL', zh: '已满', en: 'Full' };
const process = defined((_, { asked }) => (asked.ground ? [] : [full]));

const unit = { id: 'wang', roles: ['UNIT_CLERK'], parties: ['applicant'], isAuthority: false, holdsSeat: () => true };
const at = new Date('2026-09-30T02:00:00Z');

const taken = (of: typeof process, asked: object, action = 'move') => {
  const record = restingCase({
    at,
    state: 'OPEN',
    division: '530102',
    applicant: 'U',
    procedure: { code: 'default', version: 1 } as never,
  });
  const actor = { id: 'wang', name: '王', org: 'U', region: '530102' };
  return decide(of, { ...record, form: {} } as never, {
    command: { action, asked: asked as never },
    actor: action === 'carry' ? systemActor : unit,
    circumstances: { at, today: '2026-09-30' as LocalDate, actor, facts: null, asked },
    calendar: chinaCalendar,
  });
};

const refusal = (asked: object) => {
  const outcome = taken(process, asked);
  if (outcome.ok || outcome.error.code !== 'REQUIREMENTS_NOT_MET') return outcome;
  return [outcome.error.faults.map(({ path, code }) => `${path} ${code}`), (outcome.error.reasons ?? []).map(({ code }) => code)];
};

describe('W8 wrong answers to what an action asks', () => {
  it('W8 are faults at the paths of their fields, all at once, beside what bars the action', () => {
    const wrong = { from: '2026-09-29', until: '2026-09-28', number: '2' };
    expect(refusal(wrong)).toEqual([['from IN_PAST', 'until DATES_OUT_OF_ORDER', 'number NUMBER_WRONG'], ['FULL']]);
    expect(refusal({ from: '2027-01-02', until: '2027-01-01', number: '1', ground: '抢险' })).toEqual([
      ['until DATES_OUT_OF_ORDER', 'until HOLIDAY'],
      [],
    ]);
  });

  it('W8 what is missing is said once, and no rule is asked for it', () => {
    expect(refusal({ until: '2026-10-01' })).toEqual([['from REQUIRED', 'number REQUIRED'], ['FULL']]);
  });

  it('W9 each names its field, in both languages', () => {
    const outcome = taken(process, { from: '2026-09-30', until: '2027-01-01', number: '2' });
    expect(outcome).toMatchObject({
      error: {
        faults: [
          { path: 'until', zh: '结束日期: 不得为元旦', en: 'Last day: must not be a holiday' },
          { path: 'number', zh: '编号应为1', en: 'the number is 1' },
        ],
      },
    });
  });

  it('W8 right answers pass, and one that lifts what bars the action does', () => {
    expect(taken(process, { from: '2026-09-30', until: '2026-09-30', number: '1', ground: '抢险' }).ok).toBe(true);
  });

  it('W8 what the platform tells is not judged', () => {
    expect(taken(process, { until: '2027-01-01' }, 'carry').ok).toBe(true);
  });

  it('W8 a guard that judges an answer itself is a mistake of its process', () => {
    const judging = defined((_, { asked }) => (asked.number === '1' ? [] : [full]));
    expect(() => taken(judging, { from: '2026-09-30', until: '2026-09-30', number: '1' })).toThrow('A guard judges the answer number');
  });
});
