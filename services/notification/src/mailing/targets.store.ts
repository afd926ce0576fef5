import type { Delivery, Outcome, Receiver, Target } from '@anzhu/deliveries';
import { newId } from '@anzhu/kernel';
import type { SealedTexts } from '@anzhu/store';
import type { Notification } from '../notification/notification.ts';
import type { Notifications } from '../notification/notifications.store.ts';
import { ownAddressRef, receiverOf } from '../recipient/address-ref.store.ts';
import { type Channel, channels } from '../recipient/channel.ts';
import { newCode } from '../recipient/code.store.ts';
import { personIn } from '../recipient/keep.use-case.ts';
import { type Address, isVerified } from '../recipient/recipient.ts';
import type { KeptRecipient } from '../recipient/recipients.store.ts';
import { composing } from './compose.store.ts';
import { closing, dropped, type LapseDeps, lapsedBy, noted, type Payload } from './lapsed.store.ts';
import { codeMessage, type Mailing, messageOf } from './mailing.ts';
import { mailingsIn } from './mailings.store.ts';
import type { Addressee, Outlet } from './outlet.ts';

export interface TargetDeps extends LapseDeps {
  readonly notifications: Notifications;
  readonly texts: SealedTexts;
  readonly hashKey: string;
  /** Where people sign in. */
  readonly link: string;
}

const addresseeOf = ({ texts }: TargetDeps, { sealed, secret }: Address): Addressee => ({
  address: texts.open(sealed),
  secret: secret === undefined ? null : texts.open(secret),
});

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
  if (!address) return dropped('the code is asked for no more');
  const outcome = await outlet.send(codeMessage(newId(), code, recipient.language), addresseeOf(deps, address), signal);
  return noted(deps, [person, channel, setId], outcome);
};

const isTold = (told: readonly Notification[]): told is readonly [Notification, ...Notification[]] => told.length > 0;

/** Looks at the moment of sending whether there is still something to tell, and whether it may go there. */
const sendMailing = async (deps: TargetDeps, outlet: Outlet, { mailing, signal }: { mailing: Mailing; signal: AbortSignal }) => {
  const { recipients, link } = deps;
  const { _id, person, channel } = mailing;
  const close = (outcome: Outcome): Promise<Outcome> => closing(deps, mailing, outcome);
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

const trying = async (deps: TargetDeps, outlet: Outlet, [delivery, signal]: readonly [Delivery, AbortSignal]): Promise<Outcome> => {
  const payload = delivery.payload as Payload;
  if ('code' in payload) return sendCode(deps, outlet, { delivery, setId: payload.code, signal });
  const mailing = await mailingsIn(deps.connection).findOne({ _id: payload.mailing, state: 'WAITING' });
  return mailing ? sendMailing(deps, outlet, { mailing, signal }) : dropped('it was told with another meanwhile');
};

const sending =
  (deps: TargetDeps, outlet: Outlet) =>
  async (delivery: Delivery, signal: AbortSignal): Promise<Outcome> =>
    (await lapsedBy(deps, delivery, deps.clock())) ?? trying(deps, outlet, [delivery, signal]);

/** To whom a delivery goes now, which is another once the person has set another address. A code goes where somebody says that he is reached: a pause holds it that was asked for of him. */
const receiving =
  ({ recipients, texts, hashKey }: TargetDeps, channel: Channel) =>
  async ({ key, payload }: Delivery): Promise<Receiver | null> => {
    const isCode = 'code' in (payload as Payload);
    const person = isCode ? personIn(key) : key;
    const kept = (await recipients.find(person))?.addresses[channel];
    if (!kept) return null;
    const sought = { channel, address: texts.open(kept.sealed), person };
    return isCode ? { known: ownAddressRef(hashKey, sought) } : receiverOf(hashKey, sought);
  };

/** The channels as targets of deliveries: each within its own places and time, so that a dead one keeps no other waiting. */
export const notificationTargets = (deps: TargetDeps, outlets: readonly Outlet[]): readonly Target[] =>
  outlets.map((outlet) => {
    const { channel, places, timeLimitMs, isOfMany } = outlet;
    return {
      ...{ name: channel, ...channels[channel], places, timeLimitMs, ...(isOfMany ? { isOfMany } : {}) },
      ...{ told: () => [], resentBy: [], receiverOf: receiving(deps, channel), send: sending(deps, outlet) },
      heldFor: (delivery, milliseconds) => lapsedBy(deps, delivery, new Date(deps.clock().getTime() + milliseconds)),
    };
  });
