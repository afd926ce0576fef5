import { type CloudEvent, ownershipFilingApproved, streamOf } from '@anzhu/contracts';
import { connectNats, on, startConsumer } from '@anzhu/messaging';
import { DeliverPolicy, millis } from 'nats';
import { pino } from 'pino';
import { childSettings, sayReady } from '../child.ts';
import { connectTo } from '../system.ts';

export interface ObserverSettings {
  readonly mongoUri: string;
  readonly natsUrl: string;
}

/** What befell the event of a filing, and when. */
export interface Seen {
  readonly filingId: string;
  readonly stage: 'STORED' | 'APPLIED';
  readonly at: number;
}

const { mongoUri, natsUrl } = childSettings<ObserverSettings>();
const logger = pino({ level: 'warn' });
const connection = await connectTo(mongoUri, 'bench_observer');
const nats = await connectNats({ url: natsUrl, name: 'bench-observer', logger });
const copies = connection.collection<{ _id: string; filingNumber: string }>('filing_copies');

let unsaid: Seen[] = [];
const tell = (): void => {
  if (unsaid.length > 0) process.send?.(unsaid);
  unsaid = [];
};

await startConsumer({
  service: 'bench-observer',
  source: 'equipment',
  connection,
  nats,
  logger,
  followers: [
    {
      name: 'observer',
      handlers: [
        on(ownershipFilingApproved, async ({ data: { filingId, filingNumber }, session }) => {
          await copies.updateOne({ _id: filingId }, { $set: { filingNumber } }, { upsert: true, session });
        }),
      ],
    },
  ],
  onApplied: ({ subject }) => void unsaid.push({ filingId: subject, stage: 'APPLIED', at: performance.timeOrigin + performance.now() }),
});

const stream = await nats.jetstream().consumers.get(streamOf('equipment'), { deliver_policy: DeliverPolicy.New });
await stream.consume({
  callback: (message) =>
    void unsaid.push({
      filingId: message.json<CloudEvent>().subject,
      stage: 'STORED',
      at: millis(message.info.timestampNanos),
    }),
});
setInterval(tell, 200);
sayReady({});
