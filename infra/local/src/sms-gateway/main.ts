import { ports } from '../env.ts';
import { startSmsGateway } from './simulator.ts';

/** The simulator as a process of its own: HOST, PORT, NOTIFICATION_SMS_KEY. */
const { HOST: host = '127.0.0.1', PORT, NOTIFICATION_SMS_KEY: key } = process.env;
if (!key) throw new Error('NOTIFICATION_SMS_KEY is required.');

const { stop } = await startSmsGateway({ port: PORT ? Number(PORT) : ports().smsGateway, host, key });
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
