import { defineAggregate } from '@anzhu/store';
import { type Connection, type Model, Schema } from 'mongoose';
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
      profile: Schema.Types.Mixed,
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
