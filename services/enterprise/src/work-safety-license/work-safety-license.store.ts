import type { ClientSession, Model } from 'mongoose';
import { currentOf, type WorkSafetyLicense } from './work-safety-license.ts';

/** The unit's license in force, else its last one; within the transaction where there is one. */
export const findCurrentLicense = async (
  licenses: Model<WorkSafetyLicense>,
  uscc: string | undefined,
  session?: ClientSession,
): Promise<WorkSafetyLicense | null> => {
  if (uscc === undefined) return null;
  const all = await licenses.collection.find({ uscc }, session ? { session } : {}).toArray();
  return currentOf(all as unknown as readonly WorkSafetyLicense[]);
};
