import { ports } from './env.ts';
import { startPermitReformReceiver } from './permit-reform-receiver.ts';

/** The receiver as a process of its own, for containers: HOST, PORT. */
const { HOST: host = '127.0.0.1', PORT } = process.env;

await startPermitReformReceiver({ port: PORT ? Number(PORT) : ports().permitReform, host });
