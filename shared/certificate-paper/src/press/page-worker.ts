import { parentPort } from 'node:worker_threads';
import { drawPages, type PageOrder } from './draw-pages.ts';

/** Answers each order with its pages; what goes wrong with one is told, and the next is drawn all the same. */
parentPort?.on('message', (order: PageOrder) => {
  drawPages(order).then(
    (pages) => parentPort?.postMessage({ pages }),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
