import { describe, expect, it } from 'vitest';
import { caseOf, paper, project, refusalOf, supervised, supervision, when } from '../../test/cases.ts';
import { acceptanceBlockers, attemptReasons, completionAcceptanceProcess as process } from './completion-acceptance.ts';
import { standing, standsReason, unreported } from './standing-cranes.ts';

const papers = ['QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_NOTICE', 'ACCEPTANCE_GROUP'].map(paper);
const own = { applicant: '530102-QS', parties: { applicant: '530102-QS' }, papers };
const terminated = project({ safetyTerminatedOn: '2026-02-01' }, { supervision });

describe('R13 what forbids an acceptance', () => {
  it('R13 cranes that stand and an attempt in progress are told beforehand, each with what lifts it', () => {
    const attempt = attemptReasons({ _id: 'a', title: '翠湖花园一期' });
    const told = acceptanceBlockers(terminated, [...attempt, standsReason('i', { craneId: 'c' }, '530102')]);
    expect(told.map(({ code, remedy, references = [] }) => [code, remedy?.process, remedy?.action, ...references])).toEqual([
      [
        ...['ACCEPTANCE_IN_PROGRESS', 'supervision.completion-acceptance', 'withdraw'],
        { kind: 'CompletionAcceptance', id: 'a', label: '翠湖花园一期' },
      ],
      ['CRANE_STANDS', 'equipment.dismantling-notice', 'submit', { kind: 'Installation', id: 'i', label: '安装告知' }],
    ]);
    expect(attemptReasons(null)).toEqual([]);
  });

  it('R13 a crane stands from when it came until it is gone, whichever was told first', () => {
    const came = { first: { craneId: 'c' }, second: { craneId: 'd' } };
    expect(
      [{}, { came }, { came, gone: { first: true as const } }, { gone: { first: true as const } }].map((one) => Object.keys(standing(one))),
    ).toEqual([[], ['first', 'second'], ['second'], []]);
  });

  const on = (since: string | undefined, tellsFormer?: true) => ({
    craneId: 'c',
    ...(since && { since }),
    ...(tellsFormer && { tellsFormer }),
  });
  const lost = { first: true as const };

  it('C9 R13 reliability: a lost stay whose place another takes is over, also where that one is gone, and whatever the clocks said', () => {
    for (const [before, after] of [
      ['2026-01-05', '2026-02-01'],
      ['2026-03-12', '2026-03-04'],
      ['2026-03-04', '2026-03-04'],
    ]) {
      const came = { first: on(before, true), second: on(after, true) };
      expect(Object.keys(standing({ came }))).toEqual(['first', 'second']);
      expect(Object.keys(standing({ came, lost }))).toEqual(['second']);
      expect(Object.keys(standing({ came, lost, gone: { second: true } }))).toEqual([]);
    }
  });

  it('R13 reliability: a crane that stands is told of, and its unreported dismantling, though an earlier stay ended under a clock that ran ahead', () => {
    const came = { first: on('2026-03-12', true), second: on('2026-03-04', true) };
    const left = { first: { craneId: 'c' }, second: { craneId: 'c' } };
    expect(Object.keys(standing({ came, gone: { first: true } }))).toEqual(['second']);
    expect(Object.keys(unreported({ came, dismantlings: left, reported: { first: true } }))).toEqual(['second']);
  });

  it.each([
    ['later', { first: on('2026-01-05'), second: on('2026-02-01') }],
    ['later, told in the other order', { second: on('2026-02-01'), first: on('2026-01-05') }],
    ['after one of which no day is known', { second: on('2026-01-05'), first: on(undefined) }],
  ])('C9 R13 of what earlier versions told, a machine that came again %s does not stand by its earlier stay', (_, came) => {
    expect(Object.keys(standing({ came }))).toEqual(['second']);
    expect(Object.keys(standing({ came, gone: { second: true } }))).toEqual([]);
    const dismantlings = { first: { craneId: 'c' } };
    expect(Object.keys(unreported({ came, dismantlings, gone: { first: true } }))).toEqual([]);
    expect(Object.keys(unreported({ came: { first: came.first }, dismantlings }))).toEqual(['first']);
  });

  it('C9 R13 of a dismantling that was heard before its notice was kept, the notice says what came of it', () => {
    const before = { came: { i: { craneId: 'c' } }, gone: { i: true as const }, dismantlings: { i: { craneId: 'c' } } };
    const told = (what: 'reported' | 'undone', gone = {}) => {
      const dismantlings = { ...before.dismantlings, n: { craneId: 'c', installationId: 'i' } };
      const brought = { ...before, gone, dismantlings, told: { n: { [what]: 2 } } };
      return [Object.keys(standing(brought)), Object.keys(unreported(brought))];
    };
    expect([Object.keys(standing(before)), Object.keys(unreported(before))]).toEqual([[], ['i']]);
    expect(told('reported', before.gone)).toEqual([[], []]);
    expect(told('undone')).toEqual([['i'], []]);
  });

  it.each([
    [{}, '起重机械未办理拆除', 'A crane is not dismantled'],
    [{ filingNumber: '云AT0001' }, '起重机械云AT0001未办理拆除', 'The crane 云AT0001 is not dismantled'],
    [
      { filingNumber: '云AT0001', since: '2026-01-05' },
      '起重机械云AT0001未办理拆除(2026-01-05安装告知通过)',
      'The crane 云AT0001 is not dismantled; its installation was approved on 2026-01-05',
    ],
  ])('R13 what is known of a crane that stands is told: %j', (known, zh, en) => {
    expect(standsReason('i', { craneId: 'c', ...known }, '530102')).toMatchObject({ zh, en });
  });

  it('R13 a refused request says what lifts each reason', () => {
    const known = project({ suspensions: ['s'] }, { supervision: [] });
    const step = { action: 'request', role: 'QUALITY_SUPERVISOR', facts: supervised(known) };
    const outcome = when(process, caseOf(process, { projectId: 'project-1' }, own), step);
    const reasons = outcome.ok || outcome.error.code !== 'BLOCKED' ? [] : outcome.error.reasons;
    expect(reasons.map(({ code, remedy }) => [code, remedy?.action])).toEqual([
      ['SUPERVISOR_NOT_ALLOCATED', 'confirm'],
      ['SUPERVISION_PLAN_MISSING', 'compile'],
      ['PROJECT_STOPPED', 'planResumption'],
      ['SAFETY_SUPERVISION_NOT_TERMINATED', 'terminate'],
    ]);
  });

  it.each([
    [
      'a notice that came while the cranes were checked',
      [{ id: 'n', number: '1', type: 'ORDERED' as const }],
      ['RECTIFICATION_NOTICE_OPEN'],
    ],
    ['no notice', [], []],
  ])('R13 the seal finds %s', (_, notices, reasons) => {
    const checking = caseOf(process, { projectId: 'project-1' }, { ...own, state: 'CHECKING_EQUIPMENT' });
    const known = project({ safetyTerminatedOn: '2026-02-01', notices });
    expect(refusalOf(when(process, checking, { action: 'accept', role: 'SYSTEM', facts: supervised(known) }))).toEqual(reasons);
  });
});
