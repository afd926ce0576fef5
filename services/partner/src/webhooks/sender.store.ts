import { type Loop, startLeadership, startLoop } from '@anzhu/store';
import { createLane, type Lane, type LaneDeps } from './lane.store.ts';
import { webhooksIn } from './webhooks.store.ts';

interface Running {
  readonly lane: Lane;
  readonly loop: Loop;
}

const everyMs = 1_000;
const leaseMs = 6_000;

type SenderDeps = Omit<LaneDeps, 'leads' | 'manager'>;

const stopOne = async ({ loop, lane }: Running): Promise<void> => {
  await loop.stop();
  await lane.close();
};

/** The lanes of this process, by partner. */
interface Lanes {
  readonly running: Map<string, Running>;
  /** Those that end within the time limit of a send: until then their webhook gets no other. */
  readonly ending: Map<string, Promise<void>>;
}

const end = ({ running, ending }: Lanes, name: string, one: Running): void => {
  running.delete(name);
  ending.set(
    name,
    stopOne(one).finally(() => ending.delete(name)),
  );
};

/** Starts a lane for each webhook that has none yet, and ends those of webhooks that are stopped or removed; none waits for another. */
const looking = (deps: LaneDeps, lanes: Lanes) => async (): Promise<number> => {
  const { running, ending } = lanes;
  const names = await webhooksIn(deps.connection)
    .distinct('_id', { stopped: null })
    .catch((error: unknown) => {
      deps.logger.warn({ err: error }, 'webhooks could not be read, tried again');
      return [...running.keys()];
    });
  for (const [name, one] of running) if (!names.includes(name)) end(lanes, name, one);
  for (const name of names.filter((one) => !running.has(one) && !ending.has(one))) {
    const lane = createLane(deps, name);
    running.set(name, { lane, loop: startLoop(lane.round) });
  }
  return everyMs;
};

/** Posts to every webhook what its partner follows: one process of the service at a time, each webhook by itself, so that none waits for another. */
export const startWebhooks = async (deps: SenderDeps): Promise<{ readonly stop: () => Promise<void> }> => {
  const { connection, nats, logger } = deps;
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  const leadership = startLeadership({ connection, name: 'webhooks', milliseconds: leaseMs, logger });
  const lanes: Lanes = { running: new Map(), ending: new Map() };
  const loop = startLoop(looking({ ...deps, manager, leads: () => leadership.fence() !== null }, lanes));
  return {
    stop: async () => {
      await loop.stop();
      for (const [name, one] of lanes.running) end(lanes, name, one);
      await Promise.all(lanes.ending.values());
      await leadership.stop();
    },
  };
};
