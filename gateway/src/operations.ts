import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { err, errorTexts, ok, type Result } from '@anzhu/kernel';
import type { ApolloServerPlugin } from '@apollo/server';
import { z } from 'zod';
import type { GatewayContext } from './data-source.ts';
import { graphql } from './graphql-copy.ts';

/** Texts of operations by their sha256 in hexadecimal. */
export type Operations = ReadonlyMap<string, string>;

const form = z.record(z.string(), z.string());

const contentOf = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** The operations of a file `{ "<sha256>": "query …" }`, or everything that is wrong with it. */
export const readOperations = (file: string): Result<Operations, readonly string[]> => {
  const { data } = form.safeParse(contentOf(file));
  if (!data) return err([`${file} is no JSON of operations by their sha256`]);
  const entries = Object.entries(data);
  const wrong = entries.filter(([hash, text]) => createHash('sha256').update(text).digest('hex') !== hash);
  return wrong.length > 0 ? err(wrong.map(([hash]) => `${hash} is not the sha256 of its operation`)) : ok(new Map(entries));
};

/** Whether an operation is on the list, by its text. */
export const isListed = (operations: Operations, text: unknown): boolean =>
  typeof text === 'string' && operations.has(createHash('sha256').update(text).digest('hex'));

/** What Apollo looks up by hash, read from the list alone. */
export const listed = (operations: Operations) => ({
  get: async (key: string): Promise<string | undefined> => operations.get(key.replace('apq:', '')),
  set: async (): Promise<void> => undefined,
  delete: async (): Promise<boolean> => false,
});

const { en, zh } = errorTexts.OPERATION_NOT_LISTED;

/** Refuses every operation whose text is not on the list, however it was asked for. */
export const onlyListed = (operations: Operations): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ queryHash, contextValue }) => {
      if (!contextValue.fillsSubscription && !operations.has(queryHash))
        throw new graphql.GraphQLError(en, { extensions: { code: 'OPERATION_NOT_LISTED', zh, http: { status: 403 } } });
    },
  }),
});
