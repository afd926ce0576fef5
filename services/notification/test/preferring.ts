import type { Subject } from '@anzhu/access';
import { waitFor } from '@anzhu/testing';
import type { NotificationService } from './service.ts';

const fields =
  'preferences { language digestHour channels { channel isOffered kinds address { masked isVerified codeExpiresAt deliveredAt failedAt } } }';
const result = `{ __typename ... on NotificationPreferencesKept { secret ${fields} } ... on RequirementsNotMet { faults { path code } } ... on Blocked { reasons { code zh en } } }`;

export interface ChannelSaid {
  readonly channel: string;
  readonly isOffered: boolean;
  readonly kinds: readonly string[];
  readonly address: {
    readonly masked: string;
    readonly isVerified: boolean;
    readonly codeExpiresAt: string | null;
    readonly failedAt: string | null;
  } | null;
}

/** How people say how they are told, asked as the desk asks it. */
export const preferring = ({ ask }: Pick<NotificationService, 'ask'>) => {
  const doing =
    (name: string) =>
    async (who: Subject | null, input: object): Promise<Record<string, never>> => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const answer = await ask(who, `mutation ($input: ${type}!) { ${name}(input: $input) ${result} }`, { input });
      return answer.data?.[name] ?? answer;
    };
  const [set, setAddress] = [doing('setNotificationPreferences'), doing('setNotificationAddress')];
  const [verify, remove] = [doing('verifyNotificationAddress'), doing('removeNotificationAddress')];
  const said = async (who: Subject): Promise<readonly ChannelSaid[]> =>
    (await ask(who, `{ notificationPreferences { ${fields.slice('preferences { '.length)} }`)).data.notificationPreferences.channels;
  return {
    ...{ set, setAddress, verify, remove, said },
    /** Sets an address and verifies it by the code that comes, which `codes` finds in what was sent. */
    begin: async (who: Subject, address: { channel: string; address: string }, codes: () => readonly string[]): Promise<string | null> => {
      const before = codes().length;
      const kept = await setAddress(who, address);
      await waitFor(() => codes().length > before, { what: 'a code' });
      await verify(who, { channel: address.channel, code: codes().at(-1) });
      return kept['secret'] ?? null;
    },
  };
};

/** The codes in texts. */
export const codesIn = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => /\b\d{6}\b/.exec(text)?.[0] ?? []);
