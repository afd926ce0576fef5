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

export const createPlaces = ({ places, patienceMs, onLate, onFree }: PlacesOptions): Places => {
  const running = new Map<string, Promise<void>>();
  let free = places;
  const enter = (id: string, work: () => Promise<void>): void => {
    free -= 1;
    let isHeld = true;
    const giveUp = (): void => {
      if (!isHeld) return;
      isHeld = false;
      free += 1;
      onFree();
    };
    const timer = setTimeout(() => {
      onLate(id);
      giveUp();
    }, patienceMs);
    const done = work().finally(() => {
      clearTimeout(timer);
      running.delete(id);
      giveUp();
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
