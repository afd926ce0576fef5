import { expect, it } from 'vitest';
import { subscriptionHealth } from './health.ts';

const readiness = { ready: async () => [], warnings: async () => ['equipment: does not answer'] };
const tellOf = async (hub: Parameters<typeof subscriptionHealth>[0]['hub']) => {
  const { warnings, gauges = [], ready } = subscriptionHealth({ hub, count: () => 3, readiness });
  const values = await Promise.all(gauges.map(async ({ name, value }) => [name, await value()]));
  return { ready: await ready(), warnings: await warnings?.(), gauges: Object.fromEntries(values) };
};

it('reliability: subscriptions that hear nothing of a service are told to operators, and the gateway serves', async () => {
  const askedFor: number[] = [];
  const unheard = (milliseconds: number) => {
    askedFor.push(milliseconds);
    return ['supervision'];
  };
  expect(await tellOf({ unheard })).toEqual({
    ready: [],
    warnings: ['equipment: does not answer', expect.stringMatching(/^supervision: its changes cannot be heard/)],
    gauges: { graphql_subscriptions: 3, graphql_changes_unheard: 1 },
  });
  expect(new Set(askedFor)).toEqual(new Set([30_000]));
});

it('reliability: while all is heard, and where nothing can be subscribed to, nothing is told', async () => {
  const quiet = { ready: [], warnings: ['equipment: does not answer'], gauges: { graphql_subscriptions: 3, graphql_changes_unheard: 0 } };
  expect(await tellOf({ unheard: () => [] })).toEqual(quiet);
  expect(await tellOf(undefined)).toEqual(quiet);
});
