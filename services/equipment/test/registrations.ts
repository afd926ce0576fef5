import { requiredDuties } from '@anzhu/identifiers';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { UseRegistrationFacts } from '../src/use/use-registration/registration-facts.ts';
import { useRegistrationProcess } from '../src/use/use-registration/use-registration.ts';
import { caseOf, take } from './cases.ts';
import { crane, installation, org, passedRound, project, specialWorkers, staff, unit, withWorker } from './world.ts';

export const { rows, persons } = staff(org.contractor, requiredDuties.use);
/** An approved inspection body. */
const body = unit(org.projectOwner, { kinds: ['INSPECTION_BODY'] });

const sealed = { sealed: 's', ref: 'r', masked: 'm' };
/** A complete form. */
export const form = {
  installationId: 'installation-1',
  longitude: 102.7005,
  latitude: 25.0503,
  projectManagerName: '项目经理',
  projectManagerIdNumber: sealed,
  projectManagerPhone: sealed,
  plannedDismantlingOn: '2027-03-31',
  keyStaff: rows,
  specialWorkers,
};
export const facts: UseRegistrationFacts = {
  installation: installation({ rounds: { INITIAL: passedRound } }),
  crane: crane(),
  project: project(),
  user: unit(org.contractor),
  owner: unit(org.owner),
  inspectionBody: body,
  persons: withWorker(persons),
  neighbours: [],
  limits: jurisdictionOf('530102').limits,
};

export interface Given {
  readonly facts?: Partial<UseRegistrationFacts>;
  readonly form?: object;
  readonly state?: string;
  readonly division?: string;
  readonly applicant?: string;
  readonly by?: string;
  readonly opinion?: string;
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly serial?: number;
  readonly outcome?: object;
}

export const act = (action: string, { facts: other, form: changed, by = 'UNIT_CLERK', opinion, asked, serial, ...own }: Given = {}) => {
  const record = caseOf(useRegistrationProcess, { applicant: org.contractor, ...own, form: { ...form, ...changed } });
  const optional = { ...(opinion ? { opinion } : {}), ...(asked ? { asked } : {}), ...(serial ? { serial } : {}) };
  return take(useRegistrationProcess, record, [action, { by, facts: { ...facts, ...other }, ...optional }]);
};
export const approve = (given: Given = {}) => act('approve', { state: 'SUBMITTED', division: '310101', by: 'EXAMINER', ...given });

export const stands = (own: object) => ({ installation: installation({ rounds: { INITIAL: passedRound }, ...own }) });
