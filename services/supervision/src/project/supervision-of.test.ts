import { describe, expect, it } from 'vitest';
import { project, staff, supervised, supervision, supervisor } from '../../test/cases.ts';
import type { Project } from './project.ts';
import {
  preparationOf,
  responsibleFor,
  type SupervisedFact,
  supervisingReasons,
  supervisionOf,
  supervisionWith,
} from './supervision-of.ts';

const actor = { id: 'the SAFETY_SUPERVISOR', org: '530102-SS' };
const asked = (fact: SupervisedFact, who = actor, today = '2026-03-02') =>
  supervisingReasons(fact, { actor: who, today, seats: ['SAFETY'] }).map(({ code }) => code);
const safetyOnly = (change: Partial<NonNullable<Project['supervision']>[number]>) => ({
  ...supervised(project({}, { supervision: supervisionWith({ ...project(), supervision }, 'SAFETY', change) })),
});
const of = (changed: Parameters<typeof supervisor>[1]): SupervisedFact => ({
  ...supervised(project()),
  staff: [supervisor(actor.id, changed)],
});

describe('R4 R5 who supervises a project', () => {
  it.each<[string, SupervisedFact, readonly string[]]>([
    ['an allocated supervisor under a plan', supervised(project()), []],
    ['a project that nobody knows', supervised(null), ['NOT_IN_CHARGE']],
    ['another institution is in charge', supervised(project({}, { safetyAuthority: '530100-SS' })), ['NOT_IN_CHARGE']],
    ['nobody is allocated', safetyOnly({ supervisors: [] }), ['SUPERVISOR_NOT_ALLOCATED']],
    ['another is allocated', safetyOnly({ supervisors: [{ supervisorId: 'other', isLeader: true }] }), ['SUPERVISOR_NOT_ALLOCATED']],
    ['there is no plan', safetyOnly({ planId: null }), ['SUPERVISION_PLAN_MISSING']],
    ['neither', safetyOnly({ supervisors: [], planId: null }), ['SUPERVISOR_NOT_ALLOCATED', 'SUPERVISION_PLAN_MISSING']],
    [
      'a project of before there were allocations',
      { ...supervised(project()), project: project() },
      ['SUPERVISOR_NOT_ALLOCATED', 'SUPERVISION_PLAN_MISSING'],
    ],
    ['the supervisor has left', of({ status: 'LEFT' }), ['SUPERVISOR_LEFT']],
    ['the certificate ended the day before', of({ certificateValidUntil: '2026-03-01' }), ['SUPERVISOR_CERTIFICATE_EXPIRED']],
    ['the certificate ends today', of({ certificateValidUntil: '2026-03-02' }), []],
  ])('R4 R5 %s', (_, fact, reasons) => {
    expect(asked(fact)).toEqual(reasons);
  });

  it('R4 it is the account that acts, of the institution in charge', () => {
    expect(asked(supervised(project()), { ...actor, id: 'somebody else' })).toEqual(['SUPERVISOR_NOT_ALLOCATED']);
    expect(asked(supervised(project()), { ...actor, org: '530102-QS' })).toEqual(['NOT_IN_CHARGE']);
  });

  it('R4 what a supervisor began passes to the leader once the supervisor is taken off', () => {
    const [, safety] = staff;
    const known = { ...project(), supervision };
    expect(responsibleFor(known, 'SAFETY', safety._id)).toBe(safety._id);
    expect(responsibleFor(known, 'SAFETY', 'taken off')).toBe(safety._id);
    expect(responsibleFor(project(), 'SAFETY', 'taken off')).toBeNull();
    expect(supervisionOf(known, 'QUALITY')).toMatchObject({ leader: staff[0]._id, planId: 'plan-QUALITY' });
  });

  it.each([
    ['before the approval nothing', project({ isApproved: false }), null, null],
    ['then supervisors', project(), 'ALLOCATION', 'ALLOCATION'],
    [
      'then a plan',
      project({}, { supervision: supervisionWith({ ...project(), supervision }, 'SAFETY', { planId: null }) }),
      'DONE',
      'PLAN',
    ],
    ['with both it is done', project({}, { supervision }), 'DONE', 'DONE'],
    ['after the termination nothing of safety', project({ safetyTerminatedOn: '2026-03-01' }), 'ALLOCATION', null],
    ['after the filing nothing of quality', project({ completionFiledOn: '2026-03-01' }), null, 'ALLOCATION'],
  ])('R4 R5 an institution has to do: %s', (_, known, qualityPreparation, safetyPreparation) => {
    expect(preparationOf(known)).toEqual({ qualityPreparation, safetyPreparation });
  });
});
