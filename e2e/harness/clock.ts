import { connect } from 'nats';
import { clockBucket, clockKey, clockSubject } from '../../infra/local/src/clock-offset.ts';
import { daysFrom } from '../../infra/local/src/sample/days.ts';
import type { SystemUnderTest } from './system.ts';

/** Sets by how many milliseconds the clock of the whole system is ahead, as `npm run clock` does. */
export const setClock = async ({ natsUrl }: SystemUnderTest, offsetMs: number): Promise<void> => {
  const connection = await connect({ servers: natsUrl });
  try {
    const bucket = await connection.jetstream().views.kv(clockBucket);
    await bucket.put(clockKey, String(offsetMs));
    connection.publish(clockSubject, String(offsetMs));
  } finally {
    await connection.drain();
  }
};

const day = 86_400_000;

/** Moves the system's clock so many days ahead of the true time; the dates from then on. */
export const moveDays = async (system: SystemUnderTest, days: number) => {
  await setClock(system, days * day);
  return daysFrom(days * day);
};
