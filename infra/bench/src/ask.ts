import { Pool } from 'undici';

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** Asks a gateway over kept connections, as one user; anything but data is an error. */
export const askerOf = (baseUrl: string, token: string, path = '/graphql') => {
  const pool = new Pool(baseUrl, { connections: 64 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return {
    ask: async <T>(query: string, variables: object = {}): Promise<T> => {
      const answer = await pool.request({ path, method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      const { data, errors } = (await answer.body.json()) as Body;
      if (errors || !data) throw new Error(`HTTP ${answer.statusCode}: ${JSON.stringify(errors)?.slice(0, 500)}`);
      return data as T;
    },
    close: () => pool.close(),
  };
};

export type Asker = ReturnType<typeof askerOf>;
