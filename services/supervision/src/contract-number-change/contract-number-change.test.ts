import { describe, expect, it } from 'vitest';
import { after, caseOf, eventsOf, owner, paper, project, refusalOf, when } from '../../test/cases.ts';
import { contractNumberChangeProcess as process, sagaOf } from './contract-number-change.ts';

const papers = [paper('CONTRACT_REGISTRATION')];
const facts = { project: project({}, { contractRegistrationNumber: 'HT-1' }) };
const form = { projectId: 'project-1', newNumber: 'HT-2', cause: 'CONTRACT_CHANGED' as const };
const draft = (more: Partial<typeof form> = {}, applicant = owner) => caseOf(process, { ...form, ...more }, { applicant, papers });
const submit = (change = draft(), known: { readonly project: ReturnType<typeof project> | null } = facts) =>
  when(process, change, { action: 'submit', role: 'UNIT_CLERK', facts: known });
const submitted = () => after(draft(), submit() as never);
const review = (role: string, verdict: string, opinion?: string, known = facts) =>
  when(process, submitted(), { action: 'review', role, verdict, facts: known, org: '530102-JZ', ...(opinion ? { opinion } : {}) });
const counting = () => after(submitted(), review('DEPARTMENT_OFFICER', 'PASS', '同意') as never);
const answered = (action: 'confirmCount' | 'refuseCount', change = counting()) =>
  when(process, change, { action, role: 'SYSTEM', facts, opinion: '项目经理 张伟: 在建工程数已达上限' });

describe('R0b P1 another contract registration number', () => {
  it.each(['DEPARTMENT_OFFICER', 'SUPERVISION_CHIEF'])(
    'R0b X7 the %s alone passes it; then the locks of the team are counted by it',
    (role) => {
      const passed = review(role, 'PASS', '同意');
      expect(after(submitted(), passed as never)).toMatchObject({ state: 'RECOUNTING', outcome: { attempt: 1, refusal: null } });
      expect(eventsOf(passed)).toEqual(['team-contract.requested']);
      expect(passed).toMatchObject({
        value: {
          events: [{ data: { projectId: 'project-1', contractKey: 'HT-2', saga: sagaOf(counting()) } }],
          timers: [{ name: 'repeatCount' }],
        },
      });
      expect(refusalOf(review(role, 'RETURN'))).toEqual(['opinion']);
    },
  );

  it('R0b it holds when the locks are counted by it', () => {
    expect(after(counting(), answered('confirmCount') as never)).toMatchObject({
      state: 'CHANGED',
      outcome: { changedOn: '2026-03-02' },
      timers: [],
    });
  });

  it('R0b where a limit would be exceeded it comes back with the reason, and is asked anew under another saga', () => {
    const returned = after(counting(), answered('refuseCount') as never);
    expect(returned).toMatchObject({ state: 'RETURNED', outcome: { refusal: '项目经理 张伟: 在建工程数已达上限' }, timers: [] });
    const again = after(returned, submit(returned) as never);
    const passed = when(process, again, {
      action: 'review',
      role: 'SUPERVISION_CHIEF',
      verdict: 'PASS',
      opinion: '同意',
      facts,
      org: '530102-QS',
    });
    expect(sagaOf(after(again, passed as never))).not.toBe(sagaOf(counting()));
  });

  it('R0b the count is asked for again until it is answered, under the same saga', () => {
    const repeated = when(process, counting(), { action: 'repeatCount', role: 'SYSTEM', facts });
    expect(repeated).toMatchObject({ value: { events: [{ data: { saga: sagaOf(counting()) } }], timers: [{ name: 'repeatCount' }] } });
  });

  it.each([
    ['of another owner’s project', draft({}, '91530102MA6K000225'), facts, ['NOT_PROJECT_OWNER']],
    ['of a project nobody knows', draft(), { project: null }, ['NOT_PROJECT_OWNER']],
    ['of a project that is not approved', draft(), { project: project({ isApproved: false }) }, ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['that is the number it has, however typed', draft({ newNumber: 'ｈｔ－1' }), facts, ['form.newNumber']],
    ['without its proof', { ...draft(), papers: [] }, facts, ['papers.CONTRACT_REGISTRATION']],
  ] as const)('R0b none is taken %s', (_, change, known, refusal) => {
    expect(refusalOf(submit(change as never, known))).toEqual(refusal);
  });

  it('R0b is passed for no project that was completed meanwhile, and returned all the same', () => {
    const over = { project: project({ safetyTerminatedOn: '2026-02-01', acceptanceId: 'a', completionFiledOn: '2026-02-20' }) };
    expect(refusalOf(review('DEPARTMENT_OFFICER', 'PASS', '同意', over))).toEqual(['PROJECT_NOT_IN_CONSTRUCTION']);
    expect(review('DEPARTMENT_OFFICER', 'RETURN', '已完工', over).ok).toBe(true);
  });
});
