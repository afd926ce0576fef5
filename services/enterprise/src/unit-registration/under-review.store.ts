import type { CasesOf } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { unitRegistrationProcess, type Waiting, waitingReasons } from './unit-registration.ts';

/** Why a unit's record waits. */
export const underReview = async (
  { casesOf }: { readonly casesOf: CasesOf },
  uscc: string,
  session: ClientSession,
): Promise<readonly BlockReason[]> => {
  const { collection } = casesOf({ process: unitRegistrationProcess }).model;
  const submitted = { applicant: uscc, state: 'SUBMITTED' };
  return waitingReasons(await collection.findOne<Waiting>(submitted, { projection: { title: 1 }, session }));
};
