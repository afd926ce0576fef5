import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { installing } from '../../../test/notices.ts';
import { installation, org, passedRound } from '../../../test/world.ts';
import { type InstallationNoticeFacts, installationNoticeProcess } from './installation-notice.ts';

const { form, facts } = installing;

const inspection = { recordId: 'r', body: '检测单位', reportNumber: 'J-1', inspectedOn: '2026-09-12', isPassed: true };

const notice = (own: object = {}) => caseOf(installationNoticeProcess, { applicant: org.installer, form, ...own } as never);

describe('C6 cancelInstallation: the crane never came', () => {
  const approved = notice({ state: 'APPROVED', lastDecidedBy: 'examiner' });
  const cancel = (stands: Partial<InstallationNoticeFacts>, by = 'EXAMINER', opinion = '未进场') =>
    take(installationNoticeProcess, approved, ['cancelInstallation', { by, opinion, facts: { ...facts, ...stands } }]);

  it('C6 the authority cancels with a reason, also who approved', () => {
    const cancelled = cancel({ installation: installation() });
    expect(cancelled).toMatchObject({ value: { set: { state: 'CANCELLED' }, events: [{ data: { reason: '未进场' } }] } });
  });

  it.each([
    ['without a reason', {}, 'EXAMINER', ' ', ['opinion REQUIRED']],
    ['by a unit', {}, 'UNIT_CLERK', '未进场', ['ACTION_NOT_ALLOWED']],
    ['when it is dismantled', { state: 'DISMANTLING_APPROVED' }, 'EXAMINER', '未进场', ['CRANE_NOT_STANDING']],
    ['by the contractor', {}, 'UNIT_CLERK@contractor', '未进场', ['ACTION_NOT_ALLOWED']],
    ['by a chief of the supervision institution', {}, 'SUPERVISION_CHIEF', '未进场', ['ACTION_NOT_ALLOWED']],
    ['when it was accepted there', { rounds: { INITIAL: passedRound } }, 'EXAMINER', '未进场', ['WAS_ACCEPTED']],
    ['when it was inspected there', { inspection }, 'EXAMINER', '未进场', ['WAS_ACCEPTED']],
    ['when it is in use', { registrationId: 'r1' }, 'EXAMINER', '未进场', ['IN_USE']],
  ] as const)('C6 is refused %s', (_, own, by, opinion, expected) => {
    expect(codesOf(cancel({ installation: installation(own) }, by, opinion))).toEqual(expected);
  });
});
