import { deriveId, proven } from '@anzhu/kernel';
import type { Unit } from '../unit/unit.ts';
import type { LicenseActor } from './license-change.ts';
import { borneBy, firstPeriod, issue } from './periods.ts';

/** The id of the license that an application leads to. */
export const licenseIdOf = (caseId: string): string => deriveId('work-safety-license', caseId);

interface Decided {
  readonly _id: string;
  readonly applicant: string;
  readonly division: string;
  readonly outcome: { readonly licenseNumber?: string; readonly issuedOn?: string };
}

interface By {
  readonly facts: { readonly unit: Unit | null };
  readonly actor: LicenseActor;
  readonly today: string;
}

/** The license that an application leads to: three years from its day of issue, bearing what is registered of the unit. */
export const issueFor = ({ _id, applicant, division, outcome }: Decided, { facts, ...by }: By) => {
  const { licenseNumber: number, issuedOn } = proven(outcome, 'licenseNumber', 'issuedOn');
  const { unit } = proven(facts, 'unit');
  const step = { action: 'issue', label: { zh: '公告发证', en: 'Issue' } };
  const period = firstPeriod(issuedOn, _id);
  return issue({ ...{ _id: licenseIdOf(_id), uscc: applicant, number, division, period, step }, ...borneBy(unit) }, by);
};
