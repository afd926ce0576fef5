import type { ClientSession, Model } from 'mongoose';
import { currentOf, type WorkSafetyLicense } from './work-safety-license.ts';

/** All licenses a unit has or had; within the transaction where there is one. */
export const licensesOf = async (
  licenses: Model<WorkSafetyLicense>,
  uscc: string,
  session?: ClientSession,
): Promise<readonly WorkSafetyLicense[]> =>
  (await licenses.collection.find({ uscc }, session ? { session } : {}).toArray()) as unknown as readonly WorkSafetyLicense[];

/** All licenses that any of these units has or had. */
export const licensesOfUnits = async (
  licenses: Model<WorkSafetyLicense>,
  units: readonly string[],
): Promise<readonly WorkSafetyLicense[]> =>
  (await licenses.collection.find({ uscc: { $in: [...new Set(units)] } }).toArray()) as unknown as readonly WorkSafetyLicense[];

/** The unit's license in force, else its last one. */
export const findCurrentLicense = async (
  licenses: Model<WorkSafetyLicense>,
  uscc: string | undefined,
  session?: ClientSession,
): Promise<WorkSafetyLicense | null> => (uscc === undefined ? null : currentOf(await licensesOf(licenses, uscc, session)));
