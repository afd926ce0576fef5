import { Worker } from 'node:worker_threads';

interface Waiting<Order, Made> {
  readonly order: Order;
  readonly resolve: (made: Made) => void;
  readonly reject: (error: Error) => void;
}

/** What a thread answers to each order. */
export type ThreadAnswer<Made> = { readonly made: Made } | { readonly error: string };

export interface ThreadLimits {
  /** The file of the thread's code, under `src`, without its ending. */
  readonly code: string;
  /** Threads at once. */
  readonly most: number;
  readonly megabytes: number;
  /** A thread that takes longer over one order is ended. */
  readonly milliseconds: number;
  /** Orders that wait, at most; more are refused. */
  readonly mostWaiting: number;
}

/** Where the sources run, in tests and tools, a loader goes before the code. */
const isSource = import.meta.url.endsWith('.ts');
const loader = new URL('../../test/source-worker.mjs', import.meta.url);

/** The process may end while the thread is idle. */
const startThread = ({ code, megabytes }: ThreadLimits): Worker => {
  const own = new URL(`../${code}${isSource ? '.ts' : '.js'}`, import.meta.url);
  const worker = new Worker(isSource ? loader : own, {
    ...(isSource && { execArgv: ['--conditions=anzhu-source'], workerData: own.href }),
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
  });
  worker.unref();
  return worker;
};

/** What the thread makes of the order; an error of the thread itself is its end, and so is too long a time. */
const answerOf = <Made>(worker: Worker, order: unknown, milliseconds: number): Promise<ThreadAnswer<Made>> => {
  let late: NodeJS.Timeout | undefined;
  return new Promise<ThreadAnswer<Made>>((resolve, reject) => {
    const ended = (): void => reject(new Error('The thread has ended.'));
    worker.once('message', (answer: ThreadAnswer<Made>) => {
      worker.off('error', reject).off('exit', ended);
      resolve(answer);
    });
    worker.once('error', reject).once('exit', ended);
    late = setTimeout(() => void worker.terminate(), milliseconds);
    worker.ref();
    worker.postMessage(order);
  }).finally(() => {
    clearTimeout(late);
    worker.unref();
  });
};

/** A thread holds what it has loaded: so long it waits for more. */
const patience = 60_000;

const closed = (): Error => new Error('The threads are closed.');

/** Threads started when needed and at most so many, ended a minute after their last order; orders beyond them wait in turn, as many as may. */
export class WorkerThreads<Order, Made> {
  readonly #limits: ThreadLimits;
  readonly #all = new Set<Worker>();
  readonly #idle: { readonly worker: Worker; readonly end: NodeJS.Timeout }[] = [];
  readonly #waiting: Waiting<Order, Made>[] = [];
  #isClosed = false;

  constructor(limits: ThreadLimits) {
    this.#limits = limits;
  }

  do(order: Order): Promise<Made> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(closed());
      if (this.isFull) return reject(new Error('Too many orders wait.'));
      this.#waiting.push({ order, resolve, reject });
      this.#next();
    });
  }

  /** Whether another order would be refused. */
  get isFull(): boolean {
    return this.#waiting.length >= this.#limits.mostWaiting;
  }

  /** How many threads there are. */
  get running(): number {
    return this.#all.size;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(closed());
    for (const { end } of this.#idle.splice(0)) clearTimeout(end);
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#idle.length === 0 && this.#all.size >= this.#limits.most) return;
    const waiting = this.#waiting.shift();
    if (waiting) void this.#serve(this.#taken(), waiting);
  }

  #taken(): Worker {
    const rested = this.#idle.pop();
    clearTimeout(rested?.end);
    return rested?.worker ?? this.#started();
  }

  #started(): Worker {
    const worker = startThread(this.#limits);
    this.#all.add(worker);
    worker.on('error', () => this.#forget(worker));
    worker.on('exit', () => this.#forget(worker));
    return worker;
  }

  /** A thread that has ended, whatever it did, is given nothing more. */
  #forget(worker: Worker): void {
    this.#all.delete(worker);
    const at = this.#idle.findIndex((one) => one.worker === worker);
    if (at >= 0) clearTimeout(this.#idle.splice(at, 1)[0]?.end);
  }

  #rest(worker: Worker): void {
    const end = setTimeout(() => {
      this.#forget(worker);
      void worker.terminate();
    }, patience);
    this.#idle.push({ worker, end: end.unref() });
  }

  async #serve(worker: Worker, { order, resolve, reject }: Waiting<Order, Made>): Promise<void> {
    try {
      const answer = await answerOf<Made>(worker, order, this.#limits.milliseconds);
      this.#rest(worker);
      if ('made' in answer) resolve(answer.made);
      else reject(new Error(answer.error));
    } catch (error) {
      this.#forget(worker);
      reject(error as Error);
    }
    this.#next();
  }
}
