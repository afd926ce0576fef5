import { Kind, parse, type ValueNode } from 'graphql';

export type Urls = Readonly<Record<string, string>>;

const textOf = (value: ValueNode | undefined): string => (value?.kind === Kind.STRING ? value.value : '');

const composedUrls = (supergraphSdl: string): readonly (readonly [string, string])[] =>
  parse(supergraphSdl, { noLocation: true })
    .definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph' ? (node.values ?? []) : [],
    )
    .flatMap(({ directives = [] }) => directives.filter(({ name }) => name.value === 'join__graph'))
    .map(({ arguments: given = [] }) => {
      const argument = (name: string): string => textOf(given.find((node) => node.name.value === name)?.value);
      return [argument('name'), argument('url')] as const;
    });

const graphqlUrl = (url: string): string => (new URL(url).pathname === '/' ? new URL('/graphql', url).href : url);

/** Where each subgraph of the supergraph answers GraphQL; an override may leave out `/graphql`. Throws on an override of an unknown subgraph. */
export const subgraphUrls = (supergraphSdl: string, overrides: Urls): Urls => {
  const composed = Object.fromEntries(composedUrls(supergraphSdl));
  const unknown = Object.keys(overrides).filter((name) => !Object.hasOwn(composed, name));
  if (unknown.length > 0) throw new Error(`SUBGRAPH_URLS names what the supergraph does not know: ${unknown.join(', ')}`);
  return Object.fromEntries(Object.entries({ ...composed, ...overrides }).map(([name, url]) => [name, graphqlUrl(url)]));
};
