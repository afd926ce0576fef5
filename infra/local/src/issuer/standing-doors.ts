import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type OwnKey, ownToken } from './own-token.ts';
import { StandingChange, type Standings } from './standings.ts';

interface Doors {
  readonly standings: Standings;
  readonly key: OwnKey;
  /** Who may ask of tokens. */
  readonly client: { readonly id: string; readonly secret: string };
}

/** RFC 6749, 2.3.1: both were form-encoded before they were joined. */
const basicOf = ({ id, secret }: Doors['client']): string =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const Introspected = z.object({ token: z.string() });

/** Where clients ask what holds of a token (RFC 7662). */
export const introspection = async (app: FastifyInstance, { standings, key, client }: Doors): Promise<void> => {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.post('/introspection', async ({ headers, body }, reply) => {
    reply.header('cache-control', 'no-store');
    if (!isSame(headers.authorization ?? '', basicOf(client)))
      return await reply.code(401).header('www-authenticate', 'Basic').send({ error: 'invalid_client' });
    const asked = Introspected.safeParse(body);
    if (!asked.success) return await reply.code(400).send({ error: 'invalid_request' });
    return standings.ofToken(await ownToken(asked.data.token, key));
  });
};

/** Where a story has the issuer withdraw a role, move a person or end what was signed in for. */
export const standingDoor = (app: FastifyInstance, standings: Standings): void => {
  app.post('/standing', async ({ body }, reply) => {
    const asked = StandingChange.safeParse(body);
    if (!asked.success) return await reply.code(400).send({ error: 'invalid_request', faults: asked.error.issues });
    standings.change(asked.data);
    return await reply.code(204).send();
  });
};
