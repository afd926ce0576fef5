import { isSignedIn, type Subject } from '@anzhu/access';
import { answer, edgeError, type SubgraphContext } from '@anzhu/graphql';
import type { Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import { channelNames, channels } from './channel.ts';
import { type KeepDeps, type Kept, removeAddress, setAddress, setPreferences, verifyAddress } from './keep.use-case.ts';
import { type Address, isOpen, isVerified, kindsBy, type Recipient } from './recipient.ts';

type Ctx = SubgraphContext;
type Input<T> = { readonly input: T };
type Said = Pick<Recipient, 'language' | 'digestHour' | 'kinds' | 'off' | 'addresses'>;

/** Of whoever has said nothing. */
const nothing: Said = { language: 'ZH', digestHour: null, kinds: {}, addresses: {} };

/** Whoever changes it is signed in, and is seen to ask by his seat. */
const doing =
  <T>(deps: KeepDeps, act: (deps: KeepDeps, subject: Subject, input: T) => Promise<Result<Kept, Refusal>>) =>
  async (_: unknown, { input }: Input<T>, { subject }: Ctx) => {
    if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
    await deps.recipients.seen(subject);
    return answer('NotificationPreferencesKept', act(deps, subject, input));
  };

const mutations = (deps: KeepDeps) => ({
  setNotificationPreferences: doing(deps, setPreferences),
  setNotificationAddress: doing(deps, setAddress),
  verifyNotificationAddress: doing(deps, verifyAddress),
  removeNotificationAddress: doing(deps, removeAddress),
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
    channels: ({ addresses, ...said }: Said) =>
      channelNames.map((channel) => ({
        ...{ channel, channelLabel: channels[channel], isOffered: deps.offered.has(channel) },
        ...{ kinds: kindsBy(said, channel), address: addresses[channel] ?? null },
      })),
  },
  NotificationAddress: {
    isVerified: (address: Address) => isVerified(address),
    codeExpiresAt: ({ code }: Address) => (code && isOpen(code, deps.clock()) ? code.expiresAt : null),
  },
  Mutation: mutations(deps),
});
