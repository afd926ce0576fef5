import { createPrivateKey, createPublicKey } from 'node:crypto';
import { err, type Result } from '@anzhu/kernel';
import { jwtVerify, SignJWT } from 'jose';
import { claimsOf, subjectFromClaims } from './claims.ts';
import type { Subject } from './subject.ts';

/** The header that carries the internal token from the gateway to the services. */
export const internalTokenHeader = 'x-anzhu-token';

const issuer = 'anzhu-gateway';
const audience = 'anzhu-subgraphs';
const algorithm = 'ES256';

export type MintInternalToken = (subject: Subject) => Promise<string>;
export type VerifyInternalToken = (token: string | undefined) => Promise<Result<Subject, 'UNAUTHENTICATED'>>;

/** Throws at once when the key is no private key in PEM. Each token holds for 60 seconds. */
export const createInternalTokenMinter = (privateKeyPem: string): MintInternalToken => {
  const key = createPrivateKey(privateKeyPem);
  return async (subject) =>
    await new SignJWT(claimsOf(subject))
      .setProtectedHeader({ alg: algorithm })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(key);
};

/** Throws at once when the key is no public key in PEM. Whatever is wrong with a token, the answer is the same. */
export const createInternalTokenVerifier = (publicKeyPem: string): VerifyInternalToken => {
  const key = createPublicKey(publicKeyPem);
  return async (token) => {
    if (token === undefined) return err('UNAUTHENTICATED');
    try {
      const required = { issuer, audience, algorithms: [algorithm], requiredClaims: ['exp', 'iat'], maxTokenAge: 60, clockTolerance: 5 };
      const subject = subjectFromClaims((await jwtVerify(token, key, required)).payload);
      return subject.ok ? subject : err('UNAUTHENTICATED');
    } catch {
      return err('UNAUTHENTICATED');
    }
  };
};
