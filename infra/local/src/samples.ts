import { dataDir, ports } from './env.ts';
import { screenOn } from './launcher/screen.ts';
import { natsUrl } from './on-stores.ts';
import { loadSamples } from './seed/load-samples.ts';

/** What `npm start` loads, for a system that was started in another way. */
const { ANZHU_URL: baseUrl = `http://127.0.0.1:${ports().gateway}`, ISSUER_URL: issuerUrl = `http://127.0.0.1:${ports().issuer}` } =
  process.env;

const { progress } = screenOn(process.stdout);
const onProgress = (done: number, total: number): void => progress('Loading samples', done, total);

const running = { baseUrl, issuerUrl, natsUrl: natsUrl(), dataDir: dataDir() };

process.stdout.write(`${(await loadSamples({ ...running, onProgress })) ?? 'The sample data are there.'}\n`);
