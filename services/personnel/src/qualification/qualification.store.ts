import { defineAggregate } from '@anzhu/store';
import type { Connection, Model } from 'mongoose';
import type { Qualification } from './qualification.ts';

const numberTaken = { code: 'NUMBER_TAKEN', zh: '证书编号已登记', en: 'The number of the qualification is already on record' };

export const defineQualifications = (connection: Connection): Model<Qualification> =>
  defineAggregate<Qualification>(connection, 'qualifications', {
    fields: {
      personId: String,
      personRef: String,
      kind: String,
      workCode: String,
      number: String,
      issuedOn: String,
      validUntil: String,
      status: String,
    },
    indexes: [{ keys: { number: 1 }, unique: true, conflict: numberTaken }, { keys: { personId: 1, validUntil: -1 } }],
  });
