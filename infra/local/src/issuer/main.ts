import { dataDir, ports } from '../env.ts';
import { startIssuer } from './issuer.ts';

/** The dev issuer as a process of its own, for containers: HOST, PORT, ISSUER_URL, GATEWAY_URL where it asks which seats a person has, and ANZHU_DATA where its key is kept. */
const { HOST: host = '127.0.0.1', PORT, ISSUER_URL: url, GATEWAY_URL: platform } = process.env;

await startIssuer({
  port: PORT ? Number(PORT) : ports().issuer,
  dataDir: dataDir(),
  host,
  ...(url ? { url } : {}),
  ...(platform ? { platform } : {}),
});
