import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { completeSafety, crane, org, unit } from '../../../test/world.ts';
import type { FilingFacts } from '../../filings/common/filing-business.ts';
import { safetyDeclarationProcess } from './safety-declaration.ts';

const form = {
  craneId: 'crane-1',
  checkedOn: '2026-09-14',
  personName: '张三',
  archive: [...completeSafety.archive],
  safetyDevices: [...completeSafety.devices],
};
const facts: FilingFacts = { crane: crane({ safety: null }), standing: null, applicant: unit(org.owner) };

const declare = (changed: object = {}, other: Partial<FilingFacts> = {}) =>
  take(safetyDeclarationProcess, caseOf(safetyDeclarationProcess, { applicant: org.owner, form: { ...form, ...changed } }), [
    'record',
    { by: 'UNIT_CLERK', facts: { ...facts, ...other } },
  ]);

describe('L2 declaration of archive and devices', () => {
  it('L2 is recorded at once and says whether all is there', () => {
    expect(declare()).toMatchObject({ value: { set: { state: 'RECORDED', outcome: { isComplete: true } } } });
    expect(declare({ safetyDevices: [] })).toMatchObject({ value: { set: { outcome: { isComplete: false } } } });
  });

  it.each([
    ['a check in the future', { checkedOn: '2026-09-15' }, {}, 'form.checkedOn IN_FUTURE'],
    ['no devices said', { safetyDevices: undefined }, {}, 'form.safetyDevices REQUIRED'],
    ['a crane that is not filed', {}, { crane: crane({ filingState: 'CANCELLED' }) }, 'CRANE_NOT_FILED'],
    ["another owner's crane", {}, { crane: crane({ ownerUscc: org.installer }) }, 'NOT_THE_OWNER'],
  ] as const)('L2 %s is refused', (_, changed, other, code) => {
    expect(codesOf(declare(changed, other as Partial<FilingFacts>))).toEqual([code]);
  });
});
