/** Places taken one after another, given back in any order. */
interface Places {
  /** False when the signal came first: then no place is taken. */
  readonly take: (signal: AbortSignal) => Promise<boolean>;
  readonly giveBack: () => void;
}

/** Waits to be begun; false, and out of the queue, when the signal comes first. */
const queued = (waiting: Set<() => void>, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (isTaken: boolean): void => {
      waiting.delete(begin);
      signal.removeEventListener('abort', leave);
      resolve(isTaken);
    };
    const begin = (): void => end(true);
    const leave = (): void => end(false);
    waiting.add(begin);
    signal.addEventListener('abort', leave, { once: true });
  });

const places = (most: number): Places => {
  let free = most;
  const waiting = new Set<() => void>();
  const take = async (signal: AbortSignal): Promise<boolean> => {
    if (signal.aborted) return false;
    if (free === 0) return await queued(waiting, signal);
    free -= 1;
    return true;
  };
  const giveBack = (): void => {
    const [next] = waiting;
    if (next) next();
    else free += 1;
  };
  return { take, giveBack };
};

/** Lets so many work at once; the others wait in the order they came. Who gives up waiting gets nothing, and nothing is done. */
export const slots = (most: number) => {
  const { take, giveBack } = places(most);
  return async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | undefined> => {
    if (!(await take(signal))) return undefined;
    try {
      return await work();
    } finally {
      giveBack();
    }
  };
};
