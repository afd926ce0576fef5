import { type CloudEvent, type PublicEvent, publicData } from '@anzhu/contracts';
import type { OutboxEntry } from '@anzhu/store';
import { type ClientSession, type Connection, type mongo, Schema } from 'mongoose';
import { sequel, type Told, type ToTell, toTell } from './public-entry.ts';

/** A record that partners are told of, by the id its own service gave it. */
interface PublicSubject extends Told {
  readonly _id: string;
  /** The number of the last internal event of each type that was heard: one that is heard again is told no more. */
  readonly heard?: Readonly<Record<string, number>>;
  /** What waits until it is known where it lies. */
  readonly held?: readonly ToTell[];
  /** The records that may say so. */
  readonly heldFor?: readonly string[];
  /** Others that wait for its place are still to be told. */
  readonly releases?: true;
  /** Told of without a place: those who follow regions were not told. */
  readonly isNowhere?: true;
  /** What waits for the relay. */
  readonly outbox: readonly OutboxEntry[];
}

const { Mixed } = Schema.Types;

const schema = new Schema(
  {
    ...{ _id: String, told: Mixed, heard: Mixed, division: String, outbox: [Mixed] },
    ...{
      held: { type: [Mixed], default: undefined },
      heldFor: { type: [String], default: undefined },
      isNowhere: Boolean,
      releases: Boolean,
    },
  },
  { collection: 'public_subjects', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
)
  .index({ 'outbox.at': 1 }, { partialFilterExpression: { 'outbox.0': { $exists: true } } })
  .index({ heldFor: 1 }, { sparse: true })
  .index({ isNowhere: 1 }, { sparse: true })
  .index({ releases: 1 }, { sparse: true });

interface Heard {
  readonly event: CloudEvent;
  readonly data: CloudEvent['data'];
  readonly session: ClientSession;
}

type Given = string | undefined;

/** Records whose place is that of what names them, the nearest first. */
const links = ['projectId', 'craneId', 'subjectId', 'uscc', 'userUscc', 'ownerUscc', 'holderUscc'] as const;

const linksOf = ({ event, data }: Heard): readonly string[] => [
  ...new Set(links.flatMap((name) => (typeof data[name] === 'string' && data[name] !== event.subject ? [data[name]] : []))),
];

const atOnce = 500;

type Subjects = mongo.Collection<PublicSubject>;

const placeOf = async (subjects: Subjects, ids: readonly string[], session: ClientSession): Promise<Given> => {
  const found = await subjects.find({ _id: { $in: [...ids] } }, { session, projection: { division: 1 } }).toArray();
  return ids.map((id) => found.find(({ _id }) => _id === id)?.division).find((division) => division !== undefined);
};

interface Saying {
  readonly subjects: Subjects;
  readonly session: ClientSession;
  readonly _id: string;
  readonly before: PublicSubject | null;
  /** Of a record of which later events were told, as where its kind was not public then: what it says of the place is past. */
  readonly isLate?: boolean;
}

const placed = ({ before, isLate }: Saying, events: readonly ToTell[], where: Given) => {
  if (!isLate || before?.division === undefined) return sequel(before, events, where);
  return { ...sequel({ told: before.told ?? {} }, events, where), division: before.division };
};

const say = async (saying: Saying, events: readonly ToTell[], where: Given): Promise<void> => {
  const { subjects, session, _id } = saying;
  const { told, division, outbox } = placed(saying, events, where);
  const place = division === undefined ? { isNowhere: true as const } : { division };
  const $unset = { held: '', heldFor: '', ...(division === undefined ? {} : { isNowhere: '' }) } as const;
  const update = { $set: { told, ...place }, $unset, $push: { outbox: { $each: [...outbox] } } };
  await subjects.updateOne({ _id }, update as never, { session, upsert: true });
};

const hold = async ({ subjects, session, _id }: Saying, held: ToTell, linked: readonly string[]): Promise<void> => {
  const update = { $push: { held }, $addToSet: { heldFor: { $each: [...linked] } } };
  await subjects.updateOne({ _id }, update as never, { session });
};

/** So many are told in one transaction: it ends well within what the database grants one. */
const inOneWrite = 200;

/** What waits for a record is told as soon as it is known where that lies; of very many the others next. */
const release = async ({ subjects, session, _id: of }: Pick<Saying, 'subjects' | 'session' | '_id'>, division: string): Promise<void> => {
  const found = subjects.find({ heldFor: of }, { session, projection: { outbox: 0 }, sort: { _id: 1 }, limit: inOneWrite });
  const waiting = await found.toArray();
  for (const one of waiting) await say({ subjects, session, _id: one._id, before: one }, one.held ?? [], one.division ?? division);
  if (waiting.length === inOneWrite) await subjects.updateOne({ _id: of }, { $set: { releases: true } }, { session });
};

/** The number of the last event that was heard of the same aggregate. */
const lastHeard = (before: PublicSubject | null, heardAs: string): number => {
  const aggregate = `${heardAs.split('/').slice(0, 2).join('/')}/`;
  return Math.max(0, ...Object.entries(before?.heard ?? {}).flatMap(([type, number]) => (type.startsWith(aggregate) ? [number] : [])));
};

/** Notes that it was heard. */
const begin = async (subjects: Subjects, { event, session }: Heard): Promise<Saying | null> => {
  const { subject: _id, eventnumber } = event;
  const before = await subjects.findOne({ _id }, { session, projection: { outbox: 0 } });
  const heardAs = event.type.replaceAll('.', '/');
  if (eventnumber <= (before?.heard?.[heardAs] ?? 0)) return null;
  await subjects.updateOne({ _id }, { $set: { [`heard.${heardAs}`]: eventnumber } }, { session, upsert: true });
  return { subjects, session, _id, before, isLate: eventnumber < lastHeard(before, heardAs) };
};

const tell = async (subjects: Subjects, told: PublicEvent, heard: Heard): Promise<void> => {
  const { event, data, session } = heard;
  const saying = await begin(subjects, heard);
  if (!saying) return;
  const { division: former, held } = saying.before ?? {};
  const linked = linksOf(heard);
  const division = (data['division'] as Given) ?? former ?? (await placeOf(subjects, linked, session));
  const said = toTell(told.definition, event, publicData(told, data, undefined));
  const mayWait = linked.length > 0 || held !== undefined;
  if (division === undefined && mayWait) return hold(saying, said, linked);
  await say(saying, [...(held ?? []), said], division);
  if (division !== undefined && division !== former && !saying.isLate) await release(saying, division);
};

/** Tells what waits at whatever place is known now, or at none. */
const releaseHeld = async (subjects: Subjects, _id: string, session: ClientSession): Promise<void> => {
  const before = await subjects.findOne({ _id, heldFor: { $exists: true } }, { session, projection: { outbox: 0 } });
  if (!before) return;
  const place = before.division ?? (await placeOf(subjects, before.heldFor ?? [], session));
  await say({ subjects, session, _id, before }, before.held ?? [], place);
};

/** Tells some more of what waits for records whose place is known; answers whether there was any. */
const releaseMore = async (subjects: Subjects, session: ClientSession): Promise<boolean> => {
  const known = await subjects.findOne({ releases: true }, { session, projection: { outbox: 0 } });
  if (!known) return false;
  await subjects.updateOne({ _id: known._id }, { $unset: { releases: '' } }, { session });
  await release({ subjects, session, _id: known._id }, known.division ?? '');
  return true;
};

/** Tells partners of events of others. The number of a public event, and so its id, follows from those before it of the same record: heard again after a loss of the database, everything gets the number it had; heard again by a database that knows it, it is told no more. What names only records of which nothing was heard yet waits for them. */
export const createPublisher = (connection: Connection) => {
  connection.model('public_subjects', schema);
  const subjects: Subjects = connection.collection<PublicSubject>('public_subjects');
  const isHeld = { heldFor: { $exists: true } };
  return {
    tell: (told: PublicEvent, heard: Heard): Promise<void> => tell(subjects, told, heard),
    /** Some of the records of which something waits for a place. */
    held: async (): Promise<readonly string[]> =>
      (await subjects.find(isHeld, { projection: { _id: 1 }, limit: atOnce }).toArray()).map(({ _id }) => _id),
    /** Tells what waits of a record, at its place or at none. */
    releaseHeld: async (_id: string): Promise<void> => {
      await connection.transaction((session) => releaseHeld(subjects, _id, session));
    },
    /** Tells some of what waits for records whose place is known; answers whether there was any. */
    releaseMore: (): Promise<boolean> => connection.transaction((session) => releaseMore(subjects, session)),
    /** Of how many records partners were told without a place. */
    nowhere: (): Promise<number> => subjects.countDocuments({ isNowhere: true }),
  };
};

export type Publisher = ReturnType<typeof createPublisher>;
