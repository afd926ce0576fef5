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
  const worker = new Worker(code, { ...sourceArguments, resourceLimits: { maxOldGenerationSizeMb: 256 } });
  worker.unref();
  return worker;
};

/** What the thread makes of the order; an error of the thread itself is its end. */
const drawnBy = (worker: Worker, order: PageOrder): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      worker.unref();
      then();
    };
    worker.once('message', (answer: Answer) => settle(() => resolve(answer)));
    worker.once('error', (error) => settle(() => reject(error)));
    worker.once('exit', () => settle(() => reject(new Error('The thread that draws pages has ended.'))));
    worker.ref();
    worker.postMessage(order);
  });

const closed = (): Error => new Error('The press is closed.');

/** Threads that draw pages, started when first needed and at most so many; orders beyond them wait in turn. */
export class PageThreads {
  readonly #most: number;
  readonly #all = new Set<Worker>();
  readonly #idle: Worker[] = [];
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

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(closed());
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#idle.length === 0 && this.#all.size >= this.#most) return;
    const waiting = this.#waiting.shift();
    if (waiting) void this.#serve(this.#taken(), waiting);
  }

  #taken(): Worker {
    const worker = this.#idle.pop() ?? startThread();
    this.#all.add(worker);
    return worker;
  }

  async #serve(worker: Worker, { order, resolve, reject }: Waiting): Promise<void> {
    try {
      const answer = await drawnBy(worker, order);
      this.#idle.push(worker);
      if ('pages' in answer) resolve(answer.pages);
      else reject(new Error(answer.error));
    } catch (error) {
      this.#all.delete(worker);
      reject(error as Error);
    }
    this.#next();
  }
}
