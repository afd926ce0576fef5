import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export const listLength = 20;

const schemas = {
  supervision: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query { projects: [Project!]! }
    type Project @key(fields: "id") { id: ID! name: String! state: String! owner: Unit }
    type Unit @key(fields: "uscc", resolvable: false) { uscc: ID! }`,
  enterprise: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query { units: [Unit!]! }
    type Unit @key(fields: "uscc") { uscc: ID! name: String! license: String }`,
};

/** A page of a list in one service with a name from another: two fetches, one after the other. */
export const query = '{ projects { id name state owner { uscc name license } } }';

const uscc = (n: number): string => `91530102MA6K${String(n).padStart(6, '0')}`;
const numbers = Array.from({ length: listLength }, (_, n) => n);

/** What each subgraph answers to the fetches of the query. */
export const answers: Readonly<Record<keyof typeof schemas, string>> = {
  supervision: JSON.stringify({
    data: {
      projects: numbers.map((n) => ({
        id: `project-${n}`,
        name: `滇池北岸保障性住房项目${n}期`,
        state: 'IN_CONSTRUCTION',
        owner: { __typename: 'Unit', uscc: uscc(n) },
      })),
    },
  }),
  enterprise: JSON.stringify({
    data: {
      _entities: numbers.map((n) => ({ name: `云南五华建工集团第${n}有限公司`, license: `(云)JZ安许证字[2024]${uscc(n).slice(-6)}` })),
    },
  }),
};

/** The supergraph of both, for both gateways. */
export const composed = (): string => {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(schemas).map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: 'http://127.0.0.1:9/graphql' })),
  );
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
};
