import { newId, ok } from '@anzhu/kernel';
import { inTransaction } from '@anzhu/store';
import { fixedClock, testDatabase } from '@anzhu/testing';
import { pino } from 'pino';
import {
  commandDeliveries,
  createDeliveries,
  type Deliverer,
  type Delivery,
  type Outcome,
  prepareDeliveries,
  startDeliverer,
  type Target,
} from '../src/index.ts';

const logger = pino({ level: 'silent' });

type Answering = (delivery: Delivery, signal: AbortSignal) => Outcome | Promise<Outcome>;

/** Another system as its sender sees it: what it was sent, and what it answers now. */
export const system = (name: string, answering: Answering = () => ({ kind: 'delivered' })) => {
  const state = { answering };
  const seen: { readonly id: string; readonly payload: unknown }[] = [];
  const target: Target = {
    name,
    zh: `系统${name}`,
    en: `System ${name}`,
    told: (payload) => [{ label: { zh: '内容', en: 'Content' }, value: { zh: JSON.stringify(payload), en: JSON.stringify(payload) } }],
    resentBy: ['DEPARTMENT_OFFICER'],
    places: 4,
    timeLimitMs: 200,
    send: async (delivery, signal) => {
      seen.push({ id: delivery._id, payload: delivery.payload });
      return await state.answering(delivery, signal);
    },
  };
  const answer = (next: Answering): void => {
    state.answering = next;
  };
  return { target, seen, answer };
};

export const down: Answering = () => ({ kind: 'retry', failure: 'HTTP 503' });
export const hanging: Answering = () => new Promise(() => undefined);

/** A queue over a database of its own, and a clock that stands until it is moved. */
export const openQueue = async () => {
  const { connection, uri, name } = await testDatabase();
  await prepareDeliveries(connection);
  const clock = fixedClock('2026-06-01T00:00:00Z');
  const deliveries = createDeliveries({ connection, now: clock.now });
  const running: Deliverer[] = [];
  const queue = async (target: string, key: string, payload: unknown, division = '530102'): Promise<string> => {
    const draft = { id: newId(), target, key, division, payload };
    await inTransaction(connection, async (session) => ok(await deliveries.enqueue(draft, session)));
    return draft.id;
  };
  const starting = async (targets: readonly Target[], everyMs: number): Promise<Deliverer> => {
    const deliverer = await startDeliverer({ connection, logger, now: clock.now, targets, everyMs, leaseMs: 1_500 });
    running.push(deliverer);
    return deliverer;
  };
  return {
    ...{ connection, uri, name, clock, deliveries, queue },
    command: commandDeliveries(connection, clock.now),
    start: (...targets: Target[]): Promise<Deliverer> => starting(targets, 5),
    /** Looks when its lease has come and when it is told of something, and no more. */
    startQuietly: (...targets: Target[]): Promise<Deliverer> => starting(targets, 3_600_000),
    stop: async (): Promise<void> => {
      await Promise.all(running.splice(0).map((deliverer) => deliverer.stop()));
    },
    stateOf: async (id: string): Promise<string | undefined> =>
      (await connection.collection<Delivery>('deliveries').findOne({ _id: id }))?.state,
  };
};

export type Queue = Awaited<ReturnType<typeof openQueue>>;
