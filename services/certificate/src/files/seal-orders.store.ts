import type { KeyRing } from '@anzhu/certificate-paper';
import type { Clock } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { notFound } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import type { Certificate } from '../certificate/certificate.ts';
import { resealed } from './print.ts';

/** An operator's order to replace the seal of an authority, or to withdraw it. */
interface SealOrder {
  readonly authority: string;
  readonly verb?: 'withdraw';
  readonly doneAt?: Date;
  /** False where there was no seal to replace. */
  readonly isReplaced?: boolean;
  /** Of the seals that were withdrawn. */
  readonly keyIds?: readonly string[];
  /** How many editions had files by them. */
  readonly papers?: number;
}

interface Deps {
  readonly connection: Connection;
  readonly ring: Pick<KeyRing, 'replace' | 'withdraw'>;
  readonly certificates: Pick<Register<Certificate>, 'model' | 'change'>;
  readonly clock: Clock;
}

type Orders = ReturnType<typeof ordersIn>;
const ordersIn = (connection: Connection) => connection.collection<SealOrder>('seal_orders');

/** In one round; a round comes every few seconds. */
const atOnce = 500;

const isSealedBy = ({ papers, paperState }: Certificate, keyIds: readonly string[]): boolean =>
  paperState === 'MADE' && keyIds.includes(papers?.sealedBy ?? '');

const bySeals = (keyIds: readonly string[]) => ({ 'papers.sealedBy': { $in: [...keyIds] } }) as mongo.Filter<mongo.Document>;

/** All files by these seals are due again: ended between any two, it goes on with the next. */
const resealAll = async (deps: Deps, keyIds: readonly string[]): Promise<void> => {
  const { certificates, clock } = deps;
  const made = certificates.model.collection.find({ ...bySeals(keyIds), paperState: 'MADE' }, { projection: { _id: 1 } });
  for (const { _id } of await made.limit(atOnce).toArray()) {
    const id = String(_id);
    const due = await certificates.change(id, (now) => (isSealedBy(now, keyIds) ? resealed(now, clock()) : null));
    if (!due.ok && due.error !== notFound) throw new Error(`certificate ${id}: ${due.error.code}`);
  }
};

/** Done only once no files by them are left: also those that were being made when they were withdrawn are made again. */
const withdraw = async (deps: Deps, orders: Orders, { _id, authority }: mongo.WithId<SealOrder>): Promise<void> => {
  const { ring, certificates, clock } = deps;
  const keyIds = await ring.withdraw(authority, String(_id));
  const left = () => certificates.model.collection.countDocuments(bySeals(keyIds));
  await orders.updateOne({ _id, papers: { $exists: false } }, { $set: { keyIds, papers: await left() } });
  await resealAll(deps, keyIds);
  if ((await left()) === 0) await orders.updateOne({ _id }, { $set: { doneAt: clock(), isReplaced: keyIds.length > 0 } });
};

/** Carries out what operators have ordered about seals, each order once, whichever process comes to it first. */
export const followSealOrders = (deps: Deps) => {
  const { connection, ring, clock } = deps;
  const orders = ordersIn(connection);
  return async (): Promise<void> => {
    for (const order of await orders.find({ doneAt: { $exists: false } }).toArray()) {
      const { _id, authority, verb } = order;
      if (verb === 'withdraw') await withdraw(deps, orders, order);
      else await orders.updateOne({ _id }, { $set: { doneAt: clock(), isReplaced: await ring.replace(authority, String(_id)) } });
    }
  };
};
