import type { Clock } from '@anzhu/kernel';
import { createPlaces, type Places, startLeadership, startLoop } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { admitted, afterAnswer, afterFailure, changeCircuit, findCircuit, letAloneUntil } from './circuit.ts';
import { type Delivery, headOf, type Lane, prepareDeliveries, type Scope } from './delivery.ts';
import { queued } from './enqueue.ts';
import { claimLane, dueLanes, hurry, putOffTry, settleTry } from './lane.ts';
import { addressed, notePause, preparePauses } from './pauses.ts';
import { type Outcome, type Target, trySending } from './target.ts';

interface DelivererOptions {
  readonly connection: Connection;
  readonly logger: Logger;
  readonly now: Clock;
  readonly targets: readonly Target[];
  readonly everyMs?: number;
  readonly leaseMs?: number;
}

export interface Deliverer {
  /** Begins no other try and lets those that run end within their time limits. */
  readonly stop: () => Promise<void>;
}

/** What a try needs beyond its time limit, to be written down. */
const recordingMs = 5_000;

/** The first answer of a target that had been let alone makes all that waits for it due. */
const noteCircuit = async ({ connection, now, logger }: DelivererOptions, target: Target, outcome: Outcome): Promise<void> => {
  const { name, isOfMany } = target;
  if (isOfMany || outcome.kind === 'dropped') return;
  if (outcome.kind === 'retry' && !outcome.isOfReceiver) {
    const before = await changeCircuit(connection, name, (circuit) => afterFailure(circuit, outcome, now()));
    logger.warn(
      { target: name, failure: outcome.failure, letAloneUntil: letAloneUntil(before, now()) },
      'a delivery has not been received',
    );
    return;
  }
  const { openings } = await changeCircuit(connection, name, (circuit) => afterAnswer(circuit, now()));
  if (openings > 0) await hurry({ connection, now: now() }, name);
};

interface Held {
  readonly lane: Lane;
  readonly delivery: Delivery;
  readonly until: Date;
}

/** What a pause holds waits, unless it is of no use by then. */
const hold = async (scope: Scope, { heldFor }: Target, { lane, delivery, until }: Held): Promise<void> => {
  const outcome = await heldFor?.(delivery, until.getTime() - scope.now.getTime());
  if (outcome) await settleTry(scope, { lane, delivery, outcome });
  else await putOffTry(scope, lane, until);
};

/** One try of the first delivery of a lane. */
const deliver = async (options: DelivererOptions, target: Target, { lane, fence }: { lane: Lane; fence: number }): Promise<void> => {
  const { connection, now, logger } = options;
  const scope = () => ({ connection, now: now() });
  const until = new Date(now().getTime() + target.timeLimitMs);
  const claimed = await claimLane(scope(), lane, { fence, until });
  const delivery = claimed && (await headOf(connection, lane._id));
  if (!claimed || !delivery) return;
  const { receivers, pause } = await addressed(scope(), target, delivery);
  if (pause) return await hold(scope(), target, { lane: claimed, delivery, until: pause });
  const outcome = await trySending(target, delivery);
  await notePause(scope(), target, { receivers, outcome });
  const tried = { id: delivery._id, target: target.name };
  if (!(await settleTry(scope(), { lane: claimed, delivery, outcome })))
    logger.warn(tried, 'what came of a try was not written: a later leader or an operator has been there');
  if (outcome.kind === 'refused') logger.error({ ...tried, failure: outcome.failure }, 'a delivery was refused');
  await noteCircuit(options, target, outcome);
};

/** Gives a target's free places to lanes that are due. */
const filling = (options: DelivererOptions, target: Target, places: Places) => {
  const { connection, now, logger } = options;
  const enter = (lane: Lane, fence: number): void => {
    const lost = (error: unknown): void => logger.error({ err: error, lane: lane._id }, 'a delivery could not be tried');
    places.enter(lane._id, () => deliver(options, target, { lane, fence }).catch(lost));
  };
  return async (fence: number): Promise<void> => {
    const busy = places.busy(); // before the circuit is read: a try that ends in between has told it why
    if (places.free() === 0) return;
    const due = await dueLanes({ connection, now: now() }, target.name, places.free() + busy);
    if (due.length === 0) return;
    const circuit = await findCircuit(connection, target.name);
    const wanted = Math.min(places.free(), admitted(circuit, now(), target.places) - busy);
    for (const lane of due.filter(({ _id }) => !places.has(_id)).slice(0, Math.max(wanted, 0))) enter(lane, fence);
  };
};

/** One target, with places and a loop of its own. */
const startOutlet = (options: DelivererOptions, target: Target, fenceNow: () => number | null) => {
  const { logger, everyMs = 1_000 } = options;
  const patienceMs = target.timeLimitMs + recordingMs;
  const onLate = (lane: string): void => logger.warn({ lane }, 'what came of a try could not be written yet');
  const places = createPlaces({ places: target.places, patienceMs, onLate, onFree: () => loop.ring() });
  const fill = filling(options, target, places);
  const loop = startLoop(async () => {
    const fence = fenceNow();
    const failed = (error: unknown): void => logger.error({ err: error, target: target.name }, 'a round of deliveries failed');
    if (fence !== null) await fill(fence).catch(failed);
    return everyMs;
  });
  const stop = async (): Promise<void> => {
    await loop.stop();
    await places.settle(patienceMs);
  };
  return { ring: loop.ring, stop };
};

/** Sends what is queued: one process of the service at a time, each target within its places and time limit, each lane in order, failures after a growing pause. A target that hangs or is dead is let alone and keeps no other waiting. */
export const startDeliverer = async (options: DelivererOptions): Promise<Deliverer> => {
  const { connection, logger, targets, leaseMs: milliseconds = 6_000 } = options;
  await prepareDeliveries(connection, { hasLog: targets.length === 0 || targets.some(({ resentBy }) => resentBy.length > 0) });
  await preparePauses(connection);
  if (targets.length === 0) return { stop: async () => undefined };
  const ringAll = (): void => {
    for (const { ring } of outlets.values()) ring();
  };
  const leadership = startLeadership({ connection, name: 'deliveries', milliseconds, logger, onGained: ringAll });
  const outlets = new Map(targets.map((target) => [target.name, startOutlet(options, target, leadership.fence)]));
  const ringFor = (target: string): void => outlets.get(target)?.ring();
  connection.on(queued, ringFor);
  return {
    stop: async () => {
      connection.off(queued, ringFor);
      await Promise.all([...outlets.values()].map(({ stop }) => stop()));
      await leadership.stop();
    },
  };
};
