import { createLocalJWKSet, errors, type JWK, type JWTPayload, jwtVerify } from 'jose';
import { audience } from './provider.ts';

export interface OwnKey {
  /** Of the issuer. */
  readonly url: string;
  readonly jwk: JWK;
}

/** What a token of this issuer claims; undefined where it is none, is for others or has ended. */
export const ownToken = async (token: string, { url, jwk }: OwnKey): Promise<JWTPayload | undefined> => {
  const { d: _, ...key } = jwk;
  try {
    const checks = { issuer: url, audience, requiredClaims: ['sub', 'iat', 'exp'] };
    return (await jwtVerify(token, createLocalJWKSet({ keys: [key] }), checks)).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
};
