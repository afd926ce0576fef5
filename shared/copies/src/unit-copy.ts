import {
  blacklistAdded,
  blacklistRemoved,
  type EventData,
  licenseEvents,
  type RenamedUnit,
  unitApproved,
  unitChanged,
  unitRegistered,
} from '@anzhu/contracts';
import { type Follower, type Handler, newsIn, on } from '@anzhu/messaging';
import { type Aggregate, defineAggregate, recordsById } from '@anzhu/store';
import type { ClientSession, Connection, mongo } from 'mongoose';
import { mostMergesInARow, withMerged } from './merged.ts';

type UnitData = EventData<'enterprise.unit.approved.v1'>;
type LicenseData = EventData<'enterprise.license.issued.v1'>;

/** What this service knows of a unit, as its owner, the enterprise service, last said. */
export interface UnitCopy {
  readonly _id: string;
  readonly name?: string;
  readonly kinds?: UnitData['kinds'];
  readonly division?: string;
  readonly status?: UnitData['status'];
  readonly qualification?: UnitData['qualification'];
  readonly qualificationValidUntil?: UnitData['qualificationValidUntil'];
  /** The unit it was merged into; none while it stands. */
  readonly successor?: UnitData['successor'];
  /** What that was called at the merger, where that is known. */
  readonly successorName?: UnitData['successorName'];
  readonly license?: Omit<LicenseData, 'uscc'>;
  /** The number of the last event that was heard of each license. */
  readonly licensesHeard?: Readonly<Record<string, number>>;
  readonly blacklistedFor?: string | null;
}

type License = NonNullable<UnitCopy['license']>;

type Put = (uscc: string, fields: Partial<UnitCopy>, session: ClientSession) => Promise<void>;

interface Writes {
  /** Replaces what was said of the unit itself: a field said no longer is gone. */
  readonly restate: Put;
  /** Replaces one of the fields other events tell of. */
  readonly put: Put;
  /** Replaces the license, unless another one is in force and this is not, or is told anew. */
  readonly putLicense: (uscc: string, told: ToldOfLicense, session: ClientSession) => Promise<void>;
}

interface ToldOfLicense {
  readonly license: License;
  readonly number: number;
}

const toldByOthers = { license: '$license', licensesHeard: '$licensesHeard', blacklistedFor: '$blacklistedFor' };

const inForce: readonly License['status'][] = ['VALID', 'SUSPENDED'];

/** Of several licenses of a unit the copy holds one in force rather than one that has ended, or one that is told anew. */
const licenseChange = ({ license, number }: ToldOfLicense): object[] => {
  const { isNews, heard } = newsIn(`licensesHeard.${license.licenseId}`, number);
  const isOther = { $and: [{ $ne: ['$license.licenseId', license.licenseId] }, { $in: ['$license.status', inForce] }] };
  const stays = inForce.includes(license.status) ? { $and: [{ $not: [isNews] }, isOther] } : isOther;
  const present = { license: { $cond: [stays, '$license', { $literal: license }] } };
  return [{ $set: { ...present, ...heard } }];
};

const handlersOf = ({ restate, put, putLicense }: Writes): readonly Handler[] => [
  ...[unitRegistered, unitApproved, unitChanged].map((definition) =>
    on(definition, ({ data: { uscc, ...unit }, session }) => restate(uscc, unit, session)),
  ),
  ...licenseEvents.map((definition) =>
    on(definition, ({ event: { eventnumber: number }, data: { uscc, ...license }, session }) =>
      putLicense(uscc, { license, number }, session),
    ),
  ),
  on(blacklistAdded, ({ data: { uscc, reason }, session }) => put(uscc, { blacklistedFor: reason }, session)),
  on(blacklistRemoved, ({ data: { uscc }, session }) => put(uscc, { blacklistedFor: null }, session)),
];

/** Hears what units are called, and into which they were merged. */
export const unitNames = (rename: (unit: RenamedUnit) => Promise<void>): Follower => ({
  name: 'unit-names',
  restates: true,
  handlers: [unitApproved, unitChanged].map((definition) =>
    on(definition, async ({ data: { uscc, name, formerNames = [], successorName } }) => {
      const into = successorName === undefined ? {} : { successorName };
      if (formerNames.length > 0 || successorName !== undefined) await rename({ uscc, name, formerNames, ...into });
    }),
  ),
});

