import type { Delivery, Outcome } from '@anzhu/deliveries';
import type { Clock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import type { Channel } from '../recipient/channel.ts';
import { isAwaited } from '../recipient/code.store.ts';
import { personIn } from '../recipient/keep.use-case.ts';
import { isVerified } from '../recipient/recipient.ts';
import type { Recipients } from '../recipient/recipients.store.ts';
import { isStale, type Mailing } from './mailing.ts';
import { mailingsIn } from './mailings.store.ts';

export interface LapseDeps {
  readonly connection: Connection;
  readonly recipients: Recipients;
  readonly clock: Clock;
}

export type Payload = { readonly mailing: string } | { readonly code: string };

export const dropped = (reason: string): Outcome => ({ kind: 'dropped', reason });

/** What came of a delivery is shown to the person, of the address that it was for. */
export const noted = async (
  { recipients, clock }: LapseDeps,
  [person, channel, setId]: readonly [string, Channel, string],
  outcome: Outcome,
): Promise<Outcome> => {
  const field = outcome.kind === 'delivered' ? 'deliveredAt' : 'failedAt';
  const path = `addresses.${channel}`;
  await recipients.changeWhere(person, { [`${path}.setId`]: setId }, { $set: { [`${path}.${field}`]: clock() } as never });
  return outcome;
};

/** What is sent or dropped waits no more. */
export const closing = async ({ connection }: LapseDeps, { _id }: Mailing, outcome: Outcome): Promise<Outcome> => {
  const state = outcome.kind === 'delivered' ? 'SENT' : 'DROPPED';
  if (outcome.kind !== 'retry') await mailingsIn(connection).updateOne({ _id }, { $set: { state } });
  return outcome;
};

const lapsedMailing = async (deps: LapseDeps, mailing: Mailing, at: Date): Promise<Outcome | null> => {
  if (!isStale(mailing.at, at)) return null;
  const { person, channel } = mailing;
  const outcome = await closing(deps, mailing, dropped('it could not be sent for days'));
  const setId = (await deps.recipients.find(person))?.addresses[channel]?.setId;
  return setId === undefined ? outcome : noted(deps, [person, channel, setId], outcome);
};

const lapsedCode = async (
  deps: LapseDeps,
  [person, channel, setId]: readonly [string, Channel, string],
  at: Date,
): Promise<Outcome | null> => {
  const address = (await deps.recipients.find(person))?.addresses[channel];
  if (address?.setId !== setId || isVerified(address)) return dropped('the code is asked for no more');
  return isAwaited(address.askedAt, at) ? null : noted(deps, [person, channel, setId], dropped('the code would come too late'));
};

/** What becomes of a delivery by a moment at which it is of no use any more: its person is shown that it has failed. Null where it is of use still. */
export const lapsedBy = async (deps: LapseDeps, { key, target, payload }: Delivery, at: Date): Promise<Outcome | null> => {
  const what = payload as Payload;
  if ('code' in what) return lapsedCode(deps, [personIn(key), target as Channel, what.code], at);
  const mailing = await mailingsIn(deps.connection).findOne({ _id: what.mailing });
  if (mailing?.state !== 'WAITING') return dropped('it was told with another, or is told already');
  return lapsedMailing(deps, mailing, at);
};
