import type { Subject } from './subject.ts';

export interface TokenCache {
  readonly find: (token: string) => Subject | undefined;
  /** Both are milliseconds since 1970: when the token was checked, and when it ends. */
  readonly add: (token: string, subject: Subject, span: { readonly from: number; readonly until: number }) => void;
}

const atMost = 10_000;

/** Subjects of tokens whose signature was checked, so that it need not be at every operation. A clock that went back is not trusted; the oldest give way. */
export const createTokenCache = (now: () => number): TokenCache => {
  const known = new Map<string, { readonly subject: Subject; readonly from: number; readonly until: number }>();
  return {
    find: (token) => {
      const found = known.get(token);
      if (found && found.from <= now() && now() < found.until) return found.subject;
      known.delete(token);
      return undefined;
    },
    add: (token, subject, span) => {
      known.set(token, { subject, ...span });
      const [oldest] = known.keys();
      if (known.size > atMost && oldest !== undefined) known.delete(oldest);
    },
  };
};
