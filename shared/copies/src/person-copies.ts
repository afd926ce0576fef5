import {
  type EventData,
  personChanged,
  personRegistered,
  qualificationChanged,
  qualificationExpired,
  qualificationGranted,
  specialWorkerApproved,
} from '@anzhu/contracts';
import type { LocalDate } from '@anzhu/kernel';
import { type Follower, type Handler, on } from '@anzhu/messaging';
import { type Aggregate, defineAggregate, type NameRefOf } from '@anzhu/store';
import type { ClientSession, Connection, mongo } from 'mongoose';
import { mostMergesInARow, withMerged } from './merged.ts';
import { isValidOn, type KnownPerson, type PersonCopy, type Persons, type QualificationCopy } from './person-copy.ts';

const mostCounted = 1000;
const mostListed = 100;

const fields = {
  personId: String,
  nameRef: String,
  uscc: String,
  employed: Boolean,
  mergedInto: String,
  qualifications: Object,
  held: [String],
  approvals: [Object],
};

/** The collection of copies, with the index by which a unit's staff of one kind is counted. */
const collectionOf = (connection: Connection): mongo.Collection<PersonCopy> =>
  defineAggregate<PersonCopy & Aggregate>(connection, 'person_copies', {
    fields,
    indexes: [
      { keys: { uscc: 1, held: 1, _id: 1 }, partial: { employed: true } },
      { keys: { 'approvals.number': 1 }, partial: { 'approvals.number': { $exists: true } } },
      { keys: { 'approvals.uscc': 1 }, partial: { 'approvals.uscc': { $exists: true } } },
      { keys: { 'qualifications.$**': 1 } },
      { keys: { mergedInto: 1 }, partial: { mergedInto: { $gte: '' } } },
    ],
  }).collection as unknown as mongo.Collection<PersonCopy>;

/** What is held now, as `heldAs` says it. */
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

const withoutQualification = (id: string) => {
  const others = { $filter: { input: { $objectToArray: '$qualifications' }, as: 'one', cond: { $ne: ['$$one.k', id] } } };
  return [{ $set: { qualifications: { $arrayToObject: others } } }, { $set: { held: heldNow } }];
};

interface Held {
  readonly id: string;
  readonly holder: string;
}

/** A certificate has one holder: after a restore nobody tells of whom it is taken. */
const takeOff = async (persons: mongo.Collection<PersonCopy>, { id, holder }: Held, session: ClientSession): Promise<void> => {
  const elsewhere = { _id: { $ne: holder }, [`qualifications.${id}.kind`]: { $exists: true } };
  await persons.updateMany(elsewhere, withoutQualification(id), { session });
};

type Told = EventData<'personnel.person.changed.v1'>;

/** By what the name of a person is compared, which events of earlier versions say itself; null of whom it was erased. */
export const nameRefIn = ({ personRef, name, nameRef }: Told, nameRefOf: NameRefOf): string | null =>
  nameRef ?? (name === undefined ? null : nameRefOf(personRef, name));

/** What is kept of a person. */
const kept = (told: Told, nameRefOf: NameRefOf) => ({
  ...{ personId: told.personId, employed: told.employed, uscc: told.uscc ?? null, mergedInto: told.mergedInto ?? null },
  nameRef: nameRefIn(told, nameRefOf),
});

const handlersOf = (persons: mongo.Collection<PersonCopy>, nameRefOf: NameRefOf): readonly Handler[] => {
  const put = async (personRef: string, change: object, session: ClientSession): Promise<void> => {
    await persons.updateOne({ _id: personRef }, change, { upsert: true, session });
  };
  const known = [personRegistered, personChanged].map((definition) =>
    on(definition, ({ data, session }) => put(data.personRef, { $set: kept(data, nameRefOf), $unset: { name: 1 } }, session)),
  );
  const qualified = [qualificationGranted, qualificationChanged, qualificationExpired].map((definition) =>
    on(definition, async ({ data: { personRef, qualificationId, ...told }, session }) => {
      const { kind, workCode, number, issuer, source, validUntil, status } = told;
      const known = { ...(workCode && { workCode }), ...(issuer && { issuer }), ...(source && { source }) };
      const qualification = { kind, number, ...known, validUntil, status };
      await takeOff(persons, { id: qualificationId, holder: personRef }, session);
      await put(personRef, withQualification(qualificationId, qualification), session);
    }),
  );
  const approved = on(specialWorkerApproved, async ({ data: { personRef, uscc, number }, session }) => {
    const elsewhere = { _id: { $ne: personRef }, 'approvals.number': number };
    await persons.updateMany(elsewhere, { $pull: { approvals: { uscc, number } } }, { session });
    await put(personRef, { $addToSet: { approvals: { uscc, number } } }, session);
  });
  return [...known, ...qualified, approved];
};

/** How many certificates of each kind somebody employed holds that are valid on the day, and how many hold one for special operations. */
export interface StaffCounts {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly specialWorkers: number;
}

const countsOf = (persons: readonly PersonCopy[], today: LocalDate): StaffCounts => {
  const kinds = persons.map(({ qualifications = {} }) =>
    Object.values(qualifications).flatMap((one) => (isValidOn(one, today) ? [one.kind] : [])),
  );
  const certificates = (begin: string): number => kinds.flat().filter((kind) => kind.startsWith(`SAFETY_CERTIFICATE_${begin}`)).length;
  const specialWorkers = kinds.filter((held) => held.includes('SPECIAL_OPERATION')).length;
  return { a: certificates('A'), b: certificates('B'), c: certificates('C'), specialWorkers };
};

