import type { KeyRing } from '@anzhu/certificate-paper';
import type { Clock } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { Commit } from '@anzhu/store';
import { notFound } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import type { Certificate } from '../certificate/certificate.ts';
import { resealed } from './print.ts';
import { sealOf, withdrawnIn } from './withdrawn.ts';

/** An operator's order to replace the seal of an authority, or to withdraw it. */
interface SealOrder {
  readonly authority: string;
  readonly verb?: 'withdraw';
  readonly doneAt?: Date;
  /** False where there was no seal to replace. */
  readonly isReplaced?: boolean;
  /** Of the seals that were withdrawn; none where that is still to be done, whatever an earlier version, which knows of replacements alone, has made of it. */
  readonly keyIds?: readonly string[];
  /** How many editions had files by them. */
  readonly papers?: number;
}

interface Deps {
  readonly connection: Connection;
  readonly ring: Pick<KeyRing, 'replace' | 'withdraw' | 'trust'>;
  readonly certificates: Pick<Register<Certificate>, 'model' | 'change'>;
  readonly clock: Clock;
}

type Orders = ReturnType<typeof ordersIn>;
const ordersIn = (connection: Connection) => connection.collection<SealOrder>('seal_orders');

/** In one round; a round comes every few seconds. */
const atOnce = 500;

const query = (filter: object) => filter as mongo.Filter<mongo.Document>;
const bySeals = (keyIds: readonly string[]) => query({ 'papers.sealedBy': { $in: [...keyIds] } });
/** Made by an earlier version, which did not note its seal. */
const unsaid = { 'papers.sealedBy': null, paperState: 'MADE' };
/** NONE where an earlier version has ended the edition while its files were due again. */
const toReseal = ['MADE', 'NONE'];

const resealedBy = (now: Certificate, { withdrawn, at }: { readonly withdrawn: readonly string[]; readonly at: Date }) => {
  const { papers, paperState } = now;
  if (!papers || !toReseal.includes(paperState)) return null;
  const sealedBy = sealOf(papers);
  if (withdrawn.includes(sealedBy)) return resealed(now, at);
  return papers.sealedBy === sealedBy ? null : ({ set: { papers: { ...papers, sealedBy } } } satisfies Commit<Certificate>);
};

/** All files by seals that were withdrawn are due again, whichever order it was that withdrew them, and whether or not it is still known after a restore: ended between any two, it goes on with the next. */
const resealAll = async ({ ring, certificates, clock }: Deps): Promise<void> => {
  const withdrawn = withdrawnIn(await ring.trust());
  if (withdrawn.length === 0) return;
  const due = query({ $or: [{ ...bySeals(withdrawn), paperState: { $in: toReseal } }, unsaid] });
  const failed: string[] = [];
  for (const { _id } of await certificates.model.collection.find(due, { projection: { _id: 1 }, limit: atOnce }).toArray()) {
    const id = String(_id);
    const changed = await certificates.change(id, (now) => resealedBy(now, { withdrawn, at: clock() }));
    if (!changed.ok && changed.error !== notFound) failed.push(`certificate ${id}: ${changed.error.code}`);
  }
  if (failed.length > 0) throw new Error(failed.join('; '));
};

type Given = readonly mongo.WithId<SealOrder>[];

/** What else was ordered to be withdrawn of the authority and stands there already: one withdrawal is theirs all. An order of later is one of its own, whatever the clocks say. */
const joinedTo = ({ _id, authority }: mongo.WithId<SealOrder>, given: Given): readonly string[] =>
  given.filter((one) => one.verb === 'withdraw' && one.authority === authority && one._id !== _id).map((one) => String(one._id));

const withdraw = async (
  deps: Deps,
  orders: Orders,
  { order, given }: { readonly order: mongo.WithId<SealOrder>; readonly given: Given },
) => {
  const { ring, certificates } = deps;
  const { _id, authority } = order;
  const keyIds = await ring.withdraw(authority, String(_id), joinedTo(order, given));
  const papers = await certificates.model.collection.countDocuments(bySeals(keyIds));
  await orders.updateOne({ _id, keyIds: { $exists: false } }, { $set: { keyIds, papers }, $unset: { doneAt: 1, isReplaced: 1 } });
};

/** Withdrawals are done once no files by their seals are left. */
const finish = async ({ certificates, clock }: Deps, orders: Orders): Promise<void> => {
  for (const { _id, keyIds = [] } of await orders.find({ verb: 'withdraw', doneAt: { $exists: false } }).toArray()) {
    const left = await certificates.model.collection.countDocuments(query({ $or: [bySeals(keyIds), unsaid] }), { limit: 1 });
    if (left === 0 || keyIds.length === 0) await orders.updateOne({ _id }, { $set: { doneAt: clock(), isReplaced: keyIds.length > 0 } });
  }
};

const unheeded = {
  $or: [
    { verb: { $exists: false }, doneAt: { $exists: false } },
    { verb: 'withdraw', keyIds: { $exists: false } },
  ],
};

/** Carries out what operators have ordered about seals, each order once, whichever process comes to it first, and withdrawals of one authority that stand there together with one another; and has made again what withdrawn seals have sealed. */
export const followSealOrders = (deps: Deps) => {
  const { connection, ring, clock } = deps;
  const orders = ordersIn(connection);
  return async (): Promise<void> => {
    const given = await orders.find(query(unheeded) as never, { sort: { _id: 1 } }).toArray();
    for (const order of given) {
      const { _id, authority, verb } = order;
      if (verb === 'withdraw') await withdraw(deps, orders, { order, given });
      else await orders.updateOne({ _id }, { $set: { doneAt: clock(), isReplaced: await ring.replace(authority, String(_id)) } });
    }
    try {
      await resealAll(deps);
    } finally {
      await finish(deps, orders);
    }
  };
};
