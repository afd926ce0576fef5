import type { CasesOf } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { unitRegistrationProcess } from './unit-registration.ts';

/** Why a unit's record waits: the registration that was handed in and will say what the unit is once it is approved. */
export const underReview = async (
  { casesOf }: { readonly casesOf: CasesOf },
  uscc: string,
  session: ClientSession,
): Promise<readonly BlockReason[]> => {
  const { collection } = casesOf({ process: unitRegistrationProcess }).model;
  const found = await collection.findOne({ applicant: uscc, state: 'SUBMITTED' }, { projection: { title: 1 }, session });
  return found
    ? [
        {
          code: 'REGISTRATION_UNDER_REVIEW',
          zh: '本单位的注册信息正在审核,请待审核办结或撤销后再维护',
          en: 'A registration of the unit is under review: keep its information once that is decided or withdrawn',
          references: [{ kind: 'UnitRegistration', id: String(found._id), label: found.title }],
        },
      ]
    : [];
};