type Each = (ids: Iterable<string>, session?: ClientSession) => Promise<ReadonlyMap<string, UnitCopy>>;

/** Where the business of units has gone on since they were merged, unit after unit; nothing of those that stand. */
const successorsAmong =
  (each: Each) =>
  async (usccs: readonly string[], session?: ClientSession): Promise<ReadonlyMap<string, readonly string[]>> => {
    const next = new Map<string, string>();
    for (let asked = [...new Set(usccs)], hops = 0; asked.length > 0 && hops < mostMergesInARow; hops += 1) {
      const merged = [...(await each(asked, session))].flatMap(([uscc, { successor }]) => (successor ? [[uscc, successor] as const] : []));
      asked = merged.map(([, successor]) => successor).filter((uscc) => !next.has(uscc));
      for (const [uscc, successor] of merged) next.set(uscc, successor);
    }
    const after = (uscc: string, seen: readonly string[] = []): readonly string[] => {
      const successor = next.get(uscc);
      return successor === undefined || seen.includes(successor) ? seen : after(successor, [...seen, successor]);
    };
    return new Map([...next.keys()].map((uscc) => [uscc, after(uscc)]));
  };

const fields = {
  ...{ name: String, kinds: [String], division: String, status: String, qualification: Object, qualificationValidUntil: String },
  ...{ successor: String, successorName: String, license: Object, licensesHeard: Object, blacklistedFor: String },
};

const holdingIn =
  (units: mongo.Collection<UnitCopy>) =>
  async (usccs: readonly string[], session: ClientSession): Promise<void> => {
    await units.updateMany({ _id: { $in: [...usccs] } }, { $inc: { decisions: 1 } }, { session });
  };

const withPredecessorsIn =
  (units: mongo.Collection<UnitCopy>) =>
  (uscc: string, session?: ClientSession): Promise<readonly string[]> =>
    withMerged([uscc], async (into) => {
      const options = { projection: { _id: 1 }, ...(session && { session }) };
      return (await units.find({ successor: { $in: [...into] } }, options).toArray()).map(({ _id }) => _id);
    });

/** The collection of copies, with the index by which those are found that were merged into a unit. */
const collectionOf = (connection: Connection): mongo.Collection<UnitCopy> =>
  defineAggregate<UnitCopy & Aggregate>(connection, 'unit_copies', {
    fields,
    indexes: [{ keys: { successor: 1 }, partial: { successor: { $gte: '' } } }],
  }).collection as unknown as mongo.Collection<UnitCopy>;

/** Local copies of units with their work-safety licence and blacklist entry: read by decisions, filled by events and by replay. */
export const unitCopies = (connection: Connection) => {
  const units = collectionOf(connection);
  const write = async (uscc: string, change: object, session: ClientSession): Promise<void> => {
    await units.updateOne({ _id: uscc }, change, { upsert: true, session });
  };
  const put: Put = (uscc, fields, session) => write(uscc, { $set: fields }, session);
  const putLicense: Writes['putLicense'] = (uscc, told, session) => write(uscc, licenseChange(told), session);
  const restate: Put = (uscc, unit, session) =>
    write(uscc, [{ $replaceWith: { $mergeObjects: [{ _id: '$_id', ...toldByOthers }, { $literal: unit }] } }], session);
  const each = (ids: Iterable<string>, session?: ClientSession) => recordsById<UnitCopy>(units as never, ids, session);
  return {
    follower: { name: 'unit-copies', restates: true, handlers: handlersOf({ restate, put, putLicense }) } satisfies Follower,
    find: async (uscc: string | undefined, session?: ClientSession): Promise<UnitCopy | null> =>
      uscc === undefined ? null : units.findOne({ _id: uscc }, session ? { session } : {}),
    each,
    successors: successorsAmong(each),
    /** Writes the copies a decision goes by in its transaction, so that news of the units at the same moment meets this write. */
    hold: holdingIn(units),
    /** A unit with those that were merged into it, one after the other. */
    withPredecessors: withPredecessorsIn(units),
    /** What units are called, by code. */
    names: async (ids: readonly string[], session?: ClientSession): Promise<ReadonlyMap<string, string>> =>
      new Map([...(await each(ids, session))].flatMap(([uscc, { name }]) => (name ? [[uscc, name] as const] : []))),
  };
};
