import mongoose, { type Connection } from 'mongoose';

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

const outboxFaults = async (name: string, db: Connection['db']): Promise<readonly string[]> => {
  const collections = (await db?.listCollections().toArray()) ?? [];
  const waiting = await Promise.all(
    collections.map(
      async ({ name: collection }) => (await db?.collection(collection).countDocuments({ 'outbox.0': { $exists: true } })) ?? 0,
    ),
  );
  return waiting.flatMap((count, at) => (count > 0 ? [`${name}: ${count} documents of ${collections[at]?.name} still hold events`] : []));
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
      const { db } = connection.useDb(name);
      const log =
        (await db
          ?.collection<Logged>('event_log')
          .find({}, { sort: { _id: 1 } })
          .toArray()) ?? [];
      faults.push(...logFaults(name, log, last), ...(await outboxFaults(name, db)));
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

/** How many records there are and how often they were changed: equal before and after means that nothing was written. */
export const weigh = async (mongoUri: string): Promise<Readonly<Record<string, readonly [count: number, changes: number]>>> => {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  try {
    const weights: Record<string, readonly [number, number]> = {};
    for (const name of services) {
      const { db } = connection.useDb(name);
      for (const { name: collection } of (await db?.listCollections().toArray()) ?? []) {
        const group = { $group: { _id: null, count: { $sum: 1 }, changes: { $sum: '$version' } } };
        const [weight] =
          (await db
            ?.collection(collection)
            .aggregate([{ $match: { version: { $type: 'number' } } }, group])
            .toArray()) ?? [];
        if (weight) weights[`${name}.${collection}`] = [Number(weight['count']), Number(weight['changes'])];
      }
    }
    return weights;
  } finally {
    await connection.close();
  }
};