/** Persons by their references, and special workers by their certificates. */
export interface StaffNamed {
  readonly refs: readonly string[];
  readonly numbers: readonly string[];
}

interface PageOfStaff {
  readonly first: number;
  readonly after?: string | null;
}

type Load = (filter: mongo.Filter<PersonCopy>) => Promise<readonly KnownPerson[]>;

/** Persons by the references by which they were asked for: of one that was merged into another, that one. */
const led = async (found: readonly KnownPerson[], load: Load): Promise<Persons> => {
  let persons = new Map(found.map((person) => [person._id, person]));
  for (let hops = 0; hops < mostMergesInARow; hops += 1) {
    const next = [...persons.values()].flatMap(({ mergedInto }) => mergedInto ?? []);
    if (next.length === 0) break;
    const leading = new Map((await load({ _id: { $in: next } })).map((person) => [person._id, person]));
    persons = new Map([...persons].map(([ref, person]) => [ref, leading.get(person.mergedInto ?? '') ?? person]));
  }
  return persons;
};

type Collection = ReturnType<typeof collectionOf>;

const refsAt = async (persons: Collection, filter: mongo.Filter<PersonCopy>, session?: ClientSession): Promise<readonly string[]> =>
  (await persons.find(filter, { projection: { _id: 1 }, ...(session && { session }) }).toArray()).map(({ _id }) => _id);

/** The references by which persons were ever known: their own, and those of the records that were merged into them. */
const knownBy = (persons: Collection, refs: readonly string[], session?: ClientSession): Promise<readonly string[]> =>
  withMerged(refs, (into) => refsAt(persons, { mergedInto: { $in: [...into] } }, session));

const approvedIn =
  (persons: Collection) =>
  async (usccs: readonly string[], session?: ClientSession): Promise<readonly string[]> =>
    knownBy(persons, await refsAt(persons, { 'approvals.uscc': { $in: [...usccs] } }, session), session);

/** An earlier version that wrote while the job ran, or after a way back, left the name itself. */
const comparedBy = ({ _id, name, nameRef }: PersonCopy, nameRefOf: NameRefOf): string | null | undefined =>
  name ? nameRefOf(_id, name) : nameRef;

/** Persons by their references or by the certificates of their approvals, in one query. */
const findingIn =
  (persons: Collection, nameRefOf: NameRefOf) =>
  async (refs: readonly string[], numbers: readonly string[], session?: ClientSession): Promise<Persons> => {
    const named = [
      ...(refs.length > 0 ? [{ _id: { $in: [...refs] } }] : []),
      ...(numbers.length > 0 ? [{ 'approvals.number': { $in: [...numbers] } }] : []),
    ];
    if (named.length === 0) return new Map();
    const load: Load = async (filter) => {
      const copies = await persons.find(filter, session ? { session } : {}).toArray();
      return copies.map(({ name: said, ...copy }) => {
        const nameRef = comparedBy({ ...copy, ...(said && { name: said }) }, nameRefOf);
        return { ...copy, isCalled: (name) => nameRef === nameRefOf(copy._id, name) };
      });
    };
    return led(await load({ $or: named }), load);
  };

/** Writes the copies a decision goes by in its transaction, so that news of these persons at the same moment meets this write: a snapshot alone would let both pass. */
const holdingIn =
  (persons: Collection) =>
  async (staff: Persons, session: ClientSession): Promise<void> => {
    const refs = [...staff].flatMap(([ref, { _id }]) => [ref, _id]);
    await persons.updateMany({ _id: { $in: refs } }, { $inc: { decisions: 1 } }, { session });
  };

/** Local copies of persons with their qualifications: read by decisions, filled by events and by replay. */
export const personCopies = (connection: Connection, { nameRefOf }: { readonly nameRefOf: NameRefOf }) => {
  const persons = collectionOf(connection);
  const staffOf = (uscc: string, holds: readonly string[]) => ({ uscc, employed: true, held: { $in: [...holds] } });
  const found = findingIn(persons, nameRefOf);
  return {
    follower: { name: 'person-copies', restates: true, handlers: handlersOf(persons, nameRefOf) } satisfies Follower,
    find: (personRefs: readonly string[], session?: ClientSession): Promise<Persons> => found(personRefs, [], session),
    /** The references by which a person was ever known. */
    refsOf: (personRef: string, session?: ClientSession): Promise<readonly string[]> => knownBy(persons, [personRef], session),
    /** The same of all who were approved as special workers at one of these units. */
    approvedAt: approvedIn(persons),
    /** The same with those who are special workers by these certificates. */
    findStaff: ({ refs, numbers }: StaffNamed, session?: ClientSession): Promise<Persons> => found(refs, numbers, session),
    hold: holdingIn(persons),
    /** How many of a unit's people hold one of these, by index, up to 1000. */
    count: (uscc: string, holds: readonly string[]): Promise<number> =>
      persons.countDocuments(staffOf(uscc, holds), { limit: mostCounted }),
    /** What a unit's people hold between them. */
    held: async (uscc: string, today: LocalDate, session?: ClientSession): Promise<StaffCounts> => {
      const options = { projection: { qualifications: 1 }, ...(session && { session }) };
      return countsOf(await persons.find({ uscc, employed: true }, options).toArray(), today);
    },
    /** Those people, a page of them. */
    list: (uscc: string, holds: readonly string[], { first, after }: PageOfStaff): Promise<readonly PersonCopy[]> =>
      persons
        .find({ ...staffOf(uscc, holds), ...(after ? { _id: { $gt: after } } : {}) })
        .sort({ _id: 1 })
        .limit(Math.min(Math.max(first, 1), mostListed))
        .toArray(),
  };
};
