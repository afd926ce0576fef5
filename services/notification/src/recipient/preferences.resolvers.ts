import { isSignedIn } from '@anzhu/access';
import { answer, edgeError, type SubgraphContext } from '@anzhu/graphql';
import { type Channel, channelNames, channels } from './channel.ts';
import {
  type AddressInput,
  type CodeInput,
  type KeepDeps,
  type Kept,
  type PreferencesInput,
  removeAddress,
  setAddress,
  setPreferences,
  verifyAddress,
} from './keep.use-case.ts';
import { type Address, isVerified, type Recipient } from './recipient.ts';

type Ctx = SubgraphContext;
type Input<T> = { readonly input: T };
type Said = Pick<Recipient, 'language' | 'digestHour' | 'kinds' | 'addresses'>;

/** Of whoever has said nothing. */
const nothing: Said = { language: 'ZH', digestHour: null, kinds: {}, addresses: {} };

const mutations = (deps: KeepDeps) => ({
  setNotificationPreferences: (_: unknown, { input }: Input<PreferencesInput>, { subject }: Ctx) =>
    answer('NotificationPreferencesKept', setPreferences(deps, subject, input)),
  setNotificationAddress: (_: unknown, { input }: Input<AddressInput>, { subject }: Ctx) =>
    answer('NotificationPreferencesKept', setAddress(deps, subject, input)),
  verifyNotificationAddress: (_: unknown, { input }: Input<CodeInput>, { subject }: Ctx) =>
    answer('NotificationPreferencesKept', verifyAddress(deps, subject, input)),
  removeNotificationAddress: (_: unknown, { input }: Input<{ readonly channel: Channel }>, { subject }: Ctx) =>
    answer('NotificationPreferencesKept', removeAddress(deps, subject, input.channel)),
});

/** How whoever asks is told; nobody else's is reachable. */
export const preferenceResolvers = (deps: KeepDeps): Readonly<Record<string, object>> => ({
  Query: {
    notificationPreferences: async (_: unknown, __: unknown, { subject }: Ctx): Promise<Said> => {
      if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
      await deps.recipients.seen(subject);
      return (await deps.recipients.find(subject.id)) ?? nothing;
    },
  },
  NotificationPreferencesKept: { preferences: ({ preferences }: Kept) => preferences },
  NotificationPreferences: {
    channels: ({ kinds, addresses }: Said) =>
      channelNames.map((channel) => ({
        ...{ channel, channelLabel: channels[channel], isOffered: deps.offered.has(channel) },
        ...{ kinds: kinds[channel] ?? [], address: addresses[channel] ?? null },
      })),
  },
  NotificationAddress: {
    isVerified: (address: Address) => isVerified(address),
    codeExpiresAt: ({ code }: Address) => (code && code.triesLeft > 0 && code.expiresAt > deps.clock() ? code.expiresAt : null),
  },
  Mutation: mutations(deps),
});
