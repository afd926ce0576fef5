import { setTimeout as pause } from 'node:timers/promises';
import type { CloudEvent } from '@anzhu/contracts';
import { startRelay } from '@anzhu/messaging';
import { waitFor } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { consumerOf } from '../test/partner-client.ts';
import { openPartnerStage, type PartnerStage } from '../test/partner-stage.ts';
import { records, speaker } from '../test/spoken-events.ts';

/** A partner's process: fetches, notes and acknowledges one event after the other, and logs in again whenever it is cut off. */
const startReader = (stage: PartnerStage, secret: string, seen: CloudEvent[]) => {
  let isRunning = true;
  const read = async (): Promise<void> => {
    const connection = await stage.login('weather', secret);
    try {
      const consumer = await consumerOf(connection, 'weather');
      while (isRunning) {
        const message = await consumer.next({ expires: 1_000 });
        if (message) seen.push(message.json());
        await message?.ackAck();
      }
    } finally {
      await connection.close();
    }
  };
  const run = async (): Promise<void> => {
    while (isRunning) await read().catch(() => pause(100));
  };
  const running = run();
  return async (): Promise<void> => {
    isRunning = false;
    await running;
  };
};

const idsOf = (seen: readonly CloudEvent[]): ReadonlySet<string> => new Set(seen.map(({ id }) => id));

it.skipIf(process.env['NATS_URL'])(
  'reliability: a partner that is stopped twice and whose broker loses its disk ends with every event once by id, in order',
  async (context) => {
    const stage = await openPartnerStage({ hasStreams: false });
    const { connection, nats, logger } = stage;
    const relay = await startRelay({ service: 'partner', connection, collections: ['said'], nats, logger });
    const access = await stage.start();
    const say = speaker(stage);
    const seen: CloudEvent[] = [];
    const secret = await stage.add('weather', { regions: ['530000'], kinds: ['license'] });
    const reading = (count: number) => waitFor(() => idsOf(seen).size >= count, { what: `${count} events at the partner` });
    try {
      await say(20);
      const stopFirst = startReader(stage, secret, seen);
      await reading(10);
      await stopFirst();
      await say(10);
      if (!(await stage.loseBroker())) context.skip('the process is not ours');
      const stopSecond = startReader(stage, secret, seen);
      await reading(45);
      await stopSecond();
      const all = await say(10);
      const stopThird = startReader(stage, secret, seen);
      await reading(all);
      await stopThird();
      const first = seen.filter(({ id }, at) => seen.findIndex((other) => other.id === id) === at);
      const numbers = Array.from({ length: all / records.length }, (_, at) => at + 1);
      for (const record of records)
        expect(first.filter(({ subject }) => subject === record).map((event) => event.eventnumber)).toEqual(numbers);
    } finally {
      await access.stop();
      await relay.stop();
      await stage.close();
    }
  },
);
