import { defineAggregate, type IndexDefinition } from '@anzhu/store';
import mongoose, { type ClientSession, type Connection, type Model } from 'mongoose';
import { currentOf, type WorkSafetyLicense } from './work-safety-license.ts';

const indexes: readonly IndexDefinition[] = [
  {
    keys: { number: 1 },
    unique: true,
    conflict: { code: 'NUMBER_TAKEN', zh: '证书编号已被使用', en: 'The number is already in use' },
  },
  {
    keys: { uscc: 1 },
    unique: true,
    partial: { status: { $in: ['VALID', 'SUSPENDED'] } },
    conflict: {
      code: 'LICENSE_IN_FORCE',
      zh: '该单位已有有效或暂扣的许可证',
      en: 'The unit already has a license in force or suspended',
    },
  },
  { keys: { uscc: 1, issuedOn: -1 } },
];

export const defineLicenses = (connection: Connection): Model<WorkSafetyLicense> =>
  defineAggregate<WorkSafetyLicense>(connection, 'work_safety_licenses', {
    fields: {
      uscc: String,
      number: String,
      status: String,
      issuedOn: String,
      validUntil: String,
      penalty: mongoose.Schema.Types.Mixed,
      division: String,
      d2: String,
      d4: String,
      d6: String,
    },
    indexes,
  });

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
