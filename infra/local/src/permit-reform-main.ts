import { ports } from './env.ts';
import { startPermitReformReceiver } from './permit-reform-receiver.ts';

/** The receiver as a process of its own, for containers: HOST, PORT, PERMIT_REFORM_SIGNING_KEY. */
const { HOST: host = '127.0.0.1', PORT, PERMIT_REFORM_SIGNING_KEY: key } = process.env;
if (!key) throw new Error('PERMIT_REFORM_SIGNING_KEY is required.');

await startPermitReformReceiver({ port: PORT ? Number(PORT) : ports().permitReform, host, key });
