import type { RecordChange } from '@anzhu/contracts';
import type { Logger } from 'pino';
import type { Broker } from './broker.ts';
import { type Followed, followChanges } from './change-stream.ts';
import { eachDay } from './each-day.ts';
import { keysOfChange, ofDays } from './fields.ts';
import { changesSince, type Since } from './past-changes.ts';
import type { Place } from './places.ts';

/** That something changed, at its place in the stream of a service. */
export interface Note extends Place {
  readonly service: string;
  /** Nothing was said: what follows from the day is to be read anew. */
  readonly isNewDay?: true;
}

export interface Listener {
  readonly keys: readonly string[];
  readonly services: readonly string[];
  readonly hear: (note: Note) => void;
}

/** What the services say of changes, heard once by this process and handed to whoever listens under its keys. */
export interface ChangeHub {
  readonly services: readonly string[];
  /** How far the stream of a service was heard; undefined before it was first reached. */
  readonly reached: (service: string) => Place | undefined;
  /** Whose changes could not be heard for so long. */
  readonly unheard: (milliseconds: number) => readonly string[];
  /** Returns what ends it. */
  readonly listen: (listener: Listener) => () => void;
  /** The places of what was said of records between two others of a stream. */
  readonly since: (since: Since) => ReturnType<typeof changesSince>;
  readonly stop: () => Promise<void>;
}

const indexed = () => {
  const byKey = new Map<string, Set<Listener>>();
  const all = new Set<Listener>();
  const put = (listener: Listener): void => {
    all.add(listener);
    for (const key of listener.keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(listener));
  };
  const drop = (listener: Listener): void => {
    all.delete(listener);
    for (const key of listener.keys) {
      const others = byKey.get(key);
      others?.delete(listener);
      if (others?.size === 0) byKey.delete(key);
    }
  };
  return {
    put,
    drop,
    heardBy: (change: RecordChange): ReadonlySet<Listener> => new Set(keysOfChange(change).flatMap((key) => [...(byKey.get(key) ?? [])])),
    under: (key: string): readonly Listener[] => [...(byKey.get(key) ?? [])],
    followersOf: (service: string): readonly Listener[] => [...all].filter(({ services }) => services.includes(service)),
  };
};

interface HubSettings {
  readonly broker: Broker;
  readonly services: readonly string[];
  readonly logger: Logger;
}

const followerOf =
  ({ broker, logger }: HubSettings, listeners: ReturnType<typeof indexed>) =>
  (service: string): Followed =>
    followChanges({
      ...{ broker, service, logger },
      onChange: (change, place) => {
        for (const { hear } of listeners.heardBy(change)) hear({ service, ...place });
      },
      onMissed: (place) => {
        for (const { hear } of listeners.followersOf(service)) hear({ service, ...place });
      },
    });

/** Of one of its services, wherever that is by now: a list is read whole. */
const hearOfDay = ({ services, hear }: Listener, reached: ChangeHub['reached']): void => {
  const [first] = services.flatMap((service) => {
    const place = reached(service);
    return place === undefined ? [] : [{ service, ...place }];
  });
  if (first) hear({ ...first, isNewDay: true });
};

export const startChangeHub = (settings: HubSettings): ChangeHub => {
  const { broker, services } = settings;
  const listeners = indexed();
  const follow = followerOf(settings, listeners);
  const followed = new Map(services.map((service) => [service, follow(service)]));
  const reached = (service: string): Place | undefined => followed.get(service)?.reached();
  const endDays = eachDay(() => {
    for (const listener of listeners.under(ofDays)) hearOfDay(listener, reached);
  });
  return {
    services,
    reached,
    unheard: (milliseconds) => services.filter((service) => (followed.get(service)?.unheardMs() ?? 0) > milliseconds),
    listen: (listener) => {
      listeners.put(listener);
      return () => listeners.drop(listener);
    },
    since: (asked) => changesSince(broker, asked),
    stop: async () => {
      endDays();
      await Promise.all([...followed.values()].map(({ stop }) => stop()));
      await broker.stop();
    },
  };
};
