import { ports } from '../env.ts';
import { startPermitReformSimulator } from './simulator.ts';

/** The simulator as a process of its own: HOST, PORT, PERMIT_REFORM_SIGNING_KEY. */
const { HOST: host = '127.0.0.1', PORT, PERMIT_REFORM_SIGNING_KEY: key } = process.env;
if (!key) throw new Error('PERMIT_REFORM_SIGNING_KEY is required.');

const { stop } = await startPermitReformSimulator({ port: PORT ? Number(PORT) : ports().permitReform, host, key });
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
