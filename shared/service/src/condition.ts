import { setTimeout as pause } from 'node:timers/promises';
import { countDead, type Relay } from '@anzhu/messaging';
import type { Health } from '@anzhu/observability';
import type { createAttachments, Store } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { NatsConnection } from 'nats';

const patienceMs = 2_000;
const standstillSeconds = 30;

/** A driver that waits for its server would keep whoever asks waiting too. */
const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    pause(patienceMs, undefined, { ref: false }).then(() => {
      throw new Error('MongoDB does not answer in time');
    }),
  ]);

interface Deps {
  readonly connection: Connection;
  readonly nats: NatsConnection;
  readonly store: Pick<Store, 'heldBecause'>;
  readonly files: Pick<ReturnType<typeof createAttachments>, 'troubles'>;
  readonly watched?: Pick<Health, 'warnings' | 'gauges'> | undefined;
}

/** Above the usual pause of a broker that is started anew. */
const standstillOf = (relay: Pick<Relay, 'standstill'>): readonly string[] => {
  const { seconds, cause } = relay.standstill();
  return seconds < standstillSeconds ? [] : [`no events have been published for ${Math.round(seconds)} s: ${cause}`];
};

const faultsOf =
  ({ connection, nats, files, store }: Deps) =>
  async (): Promise<readonly string[]> => {
    const mongo = await inTime(Promise.resolve(connection.db?.command({ ping: 1 }))).then(
      () => [],
      () => ['MongoDB cannot be reached'],
    );
    const held = store.heldBecause();
    return [...mongo, ...(nats.isClosed() ? ['NATS is closed'] : []), ...(held === null ? [] : [held]), ...(await files.troubles())];
  };

/** What a service says of itself: whether it can serve, and what an operator should look at although it does. A broker that is away or stuck keeps no command from being taken, so it is a warning. */
export const conditionOf = (deps: Deps, relay: Pick<Relay, 'standstill'>): Health => {
  const dead = (): Promise<number> => inTime(countDead(deps.connection));
  return {
    ready: faultsOf(deps),
    warnings: async () => {
      const count = await dead();
      const own = (await deps.watched?.warnings?.()) ?? [];
      return [...own, ...standstillOf(relay), ...(count > 0 ? [`${count} events could not be handled: npm run dead-letters`] : [])];
    },
    gauges: [
      { name: 'anzhu_dead_letters', help: 'Events that wait for an operator, each with its aggregate parked', value: dead },
      {
        name: 'anzhu_relay_standstill_seconds',
        help: 'Time since the relay last did its round: stuck or unreachable NATS, or a log that differs from its stream',
        value: () => relay.standstill().seconds,
      },
      {
        name: 'anzhu_log_differs',
        help: '1 while event log and stream differ and no command is taken',
        value: () => (deps.store.heldBecause() === null ? 0 : 1),
      },
      ...(deps.watched?.gauges ?? []),
    ],
  };
};
