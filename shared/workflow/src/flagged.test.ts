import { describe, expect, it } from 'vitest';
import {
  applicantRoles,
  awaitedActors,
  buttonsOf,
  defineProcess,
  flaggedStates,
  flagsAsking,
  flagsAwaited,
  waitingStates,
} from './index.ts';

const notice = defineProcess({
  id: 'test.flagged',
  row: 'P5',
  type: 'Flagged',
  zh: '告知',
  en: 'Notice',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    APPROVED: { zh: '通过', en: 'Approved', passes: true },
    DONE: { zh: '完成', en: 'Done', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    note: { zh: '记录', en: 'Note' },
    explain: { zh: '说明', en: 'Explain' },
    report: { zh: '报告', en: 'Report' },
  },
});

const flow = notice.workflow(
  notice.variant('default', {
    submit: { from: 'DRAFT', to: 'APPROVED', by: applicantRoles },
    note: { from: 'APPROVED', to: 'APPROVED', by: applicantRoles },
    explain: { from: 'APPROVED', to: 'APPROVED', by: applicantRoles, whileFlagged: 'LACKING' },
    report: { from: 'APPROVED', to: 'DONE', by: 'EXAMINER' },
  }),
);
const [variant] = flow.variants;

describe('X1 an action that a flag asks for', () => {
  const at = (flags: readonly string[]) => ({ variant: variant ?? expect.fail('no variant'), state: 'APPROVED', flags });

  it('X1 waits for whose action it is in cases that have the flag, and in no others', () => {
    expect(waitingStates(flow, ['UNIT_CLERK']).filter(({ state }) => state === 'APPROVED')).toEqual([]);
    expect(flaggedStates(flow, ['UNIT_CLERK'])).toEqual([{ variant: 'default', state: 'APPROVED', openSeats: [], flag: 'LACKING' }]);
    expect([flaggedStates(flow, ['EXAMINER']), flagsAsking(flow)]).toEqual([[], ['LACKING']]);
    const whose = (flags: readonly string[]) => awaitedActors(flow, at(flags)).map(({ roles }) => roles);
    expect([whose([]), whose(['OTHER']), whose(['LACKING'])]).toEqual([[['EXAMINER']], [['EXAMINER']], [applicantRoles, ['EXAMINER']]]);
    expect([flagsAwaited(at(['OTHER'])), flagsAwaited(at(['LACKING', 'OTHER']))]).toEqual([[], ['LACKING']]);
  });

  it('X14 is the primary one; what leaves a case where it is and nothing asks for never is', () => {
    const primary = (...actions: string[]) =>
      buttonsOf({ workflow: flow, variant: at([]).variant }, actions).find(({ isPrimary }) => isPrimary)?.action;
    expect([primary('note'), primary('note', 'report'), primary('note', 'explain')]).toEqual([undefined, 'report', 'explain']);
  });
});
