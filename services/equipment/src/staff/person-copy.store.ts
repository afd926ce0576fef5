import { personChanged, personRegistered, qualificationChanged, qualificationExpired, qualificationGranted } from '@anzhu/contracts';
import { type Follower, type Handler, on } from '@anzhu/messaging';
import { type Aggregate, defineAggregate } from '@anzhu/store';
import type { ClientSession, Connection, mongo } from 'mongoose';
import type { PersonCopy, Persons, QualificationCopy } from './person.ts';

const mostCounted = 1000;
const mostListed = 100;

const fields = { personId: String, name: String, uscc: String, employed: Boolean, qualifications: Object, held: [String] };

/** The collection of copies, with the index by which a unit's staff of one kind is counted. */
const collectionOf = (connection: Connection): mongo.Collection<PersonCopy> =>
  defineAggregate<PersonCopy & Aggregate>(connection, 'person_copies', {
    fields,
    indexes: [{ keys: { uscc: 1, held: 1, _id: 1 }, partial: { employed: true } }],
  }).collection as unknown as mongo.Collection<PersonCopy>;

/** What is held now, as `owner-staffing.ts` looks for it. */
const heldNow = {
  $map: {
    input: { $filter: { input: { $objectToArray: '$qualifications' }, as: 'one', cond: { $eq: ['$$one.v.status', 'VALID'] } } },
    as: 'one',
    in: { $concat: ['$$one.v.kind', { $cond: [{ $ifNull: ['$$one.v.workCode', false] }, { $concat: [':', '$$one.v.workCode'] }, ''] }] },
  },
};

const withQualification = (id: string, qualification: QualificationCopy) => [
  { $set: { qualifications: { $mergeObjects: ['$qualifications', { [id]: { $literal: qualification } }] } } },
  { $set: { held: heldNow } },
];

const handlersOf = (persons: mongo.Collection<PersonCopy>): readonly Handler[] => {
  const put = async (personRef: string, change: object, session: ClientSession): Promise<void> => {
    await persons.updateOne({ _id: personRef }, change, { upsert: true, session });
  };
  const known = [personRegistered, personChanged].map((definition) =>
    on(definition, ({ data: { personRef, personId, name, uscc, employed }, session }) =>
      put(personRef, { $set: { personId, name, uscc: uscc ?? null, employed } }, session),
    ),
  );
  const qualified = [qualificationGranted, qualificationChanged, qualificationExpired].map((definition) =>
    on(definition, ({ data: { personRef, qualificationId, kind, workCode, number, issuer, validUntil, status }, session }) => {
      const qualification = { kind, ...(workCode && { workCode }), number, ...(issuer && { issuer }), validUntil, status };
      return put(personRef, withQualification(qualificationId, qualification), session);
    }),
  );
  return [...known, ...qualified];
};

interface PageOfStaff {
  readonly first: number;
  readonly after?: string | null;
}

/** Local copies of persons with their qualifications: read by decisions, filled by events and by replay. */
export const personCopies = (connection: Connection) => {
  const persons = collectionOf(connection);
  const staffOf = (uscc: string, holds: readonly string[]) => ({ uscc, employed: true, held: { $in: [...holds] } });
  return {
    follower: { name: 'person-copies', restates: true, handlers: handlersOf(persons) } satisfies Follower,
    find: async (personRefs: readonly string[], session?: ClientSession): Promise<Persons> => {
      if (personRefs.length === 0) return new Map();
      const found = await persons.find({ _id: { $in: [...personRefs] } }, session ? { session } : {}).toArray();
      return new Map(found.map((person) => [person._id, person]));
    },
    /** How many of a unit's people hold one of these, by index, up to 1000. */
    count: (uscc: string, holds: readonly string[]): Promise<number> =>
      persons.countDocuments(staffOf(uscc, holds), { limit: mostCounted }),
    /** Those people, a page of them. */
    list: (uscc: string, holds: readonly string[], { first, after }: PageOfStaff): Promise<readonly PersonCopy[]> =>
      persons
        .find({ ...staffOf(uscc, holds), ...(after ? { _id: { $gt: after } } : {}) })
        .sort({ _id: 1 })
        .limit(Math.min(Math.max(first, 1), mostListed))
        .toArray(),
  };
};
