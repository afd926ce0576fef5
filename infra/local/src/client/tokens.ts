import { claimsOf, type Subject } from '@anzhu/access';
import { errorAnswer } from './answer.ts';

export interface TokenOptions {
  readonly audience?: string;
  readonly expiresInSeconds?: number;
}

const post = async (url: string, body: unknown): Promise<string> => {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { access_token: string }).access_token;
};

/** Tokens of the dev issuer: of a seeded user by name, of an invented subject, of a machine by its secret. */
export const tokensOf = (issuerUrl: string) => {
  const known = new Map<string, Promise<string>>();
  const once = (key: string, make: () => Promise<string>): Promise<string> => {
    const token = known.get(key) ?? make();
    known.set(key, token);
    return token;
  };
  return {
    user: (user: string): Promise<string> => once(user, () => post(`${issuerUrl}/token/user`, { user })),
    subject: (subject: Subject, options: TokenOptions = {}): Promise<string> =>
      once(JSON.stringify([subject, options]), () => post(`${issuerUrl}/token/claims`, { claims: claimsOf(subject), ...options })),
    machine: async (id: string, secret: string): Promise<string> => {
      const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret });
      const answer = await fetch(`${issuerUrl}/token`, { method: 'POST', body });
      if (!answer.ok) throw new Error(`${issuerUrl}/token answered ${answer.status}: ${errorAnswer({ message: await answer.text() }).en}`);
      return ((await answer.json()) as { access_token: string }).access_token;
    },
  };
};

export type Tokens = ReturnType<typeof tokensOf>;
