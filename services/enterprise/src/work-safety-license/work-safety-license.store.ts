import type { ClientSession, Model } from 'mongoose';
import { currentOf, type WorkSafetyLicense } from './work-safety-license.ts';

/** All licenses that any of these units has or had; within the transaction where there is one. */
export const licensesOf = async (
  licenses: Model<WorkSafetyLicense>,
  units: readonly string[],
  session?: ClientSession,
): Promise<readonly WorkSafetyLicense[]> =>
  (await licenses.collection
    .find({ uscc: { $in: [...new Set(units)] } }, session ? { session } : {})
    .toArray()) as unknown as readonly WorkSafetyLicense[];

/** The unit's license in force, else its last one. */
export const findCurrentLicense = async (
  licenses: Model<WorkSafetyLicense>,
  uscc: string | undefined,
  session?: ClientSession,
): Promise<WorkSafetyLicense | null> => (uscc === undefined ? null : currentOf(await licensesOf(licenses, [uscc], session)));
