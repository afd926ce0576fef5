import { describe, expect, it } from 'vitest';
import { after, caseOf, eventsOf, project, refusalOf, supervised, when } from '../../test/cases.ts';
import { safetySupervisionTerminationProcess as process } from './safety-supervision-termination.ts';

const opened = () => caseOf(process, { projectId: 'project-1', reason: '完成施工' });
const terminate = (known: ReturnType<typeof project> | null, role = 'SAFETY_SUPERVISOR') =>
  when(process, opened(), { action: 'terminate', role, facts: supervised(known) });

describe('R11 termination of safety supervision', () => {
  it.each([
    ['in construction', project()],
    ['stopped', project({ suspensions: ['s'] })],
  ])('R11 X8 saving terminates it on a project that is %s', (_, known) => {
    expect(after(opened(), terminate(known) as never).state).toBe('TERMINATED');
    expect(eventsOf(terminate(known))).toEqual(['supervision.terminated']);
  });

  it.each([
    ['not approved', project({ isApproved: false }), ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['terminated already', project({ safetyTerminatedOn: '2026-01-01' }), ['SAFETY_SUPERVISION_TERMINATED']],
    ['unknown', null, ['NOT_IN_CHARGE']],
    ['assigned elsewhere', project({}, { safetyAuthority: '530100-SS' }), ['NOT_IN_CHARGE']],
  ])('R11 not on a project that is %s', (_, known, reasons) => {
    expect(refusalOf(terminate(known))).toEqual(reasons);
  });

  it('R11 not by the quality institution', () => {
    expect(refusalOf(terminate(project(), 'QUALITY_SUPERVISOR'))).toEqual(['ACTION_NOT_ALLOWED']);
  });
});
