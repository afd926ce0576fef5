import { describe, expect, it } from 'vitest';
import { caseOf } from '../../../test/cases.ts';
import { crane, installation, org, passedRound } from '../../../test/world.ts';
import { useRegistrationProcess } from '../../use/use-registration/use-registration.ts';
import { type Known, publicCrane } from './public-crane.ts';

const registration = caseOf(useRegistrationProcess, {
  applicant: org.contractor,
  state: 'REGISTERED',
  form: { projectManagerName: '项目经理' },
  outcome: { registrationNumber: 'R', registeredOn: '2026-09-14', validUntil: '2027-03-31' },
});
const standing = installation({ rounds: { INITIAL: passedRound } });
const outOfUse = { since: '2026-09-10', cause: 'IMMINENT_DANGER', reason: '裂纹' } as const;
const known: Known = { crane: crane(), last: standing, registration };

describe('C5 the public register', () => {
  it.each([
    ['IN_USE', known],
    ['INSTALLED', { ...known, registration: null }],
    ['NOT_INSTALLED', { ...known, last: null, registration: null }],
    ['NOT_INSTALLED', { ...known, last: { ...standing, isStanding: false }, registration: null }],
    ['OUT_OF_USE', { ...known, crane: crane({ outOfUse }) }],
    ['FILING_CANCELLED', { ...known, crane: crane({ filingState: 'CANCELLED', outOfUse }) }],
  ] as const)('C5 says %s', (state, given) => {
    expect(publicCrane(given).state).toBe(state);
  });

  it('C5 shows identity, registration and the last inspection, and neither unit nor person', () => {
    const shown = publicCrane(known);
    expect(shown).toMatchObject({
      filingNumber: '云AA-T202600001',
      registrationNumber: 'R',
      registrationValidUntil: '2027-03-31',
      lastInspection: { on: '2026-09-10', isPassed: true },
    });
    const text = JSON.stringify(shown);
    for (const hidden of [...Object.values(org), '项目经理', '示例工程', '1号楼']) expect(text).not.toContain(hidden);
  });

  it('C5 a periodic inspection goes before that of the acceptance', () => {
    const inspection = { recordId: 'r', body: '检测单位', reportNumber: 'N', inspectedOn: '2026-09-12', isPassed: false };
    expect(publicCrane({ ...known, last: { ...standing, inspection } }).lastInspection).toEqual({ on: '2026-09-12', isPassed: false });
  });
});
