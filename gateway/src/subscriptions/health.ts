import type { Health } from '@anzhu/observability';
import type { ChangeHub } from './change-hub.ts';

interface Told {
  /** Absent where nothing can be subscribed to. */
  readonly hub: Pick<ChangeHub, 'unheard'> | undefined;
  readonly count: () => number;
  readonly readiness: Pick<Health, 'ready'> & Required<Pick<Health, 'warnings'>>;
}

/** Beyond the pause of a broker that is started anew. */
const patienceMs = 30_000;

/** What is said of a gateway whose subscriptions hear nothing: it serves, and an operator should look. */
export const subscriptionHealth = ({ hub, count, readiness }: Told): Health => {
  const unheard = (): readonly string[] => hub?.unheard(patienceMs) ?? [];
  return {
    ready: readiness.ready,
    warnings: async () => {
      const silent = unheard().map((service) => `${service}: its changes cannot be heard; subscriptions say nothing of them`);
      return [...(await readiness.warnings()), ...silent];
    },
    gauges: [
      { name: 'graphql_subscriptions', help: 'Subscriptions that run', value: count },
      {
        name: 'graphql_changes_unheard',
        help: 'Services whose changes have not been heard for half a minute: subscriptions are silent about them',
        value: () => unheard().length,
      },
    ],
  };
};
