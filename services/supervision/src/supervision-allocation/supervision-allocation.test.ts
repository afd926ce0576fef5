import { describe, expect, it } from 'vitest';
import { after, caseOf, project, refusalOf, supervisor, when } from '../../test/cases.ts';
import { supervisionAllocationProcess as process, type SupervisionAllocationFacts } from './supervision-allocation.ts';

const [one, two, three] = [supervisor('a'), supervisor('b'), supervisor('c')];
const facts: SupervisionAllocationFacts = { project: project(), candidates: [one, two, three] };
const opened = (supervisorId = one._id) => caseOf(process, { projectId: 'project-1', supervisorId });
type Allocation = ReturnType<typeof opened>;

interface By {
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly known?: SupervisionAllocationFacts;
  readonly org?: string;
}

const act = (allocation: Allocation, action: string, { asked = {}, known = facts, org = allocation.applicant }: By = {}) =>
  when(process, allocation, { role: 'SUPERVISION_CHIEF', action, facts: known, asked, org });
const named = (who: ReturnType<typeof supervisor>): By => ({ asked: { supervisor: who.certificateNumber } });
const member = (who: ReturnType<typeof supervisor>): By => ({ asked: { member: who.certificateNumber } });
const done = (allocation: Allocation, ...actions: readonly (readonly [action: string, supervisor?: ReturnType<typeof supervisor>])[]) =>
  actions.reduce(
    (before, [action, who]) => after(before, act(before, action, who && (action === 'add' ? named(who) : member(who))) as never),
    allocation,
  );
const begun = () => done(opened(), ['begin']);
const listOf = ({ outcome }: Allocation) => outcome.supervisors;

describe('R4 allocation of supervisors', () => {
  it('R4 the first supervisor leads', () => {
    expect(begun()).toMatchObject({ state: 'ALLOCATING', outcome: { discipline: 'SAFETY', supervisors: '监督员a(组长)' } });
  });

  it('R4 others are added, another may lead, and the first of those who stay leads when the leader goes', () => {
    const three1 = done(begun(), ['add', two], ['add', three]);
    expect(listOf(three1)).toBe('监督员a(组长)、监督员b、监督员c');
    expect(listOf(done(three1, ['setLeader', three]))).toBe('监督员a、监督员b、监督员c(组长)');
    expect(listOf(done(three1, ['remove', one]))).toBe('监督员b(组长)、监督员c');
    expect(listOf(done(three1, ['remove', two]))).toBe('监督员a(组长)、监督员c');
  });

  it('R4 confirmed it is in force, is changed and confirmed again', () => {
    const confirmed = done(begun(), ['confirm']);
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', outcome: { confirmedOn: '2026-03-02' } });
    expect(refusalOf(act(confirmed, 'add', named(two)))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(listOf(done(confirmed, ['change'], ['add', two], ['confirm']))).toBe('监督员a(组长)、监督员b');
  });

  it('R4 a list with nobody on it is not confirmed', () => {
    expect(refusalOf(act(done(begun(), ['remove', one]), 'confirm'))).toEqual(['NO_SUPERVISOR']);
    expect(listOf(done(begun(), ['remove', one], ['add', two]))).toBe('监督员b(组长)');
  });

  it('R4 one that was never confirmed is withdrawn, one in force is not', () => {
    expect(done(begun(), ['withdraw']).state).toBe('WITHDRAWN');
    expect(refusalOf(act(done(begun(), ['confirm'], ['change']), 'withdraw'))).toEqual(['ALLOCATION_IN_FORCE']);
  });

  it.each([
    ['of another institution', [], 'NOT_OF_INSTITUTION'],
    ['who has left', [{ ...one, status: 'LEFT' as const }], 'SUPERVISOR_LEFT'],
    ['whose certificate ended the day before', [{ ...one, certificateValidUntil: '2026-03-01' }], 'SUPERVISOR_CERTIFICATE_EXPIRED'],
    ['whose certificate ends today', [{ ...one, certificateValidUntil: '2026-03-02' }], null],
  ] as const)('R4 a supervisor %s: neither the first, nor added, nor confirmed', (_, candidates, code) => {
    const known = { ...facts, candidates };
    const codes = (outcome: unknown) => {
      const { error } = outcome as { error?: { faults?: { path: string; code: string }[] } };
      return error?.faults?.map((fault) => `${fault.path} ${fault.code}`) ?? refusalOf(outcome);
    };
    expect(codes(act(opened(), 'begin', { known }))).toEqual(code === null ? [] : [`form.supervisorId ${code}`]);
    const byTwo = done(opened(two._id), ['begin']);
    expect(codes(act(byTwo, 'add', { ...named(one), known }))).toEqual(code === null ? [] : [`supervisor ${code}`]);
    if (candidates.length > 0) expect(codes(act(begun(), 'confirm', { known }))).toEqual(code === null ? [] : [code]);
  });

  it('R4 what an action is answered is refused by name: twice the same, one not on the list, nobody', () => {
    for (const [action, by] of [
      ['add', named(one)],
      ['setLeader', member(two)],
      ['remove', member(two)],
      ['add', {}],
    ] as const)
      expect([action, refusalOf(act(begun(), action, by))[0]]).toEqual([action, action === 'add' ? 'supervisor' : 'member']);
  });

  it.each([
    ['not assigned to the institution', project({}, { safetyAuthority: '530100-SS' }), ['NOT_IN_CHARGE']],
    ['not approved', project({ isApproved: false }), ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['whose safety supervision is terminated', project({ safetyTerminatedOn: '2026-03-01' }), ['SAFETY_SUPERVISION_TERMINATED']],
    ['that nobody knows', null, ['NOT_IN_CHARGE']],
  ])('R4 not to a project that is %s', (_, known, reasons) => {
    expect(refusalOf(act(opened(), 'begin', { known: { ...facts, project: known } }))).toEqual(reasons);
  });

  it('R4 only by the chief of the own institution', () => {
    const asked = { facts, action: 'begin' };
    expect(refusalOf(when(process, opened(), { ...asked, role: 'SAFETY_SUPERVISOR' }))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(refusalOf(act(opened(), 'begin', { org: '530102-QS' }))).toEqual(['ACTION_NOT_ALLOWED']);
  });
});
