import { anonymous, createTokenCache, type Subject, subjectFromClaims } from '@anzhu/access';
import { err, ok, type Result } from '@anzhu/kernel';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';

export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri?: string | undefined;
}

/** The subject of an Authorization header; anonymous without one. */
export type Authenticate = (authorization: string | undefined) => Promise<Result<Subject, 'UNAUTHENTICATED' | 'UNAVAILABLE'>>;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url(), introspection_endpoint: z.url().optional() });

/** What an issuer says of itself (OpenID Connect Discovery). */
export const discover = async (issuer: string): Promise<z.output<typeof discovery>> => {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) });
  const found = discovery.parse(await answer.json());
  if (found.issuer !== issuer) throw new Error(`the issuer calls itself ${found.issuer}`);
  return found;
};

/** The issuer's keys, found when first needed; an issuer that did not answer is asked again the next time. */
const keysOf = ({ issuer, jwksUri }: OidcSettings): (() => Promise<JWTVerifyGetKey>) => {
  let keys: JWTVerifyGetKey | undefined;
  return async () => {
    keys ??= createRemoteJWKSet(new URL(jwksUri ?? (await discover(issuer)).jwks_uri));
    return keys;
  };
};

const tokenFaults = [
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** The token of an Authorization header. */
export const tokenOf = (authorization: string | undefined): string | undefined => bearer.exec(authorization?.trim() ?? '')?.[1];

const refusalOf = (error: unknown): 'UNAUTHENTICATED' | 'UNAVAILABLE' =>
  tokenFaults.some((fault) => error instanceof fault) ? 'UNAUTHENTICATED' : 'UNAVAILABLE';

/** A subject is believed for a minute, and never beyond its token's own end. */
const keptMs = 60_000;

const checks = { algorithms: ['ES256', 'RS256'], requiredClaims: ['exp', 'sub'], clockTolerance: 5 };

/** Accepts bearer tokens of one issuer for one audience, signed with ES256 or RS256; an issuer that cannot be reached is UNAVAILABLE. */
export const createOidcAuthentication = (settings: OidcSettings, now: () => number = Date.now): Authenticate => {
  const keys = keysOf(settings);
  const cache = createTokenCache(now);
  const { issuer, audience } = settings;
  const subjectOf = async (token: string): ReturnType<Authenticate> => {
    const earlier = cache.find(token);
    if (earlier) return ok(earlier);
    const { payload } = await jwtVerify(token, await keys(), { issuer, audience, ...checks, currentDate: new Date(now()) });
    const from = now();
    const subject = subjectFromClaims(payload);
    if (!subject.ok) return err('UNAUTHENTICATED');
    cache.add(token, subject.value, { from, until: Math.min(from + keptMs, (payload.exp ?? 0) * 1000) });
    return subject;
  };
  return async (authorization) => {
    if (authorization === undefined) return ok(anonymous);
    const token = tokenOf(authorization);
    return token ? await subjectOf(token).catch((error: unknown) => err(refusalOf(error))) : err('UNAUTHENTICATED');
  };
};

/** For conformance work on other supergraphs (AUTH=off, local only): everyone is anonymous. */
export const withoutAuthentication: Authenticate = () => Promise.resolve(ok(anonymous));
