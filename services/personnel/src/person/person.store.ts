import { defineAggregate } from '@anzhu/store';
import { type Connection, type Model, Schema } from 'mongoose';
import { type LockRole, lockLimits, lockRoles } from '../team/lock.ts';
import type { Person } from './person.ts';

const { Mixed } = Schema.Types;

const provinces = { $setUnion: [{ $map: { input: '$locks', as: 'lock', in: '$$lock.d2' } }] };

const counted = (role: LockRole) => ({
  $filter: {
    input: '$locks',
    as: 'lock',
    cond: { $and: [{ $eq: ['$$lock.role', role] }, { $eq: ['$$lock.d2', '$$province'] }, { $eq: ['$$lock.exempt', false] }] },
  },
});

const contracts = (role: LockRole) => ({ $setUnion: [{ $map: { input: counted(role), as: 'lock', in: '$$lock.contractKey' } }] });

const withinLimit = (role: LockRole) => ({
  $allElementsTrue: [{ $map: { input: provinces, as: 'province', in: { $lte: [{ $size: contracts(role) }, lockLimits[role]] } } }],
});

/** P1, the last net: no write leaves a person with more contracts than the limit of a role in a province. */
const limits = { $expr: { $and: lockRoles.map(withinLimit) } };

const alreadyRegistered = { code: 'PERSON_ALREADY_REGISTERED', zh: '该人员已登记', en: 'The person is already registered' };

const places = ['d2', 'd4', 'd6', 'uscc'] as const;

const fields = {
  personRef: String,
  name: String,
  idNumber: Mixed,
  phone: Mixed,
  uscc: String,
  employed: Boolean,
  leavingReason: String,
  locks: [Mixed],
  lockedRoles: [String],
  division: String,
  d2: String,
  d4: String,
  d6: String,
  searchText: String,
  grams: [String],
};

export const definePersons = (connection: Connection): Model<Person> =>
  defineAggregate<Person>(connection, 'persons', {
    fields,
    indexes: [
      { keys: { personRef: 1 }, unique: true, conflict: alreadyRegistered },
      ...places.flatMap((place) => [
        { keys: { [place]: 1, createdAt: -1, _id: -1 } as const },
        { keys: { [place]: 1, lockedRoles: 1, createdAt: -1, _id: -1 } as const },
      ]),
      { keys: { grams: 1 } },
    ],
    validator: limits,
  });
