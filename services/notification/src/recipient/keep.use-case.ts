import type { Subject } from '@anzhu/access';
import { type Deliveries, freshWebhookSecret, type Pausing, urlFaults } from '@anzhu/deliveries';
import { type Clock, clockTime, err, type Fault, fault, newId, ok, type Result } from '@anzhu/kernel';
import type { SealedTexts } from '@anzhu/store';
import { blocked, notFound, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import { allKinds, type NotificationKind } from '../notification/notification.ts';
import { addressForms, formFaults } from './address.ts';
import { addressRef, ownAddressRef } from './address-ref.store.ts';
import { type Channel, channels } from './channel.ts';
import { isAwaited, isCode } from './code.store.ts';
import type { CodeCounts } from './code-counts.store.ts';
import { preferenceFaults } from './preference-faults.ts';
import { type Address, isVerified, keptKinds, kindsBy, type Language } from './recipient.ts';
import type { KeptRecipient, Recipients } from './recipients.store.ts';

export interface KeepDeps {
  readonly connection: Connection;
  readonly recipients: Recipients;
  readonly counts: CodeCounts;
  readonly deliveries: Deliveries;
  readonly texts: SealedTexts;
  /** By which codes and addresses are hashed. */
  readonly hashKey: string;
  readonly innerHosts: readonly string[];
  readonly offered: ReadonlySet<Channel>;
  readonly clock: Clock;
}

/** What is kept by now, and the secret of a webhook in the answer to what made it. */
export interface Kept {
  readonly preferences: KeptRecipient;
  readonly secret: string | null;
}

type Keeping = Promise<Result<Kept, Refusal>>;

export interface PreferencesInput {
  readonly language: Language;
  readonly digestHour?: number | null;
  readonly channels: readonly { readonly channel: Channel; readonly kinds: readonly NotificationKind[] }[];
}

export interface AddressInput {
  readonly channel: Channel;
  readonly address: string;
}

export interface CodeInput {
  readonly channel: Channel;
  readonly code: string;
}

const notOffered = (channel: Channel) =>
  blocked({
    code: 'CHANNEL_NOT_OFFERED',
    zh: `本平台未开通${channels[channel].zh}`,
    en: `${channels[channel].en} is not offered here`,
  });

/** Says how the subject is told; of a channel that is not named nothing changes. */
export const setPreferences = async ({ recipients }: KeepDeps, subject: Subject, input: PreferencesInput): Keeping => {
  const faults = preferenceFaults(input);
  if (faults.length > 0) return err(requirementsNotMet(faults));
  const chosen = input.channels.map(({ channel, kinds }) => keptKinds(channel, kinds));
  const set = { language: input.language, digestHour: input.digestHour ?? null, ...Object.assign({}, ...chosen) };
  return ok({ preferences: await recipients.change(subject, { $set: set as never }), secret: null });
};

/** What is wrong with an address in canonical form, as far as can be told before anything is sent there. */
export const addressFaults = (channel: Channel, address: string, innerHosts: readonly string[]): readonly Fault[] =>
  channel === 'WEBHOOK' ? urlFaults(address, innerHosts).map((fault) => ({ ...fault, path: 'address' })) : formFaults[channel](address);

const againAfterMs = 60_000;

/** Whether the same address is there already, verified or with a code on its way. */
const isThere = ({ texts, clock }: KeepDeps, known: Address | undefined, { channel, address }: AddressInput): boolean => {
  if (!known || addressForms[channel].canonical(texts.open(known.sealed)) !== address) return false;
  return isVerified(known) || clock().getTime() - known.askedAt.getTime() < againAfterMs;
};

/** How long it is kept that a code was sent. */
const keptMs = 86_400_000;

/** Codes go in lanes of their own, each address in another: nothing that is tried in vain keeps them waiting. */
const codeTo = (person: string, target: Channel, setId: string) => ({
  ...{ id: newId(), target, key: `code ${setId} ${person}`, division: '' },
  ...{ payload: { code: setId }, keptMs },
});

/** Whom a code is for. */
export const personIn = (key: string): string => key.split(' ').slice(2).join(' ');

const begin = async (deps: KeepDeps, subject: Subject, { channel, address }: AddressInput): Promise<Kept> => {
  const { connection, recipients, deliveries, texts, clock } = deps;
  const secret = channel === 'WEBHOOK' ? freshWebhookSecret() : null;
  const fresh: Address = {
    ...{ setId: newId(), sealed: texts.seal(address), masked: addressForms[channel].masked(address), askedAt: clock() },
    ...{ code: null, verifiedAt: null, deliveredAt: null, failedAt: null },
    ...(secret === null ? {} : { secret: texts.seal(secret) }),
  };
  const queued = codeTo(subject.id, channel, fresh.setId);
  const preferences = await connection.transaction(async (session) => {
    const found = await recipients.find(subject.id);
    const kinds = found?.kinds[channel] ? kindsBy(found, channel) : allKinds;
    const set = { [`addresses.${channel}`]: fresh, ...keptKinds(channel, kinds) };
    const changed = await recipients.change(subject, { $set: set as never }, session);
    await deliveries.enqueue(queued, session);
    return changed;
  });
  return { preferences, secret };
};

const tooSoon = ({ until }: Pausing) =>
  blocked({
    code: 'CODE_TOO_SOON',
    zh: `对方暂不接收,${clockTime(until)}(北京时间)起方可发送验证码`,
    en: `Nothing is received there for now: a code may be sent from ${clockTime(until)} (Beijing time)`,
  });

/** The pause by which a code would come too late. Of an address that is what was asked for by answers to what went there for the subject: of what others have there it says nothing. */
const pauseBeyond = async ({ deliveries, hashKey, clock }: KeepDeps, subject: Subject, input: AddressInput): Promise<Pausing | null> => {
  const pausing = await deliveries.pausing(input.channel, ownAddressRef(hashKey, { ...input, person: subject.id }));
  const now = clock();
  return pausing && !isAwaited(now, new Date(now.getTime() + pausing.leftMs)) ? pausing : null;
};

/** Sets where the subject is told by a channel, and has a code sent there, unless it would come too late; nothing else goes there before it is verified. Set again it changes nothing, but asks for another code. */
export const setAddress = async (deps: KeepDeps, subject: Subject, input: AddressInput): Keeping => {
  const { recipients, counts, innerHosts, offered, hashKey } = deps;
  const { channel } = input;
  if (!offered.has(channel)) return err(notOffered(channel));
  const address = addressForms[channel].canonical(input.address);
  const faults = addressFaults(channel, address, innerHosts);
  if (faults.length > 0) return err(requirementsNotMet(faults));
  const found = await recipients.find(subject.id);
  if (found && isThere(deps, found.addresses[channel], { channel, address })) return ok({ preferences: found, secret: null });
  const pausing = await pauseBeyond(deps, subject, { channel, address });
  if (pausing) return err(tooSoon(pausing));
  if (!(await counts.take(subject.id, addressRef(hashKey, { channel, address })))) return err({ code: 'RATE_LIMITED' });
  return ok(await begin(deps, subject, { channel, address }));
};

const spent = requirementsNotMet([
  fault('code', 'CODE_EXPIRED', { zh: '验证码已失效,请重新获取', en: 'The code is no longer good: ask for another' }),
]);

const wrong = (left: number) =>
  requirementsNotMet([
    fault('code', 'CODE_WRONG', { zh: `验证码不正确,还可输入${left}次`, en: `This is not the code; ${left} tries are left` }),
  ]);

/** Somebody who is asked twice at once has verified it by now. */
const verifiedOr = async (recipients: Recipients, { id }: Subject, channel: Channel): Keeping => {
  const found = await recipients.find(id);
  return found && isVerified(found.addresses[channel]) ? ok({ preferences: found, secret: null }) : err(spent);
};

/** Verifies an address by the code that was sent there, and has what waits go there. Each try counts before it is looked at. */
export const verifyAddress = async (deps: KeepDeps, subject: Subject, { channel, code }: CodeInput): Keeping => {
  const { recipients, deliveries, hashKey, clock } = deps;
  const found = await recipients.find(subject.id);
  if (!found?.addresses[channel]) return err(notFound);
  if (isVerified(found.addresses[channel])) return ok({ preferences: found, secret: null });
  const path = `addresses.${channel}`;
  const open = { [`${path}.code.triesLeft`]: { $gt: 0 }, [`${path}.code.expiresAt`]: { $gt: clock() } };
  const tried = await recipients.changeWhere(subject.id, open, { $inc: { [`${path}.code.triesLeft`]: -1 } as never });
  const address = tried?.addresses[channel];
  if (!address?.code) return verifiedOr(recipients, subject, channel);
  const { setId, code: sent } = address;
  if (!isCode({ key: hashKey, person: subject.id, setId }, code.trim(), sent))
    return err(sent.triesLeft > 0 ? wrong(sent.triesLeft) : spent);
  const set = { [`${path}.code`]: null, [`${path}.verifiedAt`]: clock() };
  const verified = await recipients.changeWhere(subject.id, { [`${path}.code.hash`]: sent.hash }, { $set: set as never });
  if (!verified) return verifiedOr(recipients, subject, channel);
  await deliveries.readdress({ target: channel, key: subject.id });
  return ok({ preferences: verified, secret: null });
};

/** Forgets an address of the subject; done again it changes nothing. */
export const removeAddress = async ({ recipients }: KeepDeps, subject: Subject, { channel }: Pick<AddressInput, 'channel'>): Keeping => {
  const unset = { [`addresses.${channel}`]: '', [`kinds.${channel}`]: '', [`off.${channel}`]: '' };
  return ok({ preferences: await recipients.change(subject, { $unset: unset as never }), secret: null });
};
