import { describe, expect, it } from 'vitest';
import { after, caseOf, project, refusalOf, supervisor, when } from '../../test/cases.ts';
import { supervisionAllocationProcess as process } from './supervision-allocation.ts';

const [one, two] = [supervisor('a'), supervisor('b')];
const opened = (supervisorId: string | undefined = one._id, org = '530102-SS') =>
  caseOf(process, { projectId: 'project-1', ...(supervisorId && { supervisorId }) }, { applicant: org, parties: { applicant: org } });
const act = (allocation: ReturnType<typeof opened>, action: string, candidates = [one, two], known = project()) =>
  when(process, allocation, { role: 'SUPERVISION_CHIEF', action, facts: { project: known, candidates } });

describe('R4 rules of an allocation', () => {
  it.each([
    ['goes on while safety supervision is terminated', project({ safetyTerminatedOn: '2026-02-01' }), []],
    [
      'ends with the filing',
      project({ safetyTerminatedOn: '2026-02-01', completionFiledOn: '2026-02-20' }),
      ['PROJECT_NOT_IN_CONSTRUCTION', 'PROJECT_COMPLETED'],
    ],
  ])('R4 quality supervision %s', (_, known, reasons) => {
    const inspector = supervisor('q', { institutionCode: '530102-QS' });
    expect(refusalOf(act(opened(inspector._id, '530102-QS'), 'begin', [inspector], known))).toEqual(reasons);
  });

  it('R4 only who is on the list is asked for a certificate', () => {
    const begun = after(opened(), act(opened(), 'begin') as never);
    const expired = (who: typeof one) => ({ ...who, certificateValidUntil: '2026-03-01' });
    expect(refusalOf(act(begun, 'confirm', [one, expired(two)]))).toEqual([]);
    expect(refusalOf(act(begun, 'confirm', [expired(one), two]))).toEqual(['SUPERVISOR_CERTIFICATE_EXPIRED']);
    expect(refusalOf(act(opened(two._id), 'begin', [expired(one), two]))).toEqual([]);
  });

  it('R4 whom nobody names is missing, and nothing else is said of them', () => {
    expect(refusalOf(act(opened(''), 'begin'))).toEqual(['form.supervisorId']);
  });
});
