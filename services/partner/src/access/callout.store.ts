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

type Admitted = { readonly jwt: string } | { readonly error: string };

interface Login {
  readonly name: string;
  readonly secret: string;
  readonly userKey: string;
}

const admitting =
  ({ clock, logger, find, hashOf }: CalloutDeps, issuer: ReturnType<typeof fromSeed>) =>
  async ({ name, secret, userKey }: Login): Promise<Admitted> => {
    const partner = name === '' ? null : await find(name);
    const until = partner ? admittedUntil(partner, hashOf(secret), clock()) : undefined;
    if (until === undefined) return refused(logger, name);
    const ends = until === null ? {} : { exp: Math.floor(until.getTime() / 1_000) };
    return {
      jwt: await encodeUser(name, userKey, issuer, permissionsOf(name, streamOf(partnerService)), { aud: partnersAccount, ...ends }),
    };
  };

/** Answers the broker who a partner is and what it may do; several processes share the questions. Whoever is not admitted is told nothing else. */
export const startCallout = (deps: CalloutDeps): { readonly stop: () => Promise<void> } => {
  const { nats, issuerSeed, logger } = deps;
  const issuer = fromSeed(new TextEncoder().encode(issuerSeed));
  const admit = admitting(deps, issuer);

  const answer = async (message: Msg): Promise<void> => {
    const { user_nkey: userKey, server_id, connect_opts } = request.parse(decode(message.string()).nats);
    const login = { name: connect_opts.user, secret: connect_opts.pass, userKey };
    const admitted = await admit(login).catch((error: unknown) => {
      logger.error({ err: error }, 'a partner could not be looked up');
      return { error: 'try again later' };
    });
    message.respond(await encodeAuthorizationResponse(userKey, server_id.id, issuer, admitted, {}));
  };

  const callback = (error: Error | null, message: Msg): void => {
    const failed = (cause: unknown): void => logger.error({ err: cause }, 'the broker could not be answered about a partner');
    if (error) failed(error);
    else void answer(message).catch(failed);
  };
  const subscription = nats.subscribe('$SYS.REQ.USER.AUTH', { queue: partnerService, callback });
  return { stop: async () => subscription.drain() };
};
