import { connect, type KV } from 'nats';
import { clockBucket, clockKey, movedOffset } from './clock-offset.ts';
import { ports, storeEnv } from './env.ts';
import { setOffset } from './set-clock.ts';

const usage = `Usage: npm run clock -- +3d | -12h | +30m | reset     moves the clock of the local system (s, m, h, d, w)
       npm run clock                              shows it`;

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const presentOffset = async (bucket: KV): Promise<number> => Number((await bucket.get(clockKey))?.string() || 0);

const url = storeEnv()['NATS_URL'] ?? `nats://127.0.0.1:${ports().nats}`;
const connection = await connect({ servers: url, timeout: 3_000 }).catch(() =>
  fail(`No NATS answers at ${url}: start the system with "npm start" (NATS_PORT or NATS_URL name another).`),
);
const bucket = await connection.jetstream().views.kv(clockBucket);
const by = process.argv[2];
const present = await presentOffset(bucket);
const offset = by === undefined ? present : (movedOffset(present, by) ?? fail(usage));
if (by !== undefined) await setOffset(connection, offset);
await connection.drain();
process.stdout.write(`${new Date(Date.now() + offset).toISOString()} (offset ${offset} ms)\n`);
