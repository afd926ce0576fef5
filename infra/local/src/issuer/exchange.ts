import type { JWTPayload } from 'jose';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import { z } from 'zod';
import { type OwnKey, ownToken } from './own-token.ts';
import type { Standings } from './standings.ts';
import { tokenExchange } from './token-exchange.ts';

const accessToken = 'urn:ietf:params:oauth:token-type:access_token';

const Asked = z.object({ subject_token: z.string(), subject_token_type: z.literal(accessToken), seat: z.string() });

const Seat = z.object({
  key: z.string(),
  org: z.string(),
  orgKind: z.string(),
  unitKinds: z.array(z.object({ code: z.string() })),
  region: z.string(),
  role: z.object({ code: z.string() }),
});
const Answer = z.object({ data: z.object({ mySeats: z.array(Seat) }) });

const query = '{ mySeats { key org orgKind region unitKinds { code } role { code } } }';

/** The seats the platform knows of a person, asked with the person's own token. */
const seatsAt = async (platform: string, token: string) => {
  const answer = await fetch(new URL('/graphql', platform), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(5_000),
  });
  return Answer.parse(await answer.json()).data.mySeats;
};

interface Exchange {
  readonly key: OwnKey;
  readonly standings: Pick<Standings, 'isOver'>;
  /** Where the platform answers GraphQL. */
  readonly platform: string;
  readonly sign: (grant: {
    readonly claims: Readonly<Record<string, unknown>>;
    readonly expiresInSeconds: number;
  }) => Promise<{ readonly access_token: string }>;
}

const personOf = async (token: string, { key, standings }: Exchange): Promise<JWTPayload> => {
  const person = await ownToken(token, key);
  if (!person || standings.isOver(person)) throw new errors.InvalidGrant('the subject token is not valid');
  return person;
};

const pickedBy = async (key: string, token: string, platform: string) => {
  const seats = await seatsAt(platform, token).catch(() => {
    throw new errors.TemporarilyUnavailable('the platform does not say which seats there are');
  });
  const seat = seats.find((one) => one.key === key);
  if (!seat) throw new errors.InvalidTarget('the person has no such seat');
  const { org, orgKind, region, role, unitKinds } = seat;
  return { org, org_kind: orgKind, unit_kinds: unitKinds.map(({ code }) => code), region, roles: [role.code] };
};

/** The seats a token names, its own among them: the way back to each. */
const seatsIn = ({ org, org_kind, unit_kinds, region, roles, seats = [] }: JWTPayload): readonly unknown[] => {
  const own = { org, org_kind, unit_kinds, region, roles };
  const all = [...(seats as readonly unknown[]), ...(org === '' ? [] : [own])];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
};

/** Token exchange (RFC 8693): from a token of a person to one of the same person from another of their seats, ending when the first one does. */
export const serveExchange = (provider: Provider, exchange: Exchange): void =>
  provider.registerGrantType(
    tokenExchange,
    async (context) => {
      const asked = Asked.safeParse(context.oidc.params);
      if (!asked.success) throw new errors.InvalidRequest('subject_token, subject_token_type (an access token) and seat are needed');
      const { subject_token: token, seat } = asked.data;
      const person = await personOf(token, exchange);
      const { sub, name, exp = 0 } = person;
      const picked = await pickedBy(seat, token, exchange.platform);
      const expiresInSeconds = exp - Math.floor(Date.now() / 1000);
      const signed = await exchange.sign({ claims: { sub, name, ...picked, seats: seatsIn(person) }, expiresInSeconds });
      context.body = { ...signed, issued_token_type: accessToken };
    },
    ['subject_token', 'subject_token_type', 'seat'],
  );
