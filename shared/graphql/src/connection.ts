import { isSignedIn, type Subject } from '@anzhu/access';
import type { Result } from '@anzhu/kernel';
import type { EdgeRefusal, Refusal } from '@anzhu/workflow';
import type { GraphQLResolveInfo } from 'graphql';
import { edgeError } from './answer.ts';
import type { SubgraphContext } from './context.ts';
import { storedFields } from './reads.ts';

interface Found<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const emptyPage = { edges: [], hasNextPage: false, hasPreviousPage: false } as const;

interface Lists<T, R> {
  /** Of which type the entries are, where the connection is an interface's. */
  readonly typeOf?: (request: R) => string;
  /** Given the stored fields that the selected entries are made of, unless that is not known of them all. */
  readonly list: (subject: Subject, request: R, fields: readonly string[] | undefined) => Promise<Result<Found<T>, Refusal>>;
  readonly total: (subject: Subject, request: R, isExact: boolean) => Promise<{ readonly count: number; readonly isCapped: boolean }>;
}

type Resolving<R> = readonly [owner: unknown, request: R, context: SubgraphContext, info: GraphQLResolveInfo];

/** A page as its connection shows it; a refused one is an error. `request` is what its total is counted by. */
export const connectionOf = <T, R>(found: Result<Found<T>, Refusal>, request: R) => {
  if (!found.ok) throw edgeError(found.error as EdgeRefusal);
  const { edges, hasNextPage, hasPreviousPage } = found.value;
  const cursors = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, pageInfo: { hasNextPage, hasPreviousPage, ...cursors }, request };
};

/** The resolvers of a list and of its connection's total, which is counted only when asked for. Who is not signed in is told so, and not that there is nothing. */
export const connectionResolvers = <T, R>({ list, total, typeOf }: Lists<T, R>) => ({
  list: async (...[, request, { subject }, info]: Resolving<R>) => {
    if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
    return connectionOf(await list(subject, request, storedFields(info, typeOf?.(request))), request);
  },
  total: async ({ request }: { readonly request: R }, { exact = false }: { readonly exact?: boolean }, { subject }: SubgraphContext) => {
    const { count, isCapped } = await total(subject, request, exact);
    return { count, capped: isCapped };
  },
});
