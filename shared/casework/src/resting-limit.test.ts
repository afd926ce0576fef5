import { chinaCalendar, type LocalDate } from '@anzhu/kernel';
import { restingCase } from '@anzhu/testing';
import { defineProcess, variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CaseRecord } from './case-record.ts';
import { decide } from './decide.ts';
import { recountedLimit } from './limits.ts';
import { defineCaseProcess } from './process.ts';
import { limitDaysLeft } from './resting-limit.ts';

const decision = { dueInWorkingDays: 10, limitRests: true, clock: 'AUTHORITY' } as const;
const definition = defineProcess({
  ...{ id: 'test.rests', row: 'X3', type: 'Rests', zh: '试', en: 'Test', initial: 'DRAFT', editable: ['DRAFT', 'RETURNED'] },
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    ACCEPTED: { zh: '受理', en: 'Accepted', ...decision },
    PASSED: { zh: '通过', en: 'Passed', ...decision },
    RETURNED: { zh: '退回', en: 'Returned', clock: 'APPLICANT' },
    DONE: { zh: '完结', en: 'Done', final: true, passes: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    pass: { zh: '通过', en: 'Pass' },
    back: { zh: '退回', en: 'Return' },
    end: { zh: '完结', en: 'End' },
  },
});
const workflow = definition.workflow(
  definition.variant('default', {
    submit: { from: ['DRAFT', 'RETURNED'], to: 'ACCEPTED', by: 'ANY_UNIT' },
    pass: { from: 'ACCEPTED', to: 'PASSED', by: 'SYSTEM' },
    back: { from: ['ACCEPTED', 'PASSED'], to: 'RETURNED', by: 'SYSTEM' },
    end: { from: 'PASSED', to: 'DONE', by: 'SYSTEM' },
  }),
);
const process = defineCaseProcess<object, object>()({
  ...{ workflow, collection: 'rests', form: z.object({}), outcome: {}, opens: { default: { roles: ['ANY_UNIT'] } } },
  place: () => '530102',
  title: () => [],
});

type Case = CaseRecord<object, object>;
const at = (day: LocalDate) => new Date(`${day}T02:00:00Z`);
const resting = { at: at('2026-03-02'), state: 'DRAFT', division: '530102', applicant: 'u', procedure: variantFor(workflow, '530102') };
const fresh = { ...restingCase(resting), form: {} } as unknown as Case;

/** The case after a step on a day, its log included. */
const stepped = (record: Case, [action, day]: readonly [string, LocalDate]): Case => {
  const roles = action === 'submit' ? ['ANY_UNIT'] : ['SYSTEM'];
  const actor = { id: action, roles, parties: ['applicant'], isAuthority: false, holdsSeat: () => true };
  const circumstances = { at: at(day), today: day, actor: { id: 'a', name: 'a', org: 'o', region: '53' }, facts: {}, asked: {} };
  const decided = decide(process, record, { command: { action }, actor, circumstances, calendar: chinaCalendar });
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  const { set, history } = decided.value;
  const entry = { ...history, number: record.history.length + 1, version: record.version + 1, at: at(day) };
  return { ...record, ...set, version: record.version + 1, history: [...record.history, entry] } as Case;
};
const through = (...steps: readonly (readonly [string, LocalDate])[]): Case => steps.reduce(stepped, fresh);
const left = (record: Case, today: LocalDate) => limitDaysLeft(record, { calendar: chinaCalendar, today });

describe('a limit that rests', () => {
  it('X3 runs through the states that share it', () => {
    const accepted = through(['submit', '2026-03-02']);
    expect([accepted.dueAt, left(accepted, '2026-03-05')]).toEqual(['2026-03-16', 7]);
    expect(stepped(accepted, ['pass', '2026-03-05']).dueAt).toBe('2026-03-16');
  });

  it('X3 rests while the applicant corrects, shows what remains, and goes on with that, however often', () => {
    const returned = through(['submit', '2026-03-02'], ['pass', '2026-03-05'], ['back', '2026-03-06']);
    expect([returned.dueAt, left(returned, '2026-03-31')]).toEqual([null, 6]);
    const again = stepped(returned, ['submit', '2026-03-31']);
    expect([again.dueAt, left(again, '2026-03-31')]).toEqual(['2026-04-09', 6]);
    const third = stepped(stepped(again, ['back', '2026-04-02']), ['submit', '2026-04-20']);
    expect(left(third, '2026-04-20')).toBe(4);
  });

  it('X3 one that has passed has nothing left after the correction, and none is left of what has ended', () => {
    const late = through(['submit', '2026-03-02'], ['back', '2026-03-20'], ['submit', '2026-03-23']);
    expect([late.dueAt, left(late, '2026-03-24')]).toEqual(['2026-03-23', -1]);
    const done = through(['submit', '2026-03-02'], ['pass', '2026-03-05'], ['end', '2026-03-06']);
    expect([done.dueAt, left(done, '2026-03-06')]).toEqual([null, null]);
  });

  it('inputs 41: counted anew under another calendar it keeps what it had left when it went on', () => {
    const again = through(['submit', '2026-03-02'], ['back', '2026-03-06'], ['submit', '2026-03-31'], ['pass', '2026-04-01']);
    const calendar = {
      ...chinaCalendar,
      addWorkingDays: (from: LocalDate, days: number) => ({ date: `${from}+${days}`, provisional: false }),
    };
    expect(recountedLimit(process, again, { calendar, touches: () => true })?.set).toMatchObject({ dueAt: '2026-03-31+6' });
  });
});
