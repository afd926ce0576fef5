import { Worker } from 'node:worker_threads';
import type { PageOrder, Pages } from './draw-pages.ts';

interface Waiting {
  readonly order: PageOrder;
  readonly resolve: (pages: Pages) => void;
  readonly reject: (error: Error) => void;
}

type Answer = { readonly pages: Pages } | { readonly error: string };

/** The code of the thread stands beside this file; where the sources run, in tests and tools, a loader goes before it. */
const isSource = import.meta.url.endsWith('.ts');
const code = new URL(isSource ? '../../test/source-worker.mjs' : './page-worker.js', import.meta.url);
const sourceArguments = isSource ? { execArgv: ['--conditions=anzhu-source'] } : {};

/** A thread that draws one page after the other; the process may end while it is idle. */
const startThread = (): Worker => {
  const worker = new Worker(code, { ...sourceArguments, resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 } });
  worker.unref();
  return worker;
};

/** What the thread makes of the order; an error of the thread itself is its end. */
const drawnBy = (worker: Worker, order: PageOrder): Promise<Answer> =>
  new Promise<Answer>((resolve, reject) => {
    const ended = (): void => reject(new Error('The thread that draws pages has ended.'));
    worker.once('message', (answer: Answer) => {
      worker.off('error', reject).off('exit', ended);
      resolve(answer);
    });
    worker.once('error', reject).once('exit', ended);
    worker.ref();
    worker.postMessage(order);
  }).finally(() => worker.unref());

/** A thread holds fonts and what cuts them, 200 MB: so long it waits for more. */
const patience = 60_000;

const closed = (): Error => new Error('The press is closed.');

/** Threads that draw pages, started when needed and at most so many, ended a minute after their last page; orders beyond them wait in turn. */
export class PageThreads {
  readonly #most: number;
  readonly #all = new Set<Worker>();
  readonly #idle: { readonly worker: Worker; readonly end: NodeJS.Timeout }[] = [];
  readonly #waiting: Waiting[] = [];
  #isClosed = false;

  constructor(most: number) {
    this.#most = most;
  }

  draw(order: PageOrder): Promise<Pages> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(closed());
      this.#waiting.push({ order, resolve, reject });
      this.#next();
    });
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
    if (this.#idle.length === 0 && this.#all.size >= this.#most) return;
    const waiting = this.#waiting.shift();
    if (waiting) void this.#serve(this.#taken(), waiting);
  }

  #taken(): Worker {
    const rested = this.#idle.pop();
    clearTimeout(rested?.end);
    return rested?.worker ?? this.#started();
  }

  #started(): Worker {
    const worker = startThread();
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

  async #serve(worker: Worker, { order, resolve, reject }: Waiting): Promise<void> {
    try {
      const answer = await drawnBy(worker, order);
      this.#rest(worker);
      if ('pages' in answer) resolve(answer.pages);
      else reject(new Error(answer.error));
    } catch (error) {
      this.#forget(worker);
      reject(error as Error);
    }
    this.#next();
  }
}
