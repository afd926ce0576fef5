import { isSignedIn } from '@anzhu/access';
import { edgeError } from './answer.ts';
import type { SubgraphContext } from './context.ts';

type Resolving = readonly [owner: never, asked: never, context: SubgraphContext, info: never];
type Resolver = (...resolving: Resolving) => unknown;
type Fields = Readonly<Record<string, Resolver>>;
type Resolvers = Readonly<Record<string, object>>;

const forAll = new WeakSet<object>();

/** Marks the resolver of a query that is answered to anybody, signed in or not. */
export const forAnyone = <R extends object>(resolver: R): R => {
  forAll.add(resolver);
  return resolver;
};

const forReader =
  (resolve: Resolver): Resolver =>
  (...asked) => {
    if (!isSignedIn(asked[2].subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
    return resolve(...asked);
  };

const guarded = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, resolve]) => [name, forAll.has(resolve) ? resolve : forReader(resolve)]));

const roots = ['Query', 'Mutation'];

/** Every query and mutation tells whoever is not signed in so, and not that there is nothing, but for those marked otherwise. */
export const forReaders = (resolvers: Resolvers): Resolvers =>
  Object.fromEntries(Object.entries(resolvers).map(([type, fields]) => [type, roots.includes(type) ? guarded(fields as Fields) : fields]));
