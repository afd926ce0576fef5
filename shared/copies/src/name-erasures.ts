import { personNamesErased } from '@anzhu/contracts';
import { type Clock, newId } from '@anzhu/kernel';
import { type Follower, on } from '@anzhu/messaging';
import { eraseNames, type Nameless, type NameRefOf, type OnTimer, type Timed, type Timer, type WalkedTo } from '@anzhu/store';
import { type Connection, type mongo, Schema } from 'mongoose';

/** That the names of a person are being erased in this database; once they are, by what they were found is forgotten. */
interface NameErasure extends Partial<Nameless> {
  readonly _id: string;
  /** Of this hearing of it. */
  readonly run: string;
  /** The events that were heard of it. */
  readonly events: readonly string[];
  readonly walkedTo?: WalkedTo | null;
  /** So many documents were changed by this walk. */
  readonly changed?: number;
  readonly doneAt?: Date;
  readonly timers: readonly Timer[];
}

const { Mixed } = Schema.Types;

const schema = new Schema(
  {
    ...{
      _id: String,
      run: String,
      events: [String],
      personRef: String,
      personId: String,
      nameRefs: [String],
      certificateNumbers: [String],
    },
    ...{ walkedTo: Mixed, changed: Number, doneAt: Date, timers: [Mixed] },
  },
  { collection: 'name_erasures', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
).index({ 'timers.at': 1 }, { partialFilterExpression: { 'timers.0': { $exists: true } } });

/** So long a walk goes on before it notes how far it has come. */
const turnMs = 2_000;
const always: readonly Timer[] = [{ name: 'erase', at: new Date(0) }];

interface Deps {
  readonly connection: Connection;
  readonly secrets: { readonly nameRefOf: NameRefOf };
  readonly clock: Clock;
  /** Collections that are seen to otherwise. */
  readonly except?: readonly string[];
  /** The digest of the name that a person has now, where this service knows it from elsewhere than its copy. */
  readonly presentNameRef?: (person: Pick<Nameless, 'personId'>) => Promise<string | null | undefined>;
}

/** Who came back under the same name keeps it. */
const isNamedAgain = async ({ connection, presentNameRef }: Deps, { personId, personRef, nameRefs }: Nameless): Promise<boolean> => {
  const copies = connection.collection<{ _id: string; nameRef?: string | null }>('person_copies');
  const nameRef = presentNameRef ? await presentNameRef({ personId }) : (await copies.findOne({ _id: personRef }))?.nameRef;
  return nameRefs.includes(nameRef ?? '');
};

interface Walked {
  readonly changed: number;
  readonly to: WalkedTo | null;
}

const isNameless = (one: NameErasure | null): one is NameErasure & Nameless => one?.nameRefs !== undefined;

type Erasing = Deps & { readonly erasures: mongo.Collection<NameErasure> };

/** One turn of a walk. */
const walk = async ({ connection, secrets: { nameRefOf }, except = [] }: Deps, erasure: NameErasure & Nameless, stopping: AbortSignal) => {
  const until = performance.now() + turnMs;
  const erasing = { connection, nameRefOf, except, person: erasure };
  let walked: Walked = { changed: erasure.changed ?? 0, to: erasure.walkedTo ?? null };
  do {
    const { changed, to } = await eraseNames(erasing, walked.to);
    walked = { changed: walked.changed + changed, to };
  } while (walked.to !== null && performance.now() < until && !stopping.aborted);
  return walked;
};

const forgotten = { nameRefs: 1, certificateNumbers: 1, walkedTo: 1, changed: 1 } as const;

const erasing =
  (deps: Erasing): OnTimer =>
  async (_id, _timer, stopping) => {
    const erasure = await deps.erasures.findOne({ _id });
    if (!isNameless(erasure)) return;
    const isKept = await isNamedAgain(deps, erasure);
    const { changed, to } = isKept ? { changed: 0, to: null } : await walk(deps, erasure, stopping);
    const isDone = to === null && changed === 0;
    const goingOn = { $set: { walkedTo: to, changed: to === null ? 0 : changed, timers: always } };
    const ended = { $set: { doneAt: deps.clock(), timers: [] }, $unset: forgotten };
    await deps.erasures.updateOne({ _id, run: erasure.run }, isDone ? ended : goingOn);
  };

/** Erases the names of persons from what this service keeps: hears that they are to be, and walks over its database until a whole walk finds none. A walk that was cut off goes on where it was. */
export const nameErasures = (deps: Deps) => {
  const model = deps.connection.model('name_erasures', schema);
  const erasures = deps.connection.collection<NameErasure>('name_erasures') as unknown as mongo.Collection<NameErasure>;
  const heard = on(personNamesErased, async ({ data, event: { id }, session }) => {
    if (await erasures.findOne({ _id: data.personRef, events: id, doneAt: { $exists: true } }, { session })) return;
    const begun = { ...data, run: newId(), walkedTo: null, changed: 0, timers: always };
    const update = { $set: begun, $addToSet: { events: id }, $unset: { doneAt: 1 } } as const;
    await erasures.updateOne({ _id: data.personRef }, update, { upsert: true, session });
  });
  const follower: Follower = { name: 'name-erasures', handlers: [heard] };
  const timed: Timed = { model: model as never, onTimer: erasing({ ...deps, erasures }) };
  return { follower, timed };
};
