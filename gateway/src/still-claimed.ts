import { createHash } from 'node:crypto';
import { claimsOf, type Subject, subjectFromClaims } from '@anzhu/access';
import { err, ok, type Result } from '@anzhu/kernel';
import { z } from 'zod';
import type { Asked } from './asked.ts';
import { type Authenticate, discover, tokenOf } from './auth.ts';
import { asSaid, believing } from './believed.ts';

interface Issuer {
  readonly issuer: string;
  /** Where it is asked; by discovery unless given. */
  readonly uri?: string | undefined;
  /** As whom the gateway asks. */
  readonly client: { readonly id: string; readonly secret: string };
  readonly asked: Asked;
  readonly now?: () => number;
  readonly limitMs?: number;
}

const seatClaims = ['org', 'org_kind', 'unit_kinds', 'region', 'roles', 'seats'] as const;

const answered = z.looseObject({ active: z.boolean(), sub: z.string().optional() });

type Standing = z.output<typeof answered>;

/** RFC 6749, 2.3.1: both are form-encoded before they are joined. */
const basic = ({ id, secret }: Issuer['client']): string =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;

/** Asks the issuer what it says of a token now (RFC 7662). */
const askerOf = ({ issuer, uri, client }: Issuer) => {
  let place = uri;
  return async (token: string, limitMs: number): Promise<Standing> => {
    place ??= (await discover(issuer)).introspection_endpoint;
    if (place === undefined) throw new Error('the issuer names no place where it is asked of tokens');
    const answer = await fetch(place, {
      method: 'POST',
      headers: { authorization: basic(client), accept: 'application/json' },
      body: new URLSearchParams({ token, token_type_hint: 'access_token' }),
      redirect: 'error',
      signal: AbortSignal.timeout(limitMs),
    });
    if (!answer.ok) throw new Error(`the issuer answers ${answer.status}`);
    return answered.parse(await answer.json());
  };
};

/** The claims as they are by now: an answer that names a seat names it wholly; one that names none leaves that of the token. */
const standingClaims = (subject: Subject, { active: _, ...said }: Standing) => {
  const { sub, name, ...seat } = claimsOf(subject);
  const now = Object.fromEntries(seatClaims.flatMap((claim) => (said[claim] === undefined ? [] : [[claim, said[claim]]])));
  return { sub, name, ...(Object.keys(now).length > 0 ? now : seat) };
};

const isOfAnother = ({ id }: Subject, { sub }: Standing): boolean => sub !== undefined && sub !== id;

const nobody = (subject: Subject): Subject => ({ ...subject, org: '', region: '', unitKinds: [], roles: [] });

/** What a seat that cannot be read leaves of a subject: nothing. */
const stillClaimed = (subject: Subject, said: Standing): Subject => {
  const read = subjectFromClaims(standingClaims(subject, said));
  return read.ok ? read.value : nobody(subject);
};

/** Whether the register of accounts says which seat it is, instead of the issuer; or none is claimed at all. A role counts without an organisation: in its region. */
const isElsewhere = ({ orgKind, org, roles }: Subject): boolean => orgKind === 'UNIT' || (org === '' && roles.length === 0);

/** Lets whoever comes for an authority act by what the issuer says of the token now: a role or region that was withdrawn is gone within seconds, a token that was ended comes in no more; where the issuer cannot be asked, nobody new comes in. */
export const asStillClaimed = (authenticate: Authenticate, issuer: Issuer): Authenticate => {
  const keyOf = (token: string): string => createHash('sha256').update(token).digest('base64');
  const standingOf = believing({ ...issuer, ask: askerOf(issuer), keyOf });
  const present = asSaid(stillClaimed);
  return async (authorization): Promise<Result<Subject, 'UNAUTHENTICATED' | 'UNAVAILABLE'>> => {
    const claimed = await authenticate(authorization);
    const token = tokenOf(authorization);
    if (!claimed.ok || token === undefined || isElsewhere(claimed.value)) return claimed;
    const said = await standingOf(token);
    if (said === undefined) return err('UNAVAILABLE');
    return said.active && !isOfAnother(claimed.value, said) ? ok(present(claimed.value, said)) : err('UNAUTHENTICATED');
  };
};
