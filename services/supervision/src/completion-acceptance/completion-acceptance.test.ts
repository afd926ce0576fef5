import { describe, expect, it } from 'vitest';
import { after, caseOf, eventsOf, paper, project, refusalOf, supervised, when } from '../../test/cases.ts';
import type { Project } from '../project/project.ts';
import { type Acceptance, acceptanceBlockers, completionAcceptanceProcess as process, tokenOf } from './completion-acceptance.ts';

const papers = ['QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_NOTICE', 'ACCEPTANCE_GROUP'].map(paper);
const terminated = project({ safetyTerminatedOn: '2026-02-01' });
const facts = supervised(terminated);
const quality = { applicant: '530102-QS', parties: { applicant: '530102-QS' } };
const opened = (overrides: Partial<Acceptance> = {}): Acceptance =>
  caseOf(process, { projectId: 'project-1' }, { ...quality, papers, ...overrides });
const supervisor = { role: 'QUALITY_SUPERVISOR', facts } as const;
const request = (acceptance = opened(), known = facts) => when(process, acceptance, { ...supervisor, facts: known, action: 'request' });
const checking = () => after(opened(), request() as never);
const system = { role: 'SYSTEM', facts } as const;

describe('R13 completion acceptance', () => {
  it('R13 asks for the seal with a token of its own', () => {
    expect(request()).toMatchObject({
      value: { set: { state: 'CHECKING_EQUIPMENT' }, events: [{ data: { projectId: 'project-1', token: tokenOf(opened()) } }] },
    });
    expect(tokenOf(opened())).not.toBe(tokenOf(opened({ _id: 'case-2' })));
  });

  it('R13 names each paper that is missing', () => {
    expect(refusalOf(request(opened({ papers: [] })))).toEqual([
      'papers.QUALITY_SUPERVISION_REPORT',
      'papers.ACCEPTANCE_NOTICE',
      'papers.ACCEPTANCE_GROUP',
    ]);
  });

  it.each([
    ['safety supervision runs', project(), ['SAFETY_SUPERVISION_NOT_TERMINATED']],
    ['it is not approved', project({ isApproved: false }), ['PROJECT_NOT_IN_CONSTRUCTION', 'SAFETY_SUPERVISION_NOT_TERMINATED']],
    ['it is stopped', project({ safetyTerminatedOn: '2026-02-01', suspensions: ['s'] }), ['PROJECT_STOPPED']],
    ['it is accepted already', project({ safetyTerminatedOn: '2026-02-01', acceptanceId: 'a' }), ['PROJECT_ACCEPTED']],
    [
      'it is filed as completed',
      project({ safetyTerminatedOn: '2026-02-01', completionFiledOn: '2026-02-20' }),
      expect.arrayContaining(['PROJECT_COMPLETED']),
    ],
    ['nobody knows it', null, ['NOT_IN_CHARGE']],
    [
      'another institution is in charge',
      project({ safetyTerminatedOn: '2026-02-01' }, { qualityAuthority: '530100-QS' }),
      ['NOT_IN_CHARGE'],
    ],
  ])('R13 is blocked while %s', (_, known, reasons) => {
    expect(refusalOf(request(opened(), supervised(known)))).toEqual(reasons);
  });

  const told = (known: Project) => acceptanceBlockers(known).map(({ code, remedy }) => [code, remedy?.action]);

  it.each<readonly [string, Project, readonly (readonly [code: string, action: string | undefined])[]]>([
    ['safety supervision runs', project(), [['SAFETY_SUPERVISION_NOT_TERMINATED', 'terminate']]],
    ['nothing stands in the way', terminated, []],
    [
      'it is reported',
      project({ isApproved: false, safetyTerminatedOn: '2026-02-01' }),
      [
        ['PROJECT_NOT_IN_CONSTRUCTION', 'review'],
        ['SAFETY_SUPERVISION_NOT_TERMINATED', 'terminate'],
      ],
    ],
    ['it is suspended', project({ safetyTerminatedOn: '2026-02-01', suspensions: ['s'] }), [['PROJECT_STOPPED', 'planResumption']]],
    [
      'it is stopped by a notice',
      project({ safetyTerminatedOn: '2026-02-01', notices: [{ id: 'n', number: '1', type: 'STOP' }] }),
      [
        ['PROJECT_STOPPED', 'reply'],
        ['RECTIFICATION_NOTICE_OPEN', 'reply'],
      ],
    ],
    ['it is accepted', project({ safetyTerminatedOn: '2026-02-01', acceptanceId: 'a' }), [['PROJECT_ACCEPTED', 'submit']]],
    [
      'it is completed',
      project({ safetyTerminatedOn: '2026-02-01', acceptanceId: 'a', completionFiledOn: '2026-02-20' }),
      [
        ['PROJECT_NOT_IN_CONSTRUCTION', undefined],
        ['PROJECT_ACCEPTED', undefined],
        ['PROJECT_COMPLETED', undefined],
      ],
    ],
    [
      'nobody is allocated',
      project({ safetyTerminatedOn: '2026-02-01' }, { supervision: [] }),
      [
        ['SUPERVISOR_NOT_ALLOCATED', 'confirm'],
        ['SUPERVISION_PLAN_MISSING', 'compile'],
      ],
    ],
  ])('R13 told beforehand, with what lifts it, is all for which it is refused, while %s', (_, known, expected) => {
    const fact = supervised(known);
    expect(told(fact.project ?? known)).toEqual(expected);
    expect(refusalOf(request(opened(), fact))).toEqual(expected.map(([code]) => code));
  });

  it('R13 repeats the question with the same token and keeps its time limit', () => {
    const outcome = when(process, checking(), { ...system, action: 'repeatRequest' });
    expect(outcome).toMatchObject({ value: { events: [{ data: { token: tokenOf(opened()) } }] } });
    expect(after(checking(), outcome as never).timers.map(({ name }) => name)).toEqual(['repeatRequest', 'timeOut']);
  });

  it('R13 sealed: accepted, and no timer is left', () => {
    const outcome = when(process, checking(), { ...system, action: 'accept' });
    expect(after(checking(), outcome as never)).toMatchObject({ state: 'ACCEPTED', timers: [] });
    expect(eventsOf(outcome)).toEqual(['completion-acceptance.accepted']);
  });

  const cranes = [{ installationId: 'i', craneId: 'c', filingNumber: '云A-T00001', since: '2026-01-01' }];
  it.each([
    ['refused', system, 'refuse', 'REFUSED'],
    ['timed out', system, 'timeOut', 'TIMED_OUT'],
    ['withdrawn', supervisor, 'withdraw', 'WITHDRAWN'],
  ] as const)('R13 %s: the abort is in the same write', (_, who, action, state) => {
    const outcome = when(process, checking(), { ...who, action, asked: { code: 'CRANES_STANDING', cranes } });
    expect(after(checking(), outcome as never)).toMatchObject({ state, timers: [] });
    expect(eventsOf(outcome)).toEqual(['completion-acceptance.aborted']);
  });

  it('R13 a refusal names the cranes', () => {
    const outcome = when(process, checking(), { ...system, action: 'refuse', asked: { code: 'CRANES_STANDING', cranes } });
    expect(after(checking(), outcome as never).outcome).toMatchObject({ refusalCode: 'CRANES_STANDING', standingCranes: cranes });
  });

  const accepted = () => after(checking(), when(process, checking(), { ...system, action: 'accept' }) as never);
  const chief = { role: 'SUPERVISION_CHIEF', action: 'annul' } as const;

  it('R13 the chief annuls with a reason, until the project is completed', () => {
    expect(eventsOf(when(process, accepted(), { ...chief, facts, opinion: '误操作' }))).toEqual(['completion-acceptance.aborted']);
    expect(refusalOf(when(process, accepted(), { ...chief, facts }))).toEqual(['opinion']);
    const filed = project({ safetyTerminatedOn: '2026-02-01', completionFiledOn: '2026-02-02' });
    expect(refusalOf(when(process, accepted(), { ...chief, facts: supervised(filed), opinion: '误操作' }))).toEqual(['PROJECT_COMPLETED']);
    expect(refusalOf(when(process, accepted(), { ...chief, facts, opinion: '误操作', org: '530102-SS' }))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it('R13 reliability: an acceptance whose seal was given up in what a restore has lost is annulled by the system', () => {
    const outcome = when(process, accepted(), { ...system, action: 'annulUnsealed' });
    expect(after(accepted(), outcome as never)).toMatchObject({ state: 'ANNULLED', outcome: { dueOn: null } });
    expect(refusalOf(when(process, checking(), { ...system, action: 'annulUnsealed' }))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it('R13 an acceptance is annulled also where the project is no longer known, not once it is filed', () => {
    const accepted = opened({ state: 'ACCEPTED' });
    const annul = (known: typeof terminated | null) =>
      refusalOf(when(process, accepted, { role: 'SUPERVISION_CHIEF', facts: supervised(known), action: 'annul', opinion: '有误' }));
    expect(annul(null)).toEqual([]);
    expect(annul(project({ acceptanceId: 'case-1', completionFiledOn: '2026-02-20' }))).toEqual(['PROJECT_COMPLETED']);
  });
});
