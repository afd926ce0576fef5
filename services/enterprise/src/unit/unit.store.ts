import { defineAggregate } from '@anzhu/store';
import type { Connection, Model } from 'mongoose';
import type { Unit } from './unit.ts';

export const defineUnits = (connection: Connection): Model<Unit> =>
  defineAggregate<Unit>(connection, 'units', {
    fields: {
      name: String,
      kinds: [String],
      division: String,
      d2: String,
      d4: String,
      d6: String,
      status: String,
      qualification: String,
      qualificationValidUntil: String,
      profile: { registrationNumber: String, establishedOn: String, enterpriseType: String, registeredCapital: Number, address: String },
      blacklistedFor: String,
      searchText: String,
      grams: [String],
    },
    indexes: [
      { keys: { createdAt: -1, _id: -1 } },
      { keys: { d2: 1, createdAt: -1, _id: -1 } },
      { keys: { d4: 1, createdAt: -1, _id: -1 } },
      { keys: { d6: 1, createdAt: -1, _id: -1 } },
      { keys: { grams: 1 } },
    ],
  });
