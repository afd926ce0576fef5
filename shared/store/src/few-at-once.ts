/** What work comes to on each item, in their order, done on at most so many of them at a time. The first failure is that of the whole, and nothing more is begun after it. */
export const fewAtOnce = async <T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const done: R[] = [];
  const waiting = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, item] = next;
      done[at] = await work(item);
    }
  };
  const stopping = async (): Promise<void> => {
    try {
      await worker();
    } finally {
      waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, stopping));
  return done;
};
