import type { Delivery, Outcome, Target } from '@anzhu/deliveries';
import { type Clock, newId } from '@anzhu/kernel';
import type { SealedTexts } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { Notification } from '../notification/notification.ts';
import type { Notifications } from '../notification/notifications.store.ts';
import { addressRef } from '../recipient/address-ref.store.ts';
import { type Channel, channels } from '../recipient/channel.ts';
import { isAwaited, newCode } from '../recipient/code.store.ts';
import { personIn } from '../recipient/keep.use-case.ts';
import { type Address, isVerified } from '../recipient/recipient.ts';
import type { KeptRecipient, Recipients } from '../recipient/recipients.store.ts';
import { composing } from './compose.store.ts';
import { codeMessage, isStale, type Mailing, messageOf } from './mailing.ts';
import { mailingsIn } from './mailings.store.ts';
import type { Addressee, Outlet } from './outlet.ts';

export interface TargetDeps {
  readonly connection: Connection;
  readonly notifications: Notifications;
  readonly recipients: Recipients;
  readonly texts: SealedTexts;
  readonly hashKey: string;
  /** Where people sign in. */
  readonly link: string;
  readonly clock: Clock;
}

type Payload = { readonly mailing: string } | { readonly code: string };

const dropped = (reason: string): Outcome => ({ kind: 'dropped', reason });

const addresseeOf = ({ texts }: TargetDeps, { sealed, secret }: Address): Addressee => ({
  address: texts.open(sealed),
  secret: secret === undefined ? null : texts.open(secret),
});

/** What came of a try is shown to the person, of the address that was tried. */
const noted = async ({ recipients, clock }: TargetDeps, [person, channel, setId]: readonly [string, Channel, string], outcome: Outcome) => {
  const field = outcome.kind === 'delivered' ? 'deliveredAt' : 'failedAt';
  const path = `addresses.${channel}`;
  await recipients.changeWhere(person, { [`${path}.setId`]: setId }, { $set: { [`${path}.${field}`]: clock() } as never });
  return outcome;
};

/** A code is made when it is sent, and is kept nowhere: of what is sent at another try the last is good, so it goes under an id of its own; the tries that are left stay. */
const sendCode = async (
  deps: TargetDeps,
  outlet: Outlet,
  { delivery, setId, signal }: { delivery: Delivery; setId: string; signal: AbortSignal },
) => {
  const { recipients, clock, hashKey } = deps;
  const { channel } = outlet;
  const person = personIn(delivery.key);
  const path = `addresses.${channel}`;
  const { code, kept } = newCode({ key: hashKey, person, setId }, clock());
  const isAsked = { [`${path}.setId`]: setId, [`${path}.verifiedAt`]: null };
  const triesLeft = { $ifNull: [`$${path}.code.triesLeft`, kept.triesLeft] };
  const recipient = await recipients.changeWhere(person, isAsked, [{ $set: { [`${path}.code`]: { ...kept, triesLeft } } }] as never);
  const address = recipient?.addresses[channel];
  if (!address || !isAwaited(address.askedAt, clock())) return dropped('the code is asked for no more');
  const outcome = await outlet.send(codeMessage(newId(), code, recipient.language), addresseeOf(deps, address), signal);
  return noted(deps, [person, channel, setId], outcome);
};

const closing = async ({ connection }: TargetDeps, { _id }: Mailing, outcome: Outcome): Promise<Outcome> => {
  const state = outcome.kind === 'delivered' ? 'SENT' : 'DROPPED';
  if (outcome.kind !== 'retry') await mailingsIn(connection).updateOne({ _id }, { $set: { state } });
  return outcome;
};

const isTold = (told: readonly Notification[]): told is readonly [Notification, ...Notification[]] => told.length > 0;

/** Looks at the moment of sending whether there is still something to tell, and whether it may go there. */
const sendMailing = async (deps: TargetDeps, outlet: Outlet, { mailing, signal }: { mailing: Mailing; signal: AbortSignal }) => {
  const { recipients, clock, link } = deps;
  const { _id, person, channel } = mailing;
  const close = (outcome: Outcome): Promise<Outcome> => closing(deps, mailing, outcome);
  if (isStale(mailing.at, clock())) return close(dropped('it could not be sent for days'));
  const recipient: KeptRecipient | null = await recipients.present(person);
  const address = recipient?.addresses[channel];
  if (!recipient || !isVerified(address)) return close(dropped('the address is verified no more'));
  const told = await composing(deps)(mailing, recipient);
  if (!isTold(told)) return close(dropped('there is nothing to tell any more'));
  const message = messageOf(_id, told, { language: recipient.language, link });
  const outcome = await outlet.send(message, addresseeOf(deps, address), signal);
  await close(outcome);
  return noted(deps, [person, channel, address.setId], outcome);
};

const sending =
  (deps: TargetDeps, outlet: Outlet) =>
  async (delivery: Delivery, signal: AbortSignal): Promise<Outcome> => {
    const payload = delivery.payload as Payload;
    if ('code' in payload) return sendCode(deps, outlet, { delivery, setId: payload.code, signal });
    const mailing = await mailingsIn(deps.connection).findOne({ _id: payload.mailing });
    if (mailing?.state !== 'WAITING') return dropped('it was told with another, or is told already');
    return sendMailing(deps, outlet, { mailing, signal });
  };

/** A code goes where somebody says that he is reached. */
const isUnproven = ({ payload }: Delivery): boolean => 'code' in (payload as Payload);

/** To whom a delivery goes now, which is another once the person has set another address. */
const receiving =
  ({ recipients, texts, hashKey }: TargetDeps, channel: Channel) =>
  async ({ key, payload }: Delivery): Promise<string | null> => {
    const person = 'code' in (payload as Payload) ? personIn(key) : key;
    const address = (await recipients.find(person))?.addresses[channel];
    if (!address) return null;
    const opened = texts.open(address.sealed);
    return addressRef(hashKey, channel, channel === 'WEBHOOK' ? new URL(opened).href : opened);
  };

/** The channels as targets of deliveries: each within its own places and time, so that a dead one keeps no other waiting. */
export const notificationTargets = (deps: TargetDeps, outlets: readonly Outlet[]): readonly Target[] =>
  outlets.map((outlet) => {
    const { channel, places, timeLimitMs, isOfMany } = outlet;
    return {
      ...{ name: channel, ...channels[channel], places, timeLimitMs, ...(isOfMany ? { isOfMany } : {}) },
      ...{ told: () => [], resentBy: [], receiverOf: receiving(deps, channel), isUnproven, send: sending(deps, outlet) },
    };
  });
