import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ApolloGateway } from '@apollo/gateway';
import { describe, expect, it } from 'vitest';
import { limitRules } from './limits.ts';

/** The copy of graphql that the gateway's schema is made by. */
const { parse, specifiedRules, validate } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const supergraphSdl = read('../supergraph.graphql');

interface Node {
  readonly kind: string;
  readonly serviceName?: string;
  readonly node?: Node;
  readonly nodes?: readonly Node[];
}

/** The services a plan asks, one name for each call. */
const callsIn = (node: Node | undefined): readonly string[] => {
  if (!node) return [];
  return [...(node.kind === 'Fetch' ? [node.serviceName ?? ''] : []), ...[node.node, ...(node.nodes ?? [])].flatMap((one) => callsIn(one))];
};

/** The gateway's own plan of an operation; no service is asked. */
const planOf = async (operation: string) => {
  const plans: Node[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: () => ({ process: async () => ({ data: null }) }),
    experimental_didResolveQueryPlan: ({ queryPlan }) => void plans.push(queryPlan.node as Node),
  });
  const { schema, executor } = await gateway.load();
  const document = parse(operation);
  await executor({
    document,
    request: { query: operation, variables: {} },
    queryHash: '',
    context: {},
    operationName: null,
    operation: document.definitions[0],
    schema,
    logger: console,
    metrics: {},
    overallCachePolicy: { restrict: () => undefined },
    cache: new Map(),
  } as never);
  await gateway.stop();
  return { plan: plans[0], schema };
};

const each = ['enterprise', 'equipment', 'personnel', 'supervision'];

describe('pages through the gateway', () => {
  it.each([
    ['C5 the page of a crane', '07-crane-page', each],
    ['X1 the home page', '00-home', ['certificate', ...each]],
  ])('%s is planned as six calls of the services at most, each service once', async (_, example, services) => {
    const query = read(`../examples/${example}.graphql`);
    const { plan, schema } = await planOf(query);
    expect(callsIn(plan).toSorted()).toEqual(services);
    expect(validate(schema, parse(query), [...specifiedRules, ...limitRules()])).toEqual([]);
  });
});
