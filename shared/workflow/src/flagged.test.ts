import { describe, expect, it } from 'vitest';
import {
  applicantRoles,
  awaitedActors,
  awaitedAfter,
  buttonsOf,
  defineProcess,
  flaggedStates,
  flagsAsking,
  flagsAwaited,
  isAsked,
  isOffered,
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

describe('X1 a case of another process that a flag asks for', () => {
  const begun = { begins: 'test.change', by: applicantRoles, form: {}, whileFlagged: ['LEFT', 'ENDED'], zh: '变更', en: 'Change' };
  const states = { ON: { leadsTo: [begun] }, OVER: {} };
  const after = (had: readonly string[], has: readonly string[], awaits: readonly string[] = [], to = 'ON') =>
    awaitedAfter({ states }, { from: 'ON', to, awaits, flags: [had, has] });

  it.each([
    ['none asks', [], [], [], []],
    ['one comes', [], ['LEFT'], [], ['test.change']],
    ['another comes that it does not go by', [], ['OTHER'], [], []],
    ['it stays', ['LEFT'], ['LEFT'], ['test.change'], ['test.change']],
    ['it stays and the change was begun', ['LEFT'], ['LEFT'], [], []],
    ['another comes after the change was begun', ['LEFT'], ['LEFT', 'ENDED'], [], ['test.change']],
    ['one of two goes', ['LEFT', 'ENDED'], ['ENDED'], ['test.change'], ['test.change']],
    ['the last goes', ['LEFT'], [], ['test.change'], []],
  ] as const)('X1 waits for it, or not, where %s', (_, had, has, awaits, expected) => {
    expect(after(had, has, awaits)).toEqual(expected);
  });

  it('X1 waits for it no more where the case has moved on, and may be begun at any time before', () => {
    expect(after(['LEFT'], ['LEFT'], ['test.change'], 'OVER')).toEqual([]);
    expect([isOffered(begun), isAsked(begun, []), isAsked(begun, ['ENDED'])]).toEqual([true, false, true]);
  });
});
