import type { CaseRecord } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { installing } from '../../../test/notices.ts';
import { checkedBy, org } from '../../../test/world.ts';
import { installationNoticeProcess } from './installation-notice.ts';

const { form, facts } = installing;

const decide = (action: string, by: string, { own, persons }: { own: object; persons: unknown }) => {
  const record = caseOf(installationNoticeProcess, { applicant: org.installer, division: '310101', form, ...own } as never);
  return take(installationNoticeProcess, record as CaseRecord<never, never>, [action, { by, facts: { ...facts, persons } as never }]);
};

describe('C6 who installs', () => {
  it.each<readonly [string, object]>([
    [
      'another class',
      { qualifications: { q1: { kind: 'SPECIAL_OPERATION', workCode: '09', number: 'N', validUntil: '2027-01-01', status: 'VALID' } } },
    ],
    ['another unit', { uscc: org.contractor }],
    ['nobody any more', { employed: false }],
  ])('C6 with workers of %s alone there is no installer of the class of the installing unit', (_, own) => {
    const others = new Map([...facts.persons].map(([ref, person]) => [ref, ref === 'ref-worker' ? { ...person, ...own } : person]));
    expect(codesOf(decide('submit', 'UNIT_CLERK', { own: checkedBy(org.installer), persons: others }))).toContain(
      'form.specialWorkers INSTALLER_MISSING',
    );
    expect(codesOf(decide('approve', 'EXAMINER', { own: { state: 'SUBMITTED' }, persons: others }))).toContain('INSTALLER_MISSING');
  });
});
