import type { Subject } from '@anzhu/access';
import { personNotFound, type Sealed } from '@anzhu/casework';
import { isValidOn } from '@anzhu/copies';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { Fault, LocalDate } from '@anzhu/kernel';
import type { ApplicantFacts } from './applicant.ts';

/** The legal representative as an application names them. */
export interface RepresentativeFields {
  readonly legalRepresentative: string;
  readonly legalRepresentativeIdNumber: Sealed | string;
}

interface Application {
  readonly applicant: string;
  readonly division: string;
  readonly form: Partial<RepresentativeFields>;
}

interface On {
  readonly facts: Pick<ApplicantFacts, 'representative'>;
  readonly today: LocalDate;
}

const path = 'form.legalRepresentativeIdNumber';

/** What is wrong with the class A certificate of the legal representative; of other units' people nothing is said but that they are not found with the applicant. */
const certificateFaults = ({ applicant, form }: Application, { facts: { representative }, today }: On): readonly Fault[] => {
  const { legalRepresentative = '' } = form;
  const isOwn = representative?.uscc === applicant && representative.employed === true && representative.isCalled(legalRepresentative);
  if (!isOwn) return [{ path, code: personNotFound, zh: '本单位没有登记该人员', en: 'The unit has no such person on record' }];
  const holdsA = Object.values(representative.qualifications ?? {}).some(
    (one) => one.kind === 'SAFETY_CERTIFICATE_A' && isValidOn(one, today),
  );
  return holdsA
    ? []
    : [
        {
          path,
          code: 'CERTIFICATE_A_MISSING',
          zh: '法定代表人未持有效的安全生产考核合格证书(A证)',
          en: 'The legal representative holds no valid class A certificate',
        },
      ];
};

const policyOf = ({ division }: Application) => jurisdictionOf(division).policies.representativeWithoutA;

/** Where the jurisdiction demands it, the legal representative holds a valid class A certificate at the applicant (E3, E4). */
export const representativeFaults = (application: Application, on: On): readonly Fault[] =>
  policyOf(application) === 'REFUSED' && application.form.legalRepresentativeIdNumber !== undefined
    ? certificateFaults(application, on)
    : [];

/** Where it does not, whoever decides is shown what lacks. */
export const representativeNotes = (application: Application, on: On): readonly Fault[] =>
  policyOf(application) === 'SHOWN' ? certificateFaults(application, on) : [];

/** Of whom whoever decides is shown it: the representative named; the applicant is not shown it. */
export const reviewedRefs = ({ form }: Pick<Application, 'form'>, { orgKind }: Pick<Subject, 'orgKind'>): readonly string[] => {
  const ref = refOf(form.legalRepresentativeIdNumber);
  return orgKind === 'AUTHORITY' && ref !== undefined ? [ref] : [];
};

/** By what a person named in a form is found. */
export const refOf = (idNumber: Sealed | string | undefined): string | undefined =>
  typeof idNumber === 'object' ? idNumber.ref : undefined;
