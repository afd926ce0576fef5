import { type CloudEvent, type PublicEvent, publicData } from '@anzhu/contracts';
import { eventId, type OutboxEntry } from '@anzhu/store';
import { type ClientSession, type Connection, Schema } from 'mongoose';

/** A record that partners are told of, by the id its own service gave it. */
interface PublicSubject {
  readonly _id: string;
  /** How many public events of each aggregate there were. */
  readonly told: Readonly<Record<string, number>>;
  /** The number of the last internal event of each type that was told: one that is heard again is told no more. */
  readonly heard?: Readonly<Record<string, number>>;
  /** Where it lies, as was last said. */
  readonly division?: string;
  /** What waits for the relay. */
  readonly outbox: readonly OutboxEntry[];
}

const { Mixed } = Schema.Types;

const schema = new Schema(
  { _id: String, told: Mixed, heard: Mixed, division: String, outbox: [Mixed] },
  { collection: 'public_subjects', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
).index({ 'outbox.at': 1 }, { partialFilterExpression: { 'outbox.0': { $exists: true } } });

interface Heard {
  readonly event: CloudEvent;
  readonly data: CloudEvent['data'];
  readonly session: ClientSession;
}

type Given = string | undefined;

/** Records whose place is that of what names them. */
const links = ['projectId', 'subjectId', 'uscc'] as const;

const entryOf = (
  told: PublicEvent,
  { event, data, number, division }: Omit<Heard, 'session'> & { readonly number: number; readonly division: Given },
): OutboxEntry => ({
  ...{ type: told.definition.type, aggregate: told.definition.aggregate, aggregateId: event.subject, number },
  ...{ id: eventId(told.definition.aggregate, event.subject, number), at: new Date(event.time), data: publicData(told, data, division) },
  ...(event.recordversion === undefined ? {} : { recordVersion: event.recordversion }),
});

/** Tells partners of events of others. The number of a public event, and so its id, follows from those before it of the same record: heard again after a loss of the database, everything gets the number it had; heard again by a database that knows it, it is told no more. */
export const createPublisher = (connection: Connection) => {
  connection.model('public_subjects', schema);
  const subjects = connection.collection<PublicSubject>('public_subjects');

  const placeOfLinked = async ({ data, session }: Heard): Promise<Given> => {
    const ids = links.flatMap((name) => (typeof data[name] === 'string' ? [data[name]] : []));
    const found = await subjects.find({ _id: { $in: ids } }, { session, projection: { division: 1 } }).toArray();
    return ids.map((id) => found.find(({ _id }) => _id === id)?.division).find((division) => division !== undefined);
  };

  return async (told: PublicEvent, heard: Heard): Promise<void> => {
    const { event, data, session } = heard;
    const { aggregate } = told.definition;
    const before = await subjects.findOne({ _id: event.subject }, { session, projection: { outbox: 0 } });
    const heardAs = event.type.replaceAll('.', '/');
    if (event.eventnumber <= (before?.heard?.[heardAs] ?? 0)) return;
    const division = (data['division'] as Given) ?? before?.division ?? (await placeOfLinked(heard));
    const number = (before?.told[aggregate] ?? 0) + 1;
    const set = { [`told.${aggregate}`]: number, [`heard.${heardAs}`]: event.eventnumber, ...(division === undefined ? {} : { division }) };
    const outbox = entryOf(told, { ...heard, number, division });
    await subjects.updateOne({ _id: event.subject }, { $set: set, $push: { outbox } }, { session, upsert: true });
  };
};

export type Publisher = ReturnType<typeof createPublisher>;
