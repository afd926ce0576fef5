import { defineAggregate, type Store } from '@anzhu/store';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import { craneTally } from '../statistics/crane-statistics.ts';
import type { Crane } from './crane.ts';
import { craneListIndexes } from './crane-list.store.ts';

const fields = {
  category: String,
  name: String,
  model: String,
  manufacturer: String,
  serialNumber: String,
  keys: [String],
  manufactureDate: String,
  ratedMoment: Number,
  hoistKind: String,
  manufacturingLicenseNumber: String,
  parameters: Schema.Types.Mixed,
  ownerUscc: String,
  archiveHolderUscc: String,
  filingId: String,
  filingNumber: String,
  filingState: String,
  validUntil: String,
  formerFilings: [Schema.Types.Mixed],
  certificate: Schema.Types.Mixed,
  reissueDue: Schema.Types.Mixed,
  outOfUse: Schema.Types.Mixed,
  safety: Schema.Types.Mixed,
  division: String,
  d2: String,
  d4: String,
  d6: String,
};

export const defineCranes = (connection: Connection): Model<Crane> =>
  defineAggregate<Crane>(connection, 'cranes', {
    fields,
    indexes: [
      {
        keys: { filingNumber: 1 },
        unique: true,
        conflict: { code: 'NUMBER_TAKEN', zh: '备案编号已被使用', en: 'The filing number is already in use' },
      },
      {
        keys: { keys: 1 },
        unique: true,
        partial: { 'keys.0': { $exists: true } },
        conflict: {
          code: 'CRANE_ON_RECORD',
          zh: '生产厂家与出厂编号相同的设备已在册',
          en: 'A machine of this maker with this serial number is on record',
        },
      },
      { keys: { ownerUscc: 1, _id: 1 } },
      { keys: { 'formerFilings.filingNumber': 1 } },
      ...craneListIndexes,
    ],
    tally: craneTally,
  });

/** The machine with one of these keys. Where each is another machine's, that of the filing in force. */
export const craneOfKeys = async (cranes: Model<Crane>, keys: readonly string[], session?: ClientSession): Promise<Crane | null> => {
  const query = { keys: { $in: [...keys] }, 'keys.0': { $exists: true } };
  const options = { sort: { filingState: -1, _id: 1 }, ...(session ? { session } : {}) } as const;
  return keys.length === 0 ? null : ((await cranes.collection.findOne(query as never, options)) as unknown as Crane | null);
};

/** Writes the crane as it was read, so that what changes or ends its filing at the same moment meets this write: a snapshot alone would let both pass. */
export const hold = (store: Store, cranes: Model<Crane>, { crane, session }: { readonly crane: Crane; readonly session: ClientSession }) =>
  store.save<Crane>(cranes, crane, {}, session);
