import type { Clock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import type { Notification } from '../notification/notification.ts';
import type { Notifications } from '../notification/notifications.store.ts';
import { channelsFor } from '../recipient/recipient.ts';
import type { KeptRecipient } from '../recipient/recipients.store.ts';
import type { Mailing } from './mailing.ts';
import { mailingsIn } from './mailings.store.ts';

interface ComposeDeps {
  readonly connection: Connection;
  readonly notifications: Notifications;
  readonly clock: Clock;
}

/** What a mailing tells: at its first try all that is due for the same person and channel by then is told with it, so that a backlog is one message; of that, at each try, what still concerns the person. */
export const composing =
  ({ connection, notifications, clock }: ComposeDeps) =>
  async (mailing: Mailing, recipient: KeptRecipient): Promise<readonly Notification[]> => {
    const mailings = mailingsIn(connection);
    const { _id, person, channel } = mailing;
    if (mailing.composedAt === null) {
      const composedAt = clock();
      const others = { person, channel, state: 'WAITING', at: { $lte: composedAt }, composedAt: null, _id: { $ne: _id } } as const;
      await mailings.updateMany(others, { $set: { state: 'JOINED', into: _id, isOpen: false, timers: [] } });
      await mailings.updateOne({ _id }, { $set: { composedAt } });
    }
    const joined = await mailings.find({ into: _id, state: 'JOINED' }).toArray();
    const ids = [mailing, ...joined].flatMap((one) => one.notifications);
    const told = await notifications.stillConcerning(recipient, ids);
    return told.filter(({ kind }) => channelsFor(recipient, kind).includes(channel));
  };
