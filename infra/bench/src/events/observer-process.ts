import { ownershipFilingApproved } from '@anzhu/contracts';
import { connectNats, on, startConsumer } from '@anzhu/messaging';
import { pino } from 'pino';
import { childSettings, sayReady } from '../child.ts';
import { connectTo } from '../system.ts';

export interface ObserverSettings {
  readonly mongoUri: string;
  readonly natsUrl: string;
}

/** A filing whose event had its effect, and when. */
export interface Applied {
  readonly filingId: string;
  readonly at: number;
}

const { mongoUri, natsUrl } = childSettings<ObserverSettings>();
const logger = pino({ level: 'warn' });
const connection = await connectTo(mongoUri, 'bench_observer');
const nats = await connectNats({ url: natsUrl, name: 'bench-observer', logger });
const copies = connection.collection<{ _id: string; filingNumber: string }>('filing_copies');

let unsaid: Applied[] = [];
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
  handlers: [
    on(ownershipFilingApproved, async ({ data: { filingId, filingNumber }, session }) => {
      await copies.updateOne({ _id: filingId }, { $set: { filingNumber } }, { upsert: true, session });
    }),
  ],
  onApplied: ({ subject }) => void unsaid.push({ filingId: subject, at: performance.timeOrigin + performance.now() }),
});
setInterval(tell, 200);
sayReady({});
