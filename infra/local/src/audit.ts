import mongoose, { type Connection, type mongo } from 'mongoose';

const services = ['enterprise', 'personnel', 'supervision', 'equipment', 'certificate', 'partner', 'notification'] as const;

interface Logged {
  readonly _id: number;
  readonly event: { readonly type: string; readonly subject: string; readonly eventnumber: number };
}

interface Watermark {
  readonly _id: string;
  readonly seen: number;
  readonly parked?: true;
}

type Last = ReadonlyMap<string, number>;

/** `<service>/<aggregate>/<id>`, as watermarks are named. */
const aggregateOf = ({ event: { type, subject } }: Logged): string => `${type.split('.').slice(0, 2).join('/')}/${subject}`;

/** What a service has said: each aggregate's events numbered 1, 2, 3 without gap or double. */
const logFaults = (name: string, log: readonly Logged[], last: Map<string, number>): readonly string[] =>
  log.flatMap((entry, at) => {
    const aggregate = aggregateOf(entry);
    const expected = (last.get(aggregate) ?? 0) + 1;
    last.set(aggregate, entry.event.eventnumber);
    return [
      ...(entry._id === at + 1 ? [] : [`${name}: the log has a gap before ${entry._id}`]),
      ...(entry.event.eventnumber === expected ? [] : [`${aggregate}: event ${entry.event.eventnumber} where ${expected} was due`]),
    ];
  });

const outboxes = new Map<string, readonly string[]>();

/** The collections of a service that have an outbox, by the index that finds what waits there; found once, as the audit is asked again and again. */
const outboxesOf = async (mongoUri: string, { db, name }: Connection): Promise<readonly string[]> => {
  const known = outboxes.get(`${mongoUri} ${name}`);
  if (known || !db) return known ?? [];
  const all = (await db.listCollections({}, { nameOnly: true }).toArray()).map((one) => one.name);
  const indexes = await Promise.all(all.map((one) => db.collection(one).listIndexes().toArray()));
  const found = all.filter((_, at) => indexes[at]?.some(({ key }) => 'outbox.at' in key));
  if (found.length > 0) outboxes.set(`${mongoUri} ${name}`, found);
  return found;
};

const waitingIn = (collection: string): mongo.Document[] => [
  { $match: { 'outbox.0': { $exists: true } } },
  { $sort: { 'outbox.at': 1 } },
  { $group: { _id: collection, count: { $sum: 1 } } },
];

const outboxFaults = async ({ db, name }: Connection, [first, ...others]: readonly string[]): Promise<readonly string[]> => {
  if (first === undefined) return [];
  const unions = others.map((coll) => ({ $unionWith: { coll, pipeline: waitingIn(coll) } }));
  const waiting =
    (await db
      ?.collection(first)
      .aggregate([...waitingIn(first), ...unions])
      .toArray()) ?? [];
  return waiting.map(({ _id, count }) => `${name}: ${count} documents of ${_id} still hold events`);
};

const watermarkFaults = (name: string, marks: readonly Watermark[], last: Last): readonly string[] =>
  marks.flatMap(({ _id, seen, parked }) => [
    ...(seen === last.get(_id) ? [] : [`${name}: has followed ${_id} to ${seen} of ${last.get(_id) ?? 0}`]),
    ...(parked ? [`${name}: ${_id} is parked by a dead letter`] : []),
  ]);

/** Whatever is lost, doubled, out of order or not yet delivered between the services of a local system; empty when all is well and at rest. */
export const auditEvents = async (mongoUri: string): Promise<readonly string[]> => {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  try {
    const last = new Map<string, number>();
    const faults: string[] = [];
    for (const name of services) {
      const own = connection.useDb(name);
      const log =
        (await own.db
          ?.collection<Logged>('event_log')
          .find({}, { sort: { _id: 1 }, projection: { 'event.type': 1, 'event.subject': 1, 'event.eventnumber': 1 } })
          .toArray()) ?? [];
      faults.push(...logFaults(name, log, last), ...(await outboxFaults(own, await outboxesOf(mongoUri, own))));
    }
    for (const name of services) {
      const marks =
        (await connection
          .useDb(name)
          .db?.collection<Watermark>('inbox')
          .find({ seen: { $exists: true } })
          .toArray()) ?? [];
      faults.push(...watermarkFaults(name, marks, last));
    }
    return faults;
  } finally {
    await connection.close();
  }
};

/** What a service has said of one aggregate or in one type of event. */
export const eventsOf = async (mongoUri: string, service: (typeof services)[number], filter: Readonly<Record<string, unknown>>) => {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  try {
    const found = await connection
      .useDb(service)
      .db?.collection<Logged>('event_log')
      .find(filter, { sort: { _id: 1 } })
      .toArray();
    return (found ?? []).map(({ event }) => event as Logged['event'] & { readonly data: Readonly<Record<string, unknown>> });
  } finally {
    await connection.close();
  }
};
