/** Work that runs side by side within a bound. */
export interface Places {
  readonly free: () => number;
  readonly has: (id: string) => boolean;
  /** How many are at work, those that gave their place up included. */
  readonly busy: () => number;
  /** Starts work that never rejects; it may be asked for only while a place is free. */
  readonly enter: (id: string, work: () => Promise<void>) => void;
  /** Resolves when all work has ended, at the latest after so many milliseconds. */
  readonly settle: (atMostMs: number) => Promise<void>;
}

interface PlacesOptions {
  readonly places: number;
  /** Work that takes longer goes on without a place, so that what is stuck keeps no other from its turn. */
  readonly patienceMs: number;
  readonly onLate: (id: string) => void;
  readonly onFree: () => void;
}

const bounded = async (work: Promise<unknown>, milliseconds: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
};

/** One who has a place, and gives it back once: when the work has ended or the patience has. */
const seat = ({ patienceMs, onLate }: PlacesOptions, id: string, giveBack: () => void): (() => void) => {
  let isHeld = true;
  const leave = (): void => {
    clearTimeout(timer);
    if (isHeld) giveBack();
    isHeld = false;
  };
  const timer = setTimeout(() => {
    onLate(id);
    leave();
  }, patienceMs);
  return leave;
};

export const createPlaces = (options: PlacesOptions): Places => {
  const running = new Map<string, Promise<void>>();
  let free = options.places;
  const giveBack = (): void => {
    free += 1;
    options.onFree();
  };
  const enter = (id: string, work: () => Promise<void>): void => {
    free -= 1;
    const leave = seat(options, id, giveBack);
    const done = work().finally(() => {
      running.delete(id);
      leave();
    });
    running.set(id, done);
  };
  return {
    free: () => free,
    has: (id) => running.has(id),
    busy: () => running.size,
    enter,
    settle: (atMostMs) => bounded(Promise.all(running.values()), atMostMs),
  };
};
