import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { SentCode } from './recipient.ts';

const digits = 6;
const holdsMs = 15 * 60_000;
const tries = 5;

/** By which codes are kept: without it a code of six digits would be told by its hash. */
export interface CodeOf {
  readonly key: string;
  readonly person: string;
  readonly setId: string;
}

const hashOf = ({ key, person, setId }: CodeOf, code: string): string =>
  createHmac('sha256', key).update(`${person} ${setId} ${code}`).digest('base64url');

/** A new code, and what is kept of it. */
export const newCode = (of: CodeOf, now: Date): { readonly code: string; readonly kept: SentCode } => {
  const code = String(randomInt(10 ** digits)).padStart(digits, '0');
  return { code, kept: { hash: hashOf(of, code), expiresAt: new Date(now.getTime() + holdsMs), triesLeft: tries } };
};

export const isCode = (of: CodeOf, code: string, { hash }: SentCode): boolean =>
  timingSafeEqual(Buffer.from(hashOf(of, code)), Buffer.from(hash));

/** Whether a code that was asked for is still to be sent. */
export const isAwaited = (askedAt: Date, now: Date): boolean => now.getTime() - askedAt.getTime() < holdsMs;
