import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer } from './worker-threads.ts';

/** In a thread: answers each order in turn; what goes wrong with one is told, and the next is made all the same. */
export const serveOrders = <Order, Made>(make: (order: Order) => Made | Promise<Made>): void => {
  const answer = async (order: Order): Promise<ThreadAnswer<Made>> => {
    try {
      return { made: await make(order) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  parentPort?.on('message', (order: Order) => void answer(order).then((said) => parentPort?.postMessage(said)));
};
