import type { KeyRing } from '@anzhu/certificate-paper';
import type { Clock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';

/** An operator's order to replace the seal of an authority. */
interface SealOrder {
  readonly authority: string;
  readonly doneAt?: Date;
  /** False where there was no seal to replace. */
  readonly isReplaced?: boolean;
}

/** Carries out what operators have ordered about seals, each order once, whichever process comes to it first. */
export const followSealOrders = (connection: Connection, { replace }: Pick<KeyRing, 'replace'>, clock: Clock) => {
  const orders = connection.collection<SealOrder>('seal_orders');
  return async (): Promise<void> => {
    for (const { _id, authority } of await orders.find({ doneAt: { $exists: false } }).toArray()) {
      const isReplaced = await replace(authority, String(_id));
      await orders.updateOne({ _id }, { $set: { doneAt: clock(), isReplaced } });
    }
  };
};
