import { prepareDeliveries, seenIn } from '@anzhu/deliveries';
import { type Change, type Migration, recordsById } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import type { Registration } from '../supervision-registration/supervision-registration.ts';

/** What was sent before there was a log is seen by the authorities of its registration. */
const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  await prepareDeliveries(connection);
  const unseen = batch.filter((delivery) => !delivery['d6']);
  const registrations = await recordsById<Registration>(
    connection.collection('supervision_registrations'),
    unseen.map((delivery) => String(delivery['key'])),
  );
  return unseen.flatMap(({ _id, key }) => {
    const about = registrations.get(String(key));
    return about ? [{ id: String(_id), set: { ...seenIn(about.division) } }] : [];
  });
};

/** R0: answers to the permit-reform system lie where their registrations do. */
export const deliveriesSeen: Migration = {
  id: '0007-deliveries-seen',
  steps: () => [{ collection: 'deliveries', change }],
};
