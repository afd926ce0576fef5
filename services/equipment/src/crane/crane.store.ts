import { defineAggregate } from '@anzhu/store';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Crane } from './crane.ts';

const fields = {
  category: String,
  name: String,
  model: String,
  manufacturer: String,
  serialNumber: String,
  manufactureDate: String,
  ownerUscc: String,
  filingId: String,
  filingNumber: String,
  filingState: String,
  validUntil: String,
  formerFilings: [Schema.Types.Mixed],
  outOfUse: Schema.Types.Mixed,
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
      { keys: { ownerUscc: 1, _id: 1 } },
    ],
  });
