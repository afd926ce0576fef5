import { partnerService, streamOf } from '@anzhu/contracts';
import type { Clock } from '@anzhu/kernel';
import { decode, encodeAuthorizationResponse, encodeUser } from '@nats-io/jwt';
import { fromSeed } from '@nats-io/nkeys';
import type { Msg, NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { z } from 'zod';
import { admittedUntil, type Partner, partnersAccount, permissionsOf } from './partner.ts';

/** What the broker asks about who wants in. */
const request = z.object({
  user_nkey: z.string(),
  server_id: z.object({ id: z.string() }),
  connect_opts: z.object({ user: z.string().default(''), pass: z.string().default('') }),
});

interface CalloutDeps {
  readonly nats: NatsConnection;
  readonly issuerSeed: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly find: (name: string) => Promise<Partner | null>;
  readonly hashOf: (secret: string) => string;
}

const refused = (logger: Logger, name: string): { readonly error: string } => {
  logger.warn({ user: name.slice(0, 32) }, 'a login at the broker was refused');
  return { error: 'not admitted' };
};

/** Answers the broker who a partner is and what it may do; several processes share the questions. Whoever is not admitted is told nothing else. */
export const startCallout = ({ nats, issuerSeed, clock, logger, find, hashOf }: CalloutDeps): { readonly stop: () => Promise<void> } => {
  const issuer = fromSeed(new TextEncoder().encode(issuerSeed));

  const admit = async (name: string, secret: string, userKey: string): Promise<{ readonly jwt: string } | { readonly error: string }> => {
    const partner = name === '' ? null : await find(name);
    const until = partner ? admittedUntil(partner, hashOf(secret), clock()) : undefined;
    if (until === undefined) return refused(logger, name);
    const ends = until === null ? {} : { exp: Math.floor(until.getTime() / 1_000) };
    return {
      jwt: await encodeUser(name, userKey, issuer, permissionsOf(name, streamOf(partnerService)), { aud: partnersAccount, ...ends }),
    };
  };

  const answer = async (message: Msg): Promise<void> => {
    const { user_nkey, server_id, connect_opts } = request.parse(decode(message.string()).nats);
    const admitted = await admit(connect_opts.user, connect_opts.pass, user_nkey).catch((error: unknown) => {
      logger.error({ err: error }, 'a partner could not be looked up');
      return { error: 'try again later' };
    });
    message.respond(await encodeAuthorizationResponse(user_nkey, server_id.id, issuer, admitted, {}));
  };

  const callback = (error: Error | null, message: Msg): void => {
    const failed = (cause: unknown): void => logger.error({ err: cause }, 'the broker could not be answered about a partner');
    if (error) failed(error);
    else void answer(message).catch(failed);
  };
  const subscription = nats.subscribe('$SYS.REQ.USER.AUTH', { queue: partnerService, callback });
  return { stop: async () => subscription.drain() };
};
