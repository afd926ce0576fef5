import type { CasesOf } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { unitRegistrationProcess, waitingReasons } from './unit-registration.ts';

/** Why a unit's record waits. */
export const underReview = async (
  { casesOf }: { readonly casesOf: CasesOf },
  uscc: string,
  session: ClientSession,
): Promise<readonly BlockReason[]> => {
  const { collection } = casesOf({ process: unitRegistrationProcess }).model;
  const found = await collection.findOne({ applicant: uscc, state: 'SUBMITTED' }, { projection: { title: 1 }, session });
  return waitingReasons(found && { id: String(found._id), title: found.title });
};
