import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';

export interface PulseTimes {
  /** How long an answer may take before the process is asked whether it lives. */
  readonly patienceMs: number;
  /** How long it may take to say so. */
  readonly livesMs: number;
  /** How often one that has fallen silent is asked again. */
  readonly againMs: number;
}

/** A request that has not been answered. */
interface Waiting {
  isOver: boolean;
  timer?: NodeJS.Timeout;
}

const usual: PulseTimes = { patienceMs: 1_500, livesMs: 2_500, againMs: 500 };

/** Ends all requests that wait for a process, however many they are. */
const silence = (): AbortController => {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
};

/** Tells a process that is slow from one that is frozen or cut off: who is silent is waited for no longer, and asked nothing until it lives again. */
export class Pulse {
  readonly #pool: Pool;
  readonly #times: PulseTimes;
  #silence = silence();
  #isClosed = false;
  #asking: Promise<boolean> | undefined;

  constructor(origin: string, times: PulseTimes = usual) {
    this.#times = times;
    this.#pool = new Pool(origin, { connections: 1, connect: { timeout: times.livesMs } });
  }

  /** Rejects at once while the process is silent, and as soon as it falls silent. */
  async during<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#silence;
    signal.throwIfAborted();
    const waiting: Waiting = { isOver: false };
    this.#watch(waiting);
    return await work(signal).finally(() => {
      waiting.isOver = true;
      clearTimeout(waiting.timer);
    });
  }

  /** Looks after one request until it is over; each has a timer and nothing else, as nearly all are over before it. */
  #watch(waiting: Waiting): void {
    waiting.timer = setTimeout(() => void this.#look(waiting), this.#times.patienceMs).unref();
  }

  async #look(waiting: Waiting): Promise<void> {
    const isSilent = !this.#isClosed && !(await this.#lives());
    if (waiting.isOver || this.#isClosed) return;
    if (isSilent) this.#fallSilent();
    this.#watch(waiting);
  }

  /** Asked once for all who want to know at the same time. */
  #lives(): Promise<boolean> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<boolean> {
    try {
      const { body } = await this.#pool.request({ path: '/healthz', method: 'GET', signal: AbortSignal.timeout(this.#times.livesMs) });
      await body.dump();
      return true;
    } catch {
      return false;
    }
  }

  #fallSilent(): void {
    if (this.#silence.signal.aborted || this.#isClosed) return;
    this.#silence.abort(new Error('the process is silent'));
    void this.#waitForLife();
  }

  async #waitForLife(): Promise<void> {
    while (!this.#isClosed && !(await this.#lives())) await pause(this.#times.againMs, undefined, { ref: false });
    this.#silence = silence();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#pool.destroy();
  }
}
