import { placeOf } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import { craneFilter } from '../../cranes/crane/crane.ts';
import type { Installation } from '../../sites/installation/installation.ts';
import type { Registration } from './registration-facts.ts';

interface Asked {
  readonly registration: Registration | null;
  readonly applicant: string;
}

/** The registration is in force, and the applicant's own. */
export const ownRegistrationReasons = (id: string, { registration, applicant }: Asked): readonly BlockReason[] => {
  const references = [{ kind: 'UseRegistration', id, label: registration?.outcome.registrationNumber ?? '使用登记' }];
  if (registration?.state !== 'REGISTERED')
    return [{ code: 'NOT_REGISTERED', zh: '使用登记不存在或已终止', en: 'There is no such registration in force', references }];
  if (registration.applicant === applicant) return [];
  return [{ code: 'NOT_THE_USER', zh: '申请单位不是该设备的使用单位', en: 'The applicant is not the user of the crane', references }];
};

/** The registration that a decided case about it names. */
export const registrationNamed = ({
  form,
  outcome,
}: {
  readonly form: { readonly registrationId?: string | undefined };
  readonly outcome: { readonly registrationNumber?: string };
}): string | undefined => outcome.registrationNumber && form.registrationId;

interface OfRegistration {
  readonly registration: Registration | null;
  readonly installation: Installation | null;
}

/** What processes about the applicant's own registration have in common: who opens them, where they belong and how they are called. */
export const aboutOwnRegistration = {
  pageOf: 'Crane',
  filters: { registrationId: { type: 'String', path: 'form.registrationId', zh: '使用登记', en: 'Use registration' }, ...craneFilter },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['CONTRACTOR', 'USER'] } },
  isOfOneAuthority: true,
  about: (_form: unknown, { installation }: OfRegistration) => installation?.craneId,
  place: ({ registrationId: id }: { readonly registrationId?: string | undefined }, { installation }: OfRegistration) =>
    placeOf(installation?.division, { name: 'registrationId', id, zh: '使用登记', en: 'use registration' }),
  parties: (_form: unknown, { installation }: OfRegistration) => installation?.parties ?? {},
  title: (_form: unknown, { registration, installation }: OfRegistration) => [
    registration?.outcome.registrationNumber,
    installation?.filingNumber,
    installation?.projectName,
  ],
} as const;
