import type { NatsConnection } from 'nats';
import { movedOffset } from './clock-offset.ts';
import { onNats } from './on-stores.ts';
import { presentOffset, setOffset } from './set-clock.ts';

const usage = `Usage: npm run clock -- +3d | -12h | +30m | reset     moves the clock of the local system (s, m, h, d, w)
       npm run clock                              shows it`;

const offsetAfter = async (connection: NatsConnection, by: string | undefined): Promise<number> => {
  const present = await presentOffset(connection);
  if (by === undefined) return present;
  const offset = movedOffset(present, by);
  if (offset === undefined) throw new Error(usage);
  await setOffset(connection, offset);
  return offset;
};

try {
  const offset = await onNats((connection) => offsetAfter(connection, process.argv[2]));
  process.stdout.write(`${new Date(Date.now() + offset).toISOString()} (offset ${offset} ms)\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
