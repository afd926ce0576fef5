import mongoose from 'mongoose';
import { pino } from 'pino';
import { startDeliverer, type Target } from '../src/index.ts';
import { postingTarget } from './posting-target.ts';

const [, , uri = '', name = '', url = ''] = process.argv;
const target = postingTarget(url);

/** Is received, and then dies as by `kill -9` before it has written that down. */
const fatal: Target = {
  ...target,
  send: async (delivery, signal) => {
    await target.send(delivery, signal);
    process.kill(process.pid, 'SIGKILL');
    return await new Promise(() => undefined);
  },
};

const connection = await mongoose.createConnection(uri, { dbName: name }).asPromise();
const now = (): Date => new Date('2026-06-01T00:00:00Z');
await startDeliverer({ connection, logger: pino({ level: 'silent' }), now, targets: [fatal], everyMs: 5, leaseMs: 1_500 });
