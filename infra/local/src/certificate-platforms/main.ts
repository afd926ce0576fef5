import { ports } from '../env.ts';
import { startCertificatePlatforms } from './simulator.ts';

/** The simulators as a process of their own: HOST, PORT, CERTIFICATE_PLATFORMS_KEY, CERTIFICATE_ANSWERS_URL, DELAY_MS. */
const { HOST: host = '127.0.0.1', PORT, CERTIFICATE_PLATFORMS_KEY: key, CERTIFICATE_ANSWERS_URL, DELAY_MS = '2000' } = process.env;
if (!key) throw new Error('CERTIFICATE_PLATFORMS_KEY is required.');

const { stop } = await startCertificatePlatforms({
  port: PORT ? Number(PORT) : ports().certificatePlatforms,
  host,
  key,
  answersTo: CERTIFICATE_ANSWERS_URL ?? `http://127.0.0.1:${ports().certificate}`,
  delayMs: Number(DELAY_MS),
});
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
