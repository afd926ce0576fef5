import { dataDir, ports } from './env.ts';
import { loadSamples } from './seed/load-samples.ts';

/** What `npm start` loads, for a system that was started in another way. */
const { ANZHU_URL: baseUrl = `http://127.0.0.1:${ports().gateway}`, ISSUER_URL: issuerUrl = `http://127.0.0.1:${ports().issuer}` } =
  process.env;

process.stdout.write(`${(await loadSamples({ baseUrl, issuerUrl, dataDir: dataDir() })) ?? 'The sample data are there.'}\n`);
