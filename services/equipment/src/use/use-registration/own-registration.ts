import type { BlockReason } from '@anzhu/workflow';
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
