import { personChanged, personNamesErased, personRegistered } from '@anzhu/contracts';
import { type Clock, newId } from '@anzhu/kernel';
import { type Follower, type Handler, on } from '@anzhu/messaging';
import {
  databaseNow,
  eraseNames,
  type Nameless,
  type NameRefOf,
  type OnTimer,
  type Timed,
  type Timer,
  type Walked,
  type WalkedTo,
} from '@anzhu/store';
import { type Connection, type mongo, Schema } from 'mongoose';
import { nameRefIn } from './person-copies.ts';

/** That the names of a person are being erased in this database; once they are, by what they were found is forgotten. */
interface NameErasure extends Partial<Nameless> {
  readonly _id: string;
  /** Of this hearing of it. */
  readonly run: string;
  /** The events that were heard of it. */
  readonly events: readonly string[];
  /** When that was said which is being done. */
  readonly saidAt?: Date;
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
    ...{ saidAt: Date, walkedTo: Mixed, changed: Number, doneAt: Date, timers: [Mixed] },
  },
  { collection: 'name_erasures', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
).index({ 'timers.at': 1 }, { partialFilterExpression: { 'timers.0': { $exists: true } } });

/** So long a walk goes on before it notes how far it has come. */
const turnMs = 2_000;
/** What is heard so long after it was said, by the clock that all processes share, is of a database that is told what it has missed; so long it is listened for who came back. */
const lateMs = 3_600_000;

const walkFrom = (at: Date): readonly Timer[] => [{ name: 'erase', at }];
const atOnce = walkFrom(new Date(0));

interface Deps {
  readonly connection: Connection;
  readonly secrets: { readonly nameRefOf: NameRefOf };
  readonly clock: Clock;
  /** Fields that are seen to otherwise, by collection. */
  readonly except?: Readonly<Record<string, readonly string[]>>;
  /** Whether a person is called by one of these names all the same, where this service decides on it. */
  readonly isKept?: (person: Nameless) => Promise<boolean>;
}

const isNameless = (one: NameErasure | null): one is NameErasure & Nameless => one?.nameRefs !== undefined;

type Erasing = Deps & { readonly erasures: mongo.Collection<NameErasure> };

/** One turn of a walk. */
const walk = async (
  { connection, secrets: { nameRefOf }, except = {} }: Deps,
  erasure: NameErasure & Nameless,
  stopping: AbortSignal,
): Promise<Walked> => {
  const until = performance.now() + turnMs;
  const isOver = (): boolean => performance.now() >= until || stopping.aborted;
  const { changed, to } = await eraseNames({ connection, nameRefOf, except, person: erasure }, erasure.walkedTo ?? null, isOver);
  return { changed: (erasure.changed ?? 0) + changed, to };
};

const forgotten = { nameRefs: 1, certificateNumbers: 1, walkedTo: 1, changed: 1 } as const;

const endedAt = (doneAt: Date) => ({ $set: { doneAt, timers: [], run: newId() }, $unset: forgotten }) as const;

const erasing =
  (deps: Erasing): OnTimer =>
  async (_id, _timer, stopping) => {
    const erasure = await deps.erasures.findOne({ _id });
    if (!isNameless(erasure)) return;
    const isKept = await deps.isKept?.(erasure);
    const { changed, to } = isKept ? { changed: 0, to: null } : await walk(deps, erasure, stopping);
    const isDone = to === null && changed === 0;
    const goingOn = { $set: { walkedTo: to, changed: to === null ? 0 : changed, timers: atOnce } };
    await deps.erasures.updateOne({ _id, run: erasure.run }, isDone ? endedAt(deps.clock()) : goingOn);
  };

/** Begins a walk; what has been done is not done again. */
const heard = ({ erasures, connection }: Erasing): Handler =>
  on(personNamesErased, async ({ data, event: { id, time }, session }) => {
    const saidAt = new Date(time);
    const known = await erasures.findOne({ _id: data.personRef }, { session });
    if (known?.saidAt && known.saidAt > saidAt) return;
    if (known?.doneAt && known.events.includes(id)) return;
    const now = await databaseNow(connection);
    const isLate = now.getTime() - saidAt.getTime() > lateMs;
    const timers = isLate ? walkFrom(new Date(now.getTime() + lateMs)) : atOnce;
    const begun = { ...data, run: newId(), saidAt, walkedTo: null, changed: 0, timers };
    const update = { $set: begun, $addToSet: { events: id }, $unset: { doneAt: 1 } } as const;
    await erasures.updateOne({ _id: data.personRef }, update, { upsert: true, session });
  });

/** Who came back under the same name keeps it, in every service. */
const cameBack = ({ erasures, secrets, clock }: Erasing): readonly Handler[] =>
  [personRegistered, personChanged].map((definition) =>
    on(definition, async ({ data, event: { time }, session }) => {
      const nameRefs = nameRefIn(data, secrets.nameRefOf);
      if (nameRefs === null) return;
      await erasures.updateOne({ _id: data.personRef, nameRefs, saidAt: { $lt: new Date(time) } }, endedAt(clock()), { session });
    }),
  );

/** Erases the names of persons from what this service keeps: hears that they are to be, and walks over its database until a whole walk finds none, or the person is called so again. A walk that was cut off goes on where it was. */
export const nameErasures = (deps: Deps) => {
  const model = deps.connection.model('name_erasures', schema);
  const erasures = deps.connection.collection<NameErasure>('name_erasures') as unknown as mongo.Collection<NameErasure>;
  const marking = { ...deps, erasures };
  const follower: Follower = { name: 'name-erasures', restates: true, handlers: [heard(marking), ...cameBack(marking)] };
  /** It is listened for who came back, whatever the process takes the time to be. */
  const upTo = () => databaseNow(deps.connection);
  const timed: Timed = { model: model as never, onTimer: erasing(marking), upTo, isWrittenOtherwise: true };
  return { follower, timed };
};
