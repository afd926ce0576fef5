import { createDeliveries, prepareDeliveries } from '@anzhu/deliveries';
import { ok, systemClock } from '@anzhu/kernel';
import { type Change, inTransaction, type Migration } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { permitReform } from '../permit-reform/answer.ts';

/** An answer as it was kept, with a timer of its own, before there was a queue. */
interface KeptAnswer {
  readonly _id: string;
  readonly registrationId: string;
  readonly payload: unknown;
}

const collection = 'permit_reform_answers';

/** Once under its id, however often the migration comes by. */
const queueOnce = async (connection: Connection, { _id, registrationId, payload }: KeptAnswer): Promise<void> => {
  const deliveries = createDeliveries({ connection, now: systemClock });
  await inTransaction(connection, async (session) => {
    const isQueued = await connection.collection<{ _id: string }>('deliveries').findOne({ _id }, { session });
    if (!isQueued) await deliveries.enqueue({ id: _id, target: permitReform, key: registrationId, division: '', payload }, session);
    return ok(null);
  });
};

/** Queues what was not received, all of a registration in its order. */
const queue = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  await prepareDeliveries(connection);
  const open = batch.filter((answer) => answer['deliveredAt'] === null);
  for (const registrationId of new Set(open.map((answer) => String(answer['registrationId'])))) {
    const ofOne = connection
      .collection<KeptAnswer>(collection)
      .find({ registrationId, deliveredAt: null } as never, { sort: { order: 1 } });
    for await (const answer of ofOne) await queueOnce(connection, answer);
  }
  return open.filter(({ timers }) => timers.length > 0).map(({ _id }) => ({ id: String(_id), set: { timers: [] } }));
};

/** Answers to the permit-reform system that wait for their timer go on in the delivery queue, under the same ids. */
export const answersToDeliveries: Migration = {
  id: '0002-answers-to-deliveries',
  steps: () => [{ collection, change: queue }],
};
