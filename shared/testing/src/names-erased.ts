import type { ClientSession, Connection } from 'mongoose';
import { restingCase } from './resting-case.ts';

interface Told {
  readonly definition: { readonly type: string };
  readonly handle: (received: { session: ClientSession; event: never; data: unknown }) => Promise<void>;
}

interface Walks {
  readonly model: { readonly collection: { readonly collectionName: string } };
  readonly onTimer: (id: string, timer: never, stopping: AbortSignal) => Promise<void>;
}

/** A service as it is put together. */
interface Service {
  readonly connection: Connection;
  readonly parts: {
    readonly consumers?: Readonly<Record<string, readonly { readonly handlers: readonly Told[] }[]>> | undefined;
    readonly timers?: readonly Walks[] | undefined;
  };
  readonly now: Date;
  readonly secrets: { readonly nameRefOf: (personRef: string, name: string) => string };
}

const type = 'personnel.person.names-erased.v1';
const [personRef, certificateNumber] = ['ref-erased', '云A052024000009'];
const name = '欧阳拭名';
const traces = /欧阳|阳拭|拭名/u;

/** A case that names the person by its number in one row and by its certificate in another, also in its title and in what was said of it, early and late. */
const lay = async ({ connection, now }: Service, collection: string): Promise<void> => {
  const rows = [
    { name, idNumber: { sealed: '', ref: personRef, masked: '53**************19' } },
    { name, certificateNumber },
  ];
  const resting = restingCase({ at: now, state: 'DRAFT', division: '530102', applicant: '91530102MA6K000225', procedure: undefined });
  const history = [{ number: 2, at: now, actorName: '办事员', action: 'return', opinion: `${name}证书过期` }];
  const own = { ...resting, form: { rows, holder: rows[0] }, title: `塔机 ${name}`, searchText: name, grams: ['欧阳'], history };
  await connection.collection(collection).insertOne({ ...own, _id: `of ${collection}` as never });
  const of = `${collection}/of ${collection}`;
  await connection.collection('log_entries').insertOne({ _id: `${of}#000000001` as never, of, number: 1, opinion: `补正${name}` });
};

/** Where the name stands. */
const namedIn = async ({ connection }: Service): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const one of (await connection.db?.listCollections().toArray()) ?? [])
    for await (const document of connection.collection(one.name).find()) if (traces.test(JSON.stringify(document))) found.push(one.name);
  return found.sort();
};

/** Tells a service whose collections name a person that the names are erased, and lets its walk go on until it says that they are; answers in which collections they stood before, and after. */
export const namesErasedIn = async (service: Service, collections: readonly string[]) => {
  const { connection, parts, secrets } = service;
  for (const collection of collections) await lay(service, collection);
  const before = new Set(await namedIn(service));
  const event = { id: 'erased', type, time: new Date().toISOString() } as never;
  const data = { personId: 'erased', personRef, nameRefs: [secrets.nameRefOf(personRef, name)], certificateNumbers: [certificateNumber] };
  const handlers = parts.consumers?.['personnel']?.flatMap((follower) => follower.handlers) ?? [];
  for (const { handle } of handlers.filter(({ definition }) => definition.type === type))
    await connection.transaction((session) => handle({ session, event, data }));
  const marks = connection.collection<{ _id: string; doneAt?: Date }>('name_erasures');
  const walks = (parts.timers ?? []).find(({ model }) => model.collection.collectionName === 'name_erasures');
  if (!walks) throw new Error('The service walks over nothing.');
  while (await marks.findOne({ _id: personRef, doneAt: { $exists: false } }))
    await walks.onTimer(personRef, undefined as never, new AbortController().signal);
  return { before: [...before].sort(), after: await namedIn(service) };
};
