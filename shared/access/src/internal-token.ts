import { createPrivateKey, createPublicKey } from 'node:crypto';
import { err, ok, type Result } from '@anzhu/kernel';
import { jwtVerify, SignJWT } from 'jose';
import { claimsOf, subjectFromClaims } from './claims.ts';
import type { Subject } from './subject.ts';
import { createTokenCache } from './token-cache.ts';

/** The header that carries the internal token from the gateway to the services. */
export const internalTokenHeader = 'x-anzhu-token';

const issuer = 'anzhu-gateway';
const audience = 'anzhu-subgraphs';
const algorithm = 'ES256';
const lifeMs = 60_000;
const handedOutMs = 30_000;

export type MintInternalToken = (subject: Subject) => Promise<string>;
export type VerifyInternalToken = (token: string | undefined) => Promise<Result<Subject, 'UNAUTHENTICATED'>>;

/** Throws at once when the key is no private key in PEM. A token holds for 60 seconds; one subject object gets the same for the first 30 of them. */
export const createInternalTokenMinter = (privateKeyPem: string, now = () => Date.now()): MintInternalToken => {
  const key = createPrivateKey(privateKeyPem);
  const minted = new WeakMap<Subject, { readonly token: string; readonly at: number }>();
  return async (subject) => {
    const at = now();
    const earlier = minted.get(subject);
    if (earlier && earlier.at <= at && at < earlier.at + handedOutMs) return earlier.token;
    const token = await new SignJWT(claimsOf(subject))
      .setProtectedHeader({ alg: algorithm })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(new Date(at))
      .setExpirationTime(new Date(at + lifeMs))
      .sign(key);
    minted.set(subject, { token, at });
    return token;
  };
};

const required = {
  issuer,
  audience,
  algorithms: [algorithm],
  requiredClaims: ['exp', 'iat'],
  maxTokenAge: lifeMs / 1000,
  clockTolerance: 5,
};

/** Throws at once when the key is no public key in PEM. Whatever is wrong with a token, the answer is the same. A token that was checked is kept until its end. */
export const createInternalTokenVerifier = (publicKeyPem: string, now = () => Date.now()): VerifyInternalToken => {
  const key = createPublicKey(publicKeyPem);
  const cache = createTokenCache(now);
  const check = async (token: string): Promise<Result<Subject, 'UNAUTHENTICATED'>> => {
    const at = now();
    const { payload } = await jwtVerify(token, key, { ...required, currentDate: new Date(at) });
    const subject = subjectFromClaims(payload);
    if (!subject.ok) return err('UNAUTHENTICATED');
    const { exp = 0, iat = 0 } = payload;
    cache.add(token, subject.value, { from: at, until: Math.min(exp * 1000, iat * 1000 + lifeMs) });
    return subject;
  };
  return async (token) => {
    if (token === undefined) return err('UNAUTHENTICATED');
    const earlier = cache.find(token);
    return earlier ? ok(earlier) : await check(token).catch(() => err('UNAUTHENTICATED'));
  };
};
