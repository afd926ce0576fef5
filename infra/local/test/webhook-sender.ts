import { connectNats } from '@anzhu/messaging';
import { createLogger } from '@anzhu/observability';
import mongoose from 'mongoose';
import { sendWebhooks } from './webhook-stage.ts';

const [, , uri = '', dbName = '', url = ''] = process.argv;
const logger = createLogger({ service: 'partner', mode: 'production', level: 'silent' });
const connection = await mongoose.createConnection(uri, { dbName, writeConcern: { w: 'majority', journal: true } }).asPromise();
const nats = await connectNats({ url, name: 'webhook-sender', logger });
await sendWebhooks({ connection, nats, logger });
