import { setTimeout as pause } from 'node:timers/promises';
import { processorSeconds } from './process-list.ts';

export interface Waiting {
  readonly pid: number | undefined;
  /** Fulfilled with the reason when the process has ended. */
  readonly exited: Promise<string>;
  /** Null when it is there; else how it stands, in words. */
  readonly isMissing: () => Promise<string | null>;
  /** Changes as long as the process does something, beside the processor time it uses. */
  readonly sign?: () => string | number;
  /** So long may a process show no sign of work. */
  readonly quietMs?: number;
  readonly everyMs?: number;
  readonly signal?: AbortSignal | undefined;
  /** Told every ten seconds how it stands. */
  readonly tell?: ((standing: string, seconds: number) => void) | undefined;
}

const usualQuietMs = 60_000;
const tellMs = 10_000;

/** How long a process has shown no sign of work, asked now and then. */
const quietness = ({ pid, sign = () => '' }: Pick<Waiting, 'pid' | 'sign'>) => {
  let [moved, last] = [Date.now(), ''];
  return (standing: string): number => {
    const present = JSON.stringify([standing, sign(), pid === undefined ? undefined : processorSeconds(pid)]);
    if (present !== last) [moved, last] = [Date.now(), present];
    return Date.now() - moved;
  };
};

/** Tells how it stands, every ten seconds. */
const teller = ({ tell }: Pick<Waiting, 'tell'>) => {
  const begun = Date.now();
  let told = begun;
  return (standing: string): void => {
    const now = Date.now();
    if (now - told < tellMs) return;
    told = now;
    tell?.(standing, Math.round((now - begun) / 1000));
  };
};

/** Waits for what a process is to bring about, as long as it lives and works, however slow the machine; answers why it is not to come, or null when it is there (or nobody waits any more). */
export const waitWhileItWorks = async (waiting: Waiting): Promise<string | null> => {
  const { exited, isMissing, quietMs = usualQuietMs, everyMs = 50, signal } = waiting;
  const [quiet, tell] = [quietness(waiting), teller(waiting)];
  let ended: string | undefined;
  void exited.then((reason) => {
    ended = reason;
  });
  for (; !signal?.aborted; await pause(everyMs)) {
    const missing = await isMissing();
    if (missing === null) return null;
    if (ended !== undefined) return ended;
    if (quiet(missing) > quietMs) return `no sign of work for ${quietMs / 1000} s; ${missing}`;
    tell(missing);
  }
  return null;
};
