import { err, isBlank, ok, type Result } from '@anzhu/kernel';
import { inTransaction } from '@anzhu/store';
import type { ClientSession, Connection, mongo } from 'mongoose';
import { allCircuits, askedStill, type Circuit, endPause, findCircuit, letAloneUntil } from './circuit.ts';
import { type Delivery, deliveriesOf, headOf, lanesOf, type Scope } from './delivery.ts';
import { changeInLane, discarded } from './lane.ts';
import { pauseOf, pausesOf } from './pauses.ts';

/** A delivery that is not done with, and when it is tried next, which is not before its target is let alone no more; null while it waits behind another or is refused. */
export type OpenDelivery = Delivery & { readonly nextAt: Date | null };

/** A target that failed of late or asks for a pause, and until when it is let alone, if it is. */
export type TroubledTarget = Circuit & { readonly letAloneUntil: Date | null };

const targetsOf = async ({ connection, now }: Scope): Promise<readonly TroubledTarget[]> =>
  (await allCircuits(connection)).map((circuit) => ({ ...circuit, letAloneUntil: letAloneUntil(circuit, now) }));

const laterOf = (one: Date, other: Date | null | undefined): Date => (other && other > one ? other : one);

const listOpen = async (scope: Scope): Promise<readonly OpenDelivery[]> => {
  const { connection } = scope;
  const open = await deliveriesOf(connection)
    .find({ isOpen: true }, { sort: { lane: 1, number: 1 } })
    .toArray();
  const lanes = await lanesOf(connection)
    .find({ _id: { $in: [...new Set(open.map(({ lane }) => lane))] } })
    .toArray();
  const pauses = new Map((await targetsOf(scope)).map((target) => [target._id, target.letAloneUntil]));
  const asked = await pausesOf(
    scope,
    open.flatMap(({ receiver }) => receiver ?? []),
  );
  const nextAt = new Map(lanes.map((lane) => [lane._id, lane.nextAt && laterOf(lane.nextAt, pauses.get(lane.target))]));
  const nextOf = ({ lane, receiver }: Delivery): Date | null => {
    const next = nextAt.get(lane);
    return next ? laterOf(next, asked.get(receiver ?? '')) : null;
  };
  return open.map((delivery, index) => ({ ...delivery, nextAt: open[index - 1]?.lane === delivery.lane ? null : nextOf(delivery) }));
};

const expectNoPause = async (scope: Scope, delivery: Delivery): Promise<void> => {
  const { connection, now } = scope;
  const asked = askedStill(await findCircuit(connection, delivery.target), now) ?? (await pauseOf(scope, delivery));
  if (asked)
    throw new Error(
      `对方要求暂停,到时自动重发 / The target has asked for a pause; it is tried by itself from then: ${asked.toISOString()}`,
    );
};

type Change = (head: Delivery | null, delivery: Delivery) => Result<mongo.UpdateFilter<Delivery>, string>;

const change = async ({ connection, now }: Scope, _id: string, changeOf: Change): Promise<Delivery> => {
  const work = async (session: ClientSession): Promise<Result<Delivery, string>> => {
    const delivery = await deliveriesOf(connection).findOne({ _id, isOpen: true }, { session });
    if (!delivery) return err(`没有此待发件 / No such open delivery: ${_id}`);
    const changed = changeOf(await headOf(connection, delivery.lane, session), delivery);
    if (!changed.ok) return changed;
    await changeInLane({ connection, now }, delivery, { change: changed.value, session });
    return ok(delivery);
  };
  const changed = await inTransaction(connection, work);
  if (!changed.ok) throw new Error(changed.error);
  return changed.value;
};

/** What waits behind another is not tried before it. */
const triedAgain: Change = (head, { _id }) =>
  head?._id === _id
    ? ok({ $set: { state: 'WAITING' } })
    : err(`须先处理同一事项的前一件 / Another about the same comes first: ${head?._id}`);

const deliveryOf = async (connection: Connection, _id: string): Promise<Delivery> => {
  const delivery = await deliveriesOf(connection).findOne({ _id });
  if (!delivery) throw new Error(`没有此件 / No such delivery: ${_id}`);
  return delivery;
};

/** What an operator may do with the deliveries of the service whose database this is; the running service does what is asked. */
export const commandDeliveries = (connection: Connection, now: () => Date) => ({
  /** Those that are not done with, lane by lane. */
  list: (): Promise<readonly OpenDelivery[]> => listOpen({ connection, now: now() }),
  failing: async (): Promise<readonly TroubledTarget[]> =>
    (await targetsOf({ connection, now: now() })).filter((target) => target.failures > 0 || target.letAloneUntil !== null),
  show: (id: string): Promise<Delivery> => deliveryOf(connection, id),
  /** Has a delivery tried at once, also one that was refused, and its target with it though it was let alone; not while the target asks for a pause: that fails, and says until when. */
  retry: async (id: string): Promise<void> => {
    await expectNoPause({ connection, now: now() }, await deliveryOf(connection, id));
    const { target } = await change({ connection, now: now() }, id, triedAgain);
    await endPause(connection, target, now());
  },
  /** Gives a delivery up for a reason that is kept; those behind it go on. */
  discard: async (id: string, reason: string): Promise<void> => {
    if (isBlank(reason)) throw new Error('丢弃须说明原因 / Discarding needs a reason');
    const closedAt = now();
    await change({ connection, now: closedAt }, id, (_, delivery) => ok(discarded(reason, { delivery, closedAt })));
  },
});
