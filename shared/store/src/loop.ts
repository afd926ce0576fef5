export interface Loop {
  /** Cuts the present or the next wait short. */
  readonly ring: () => void;
  /** Lets the running round end, and no other begin. */
  readonly stop: () => Promise<void>;
}

interface Alarm {
  readonly ring: () => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const createAlarm = (): Alarm => {
  let rung = false;
  let wake: (() => void) | null = null;
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        wake = null;
        rung = false;
        resolve();
      };
      const timer = setTimeout(done, rung ? 0 : milliseconds);
      wake = done;
    });
  const ring = (): void => {
    rung = true;
    wake?.();
  };
  return { ring, wait };
};

/** Runs rounds until stopped; each answers how many milliseconds to wait for the next, unless the bell rings. */
export const startLoop = (round: () => Promise<number>): Loop => {
  const alarm = createAlarm();
  let stopped = false;
  const run = async (): Promise<void> => {
    while (!stopped) await alarm.wait(await round());
  };
  const running = run();
  return {
    ring: alarm.ring,
    stop: async () => {
      stopped = true;
      alarm.ring();
      await running;
    },
  };
};
