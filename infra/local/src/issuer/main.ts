import { dataDir, ports } from '../env.ts';
import { startIssuer } from './issuer.ts';

/** The dev issuer as a process of its own, for containers: HOST, PORT, ISSUER_URL, and ANZHU_DATA where its key is kept. */
const { HOST: host = '127.0.0.1', PORT, ISSUER_URL: url } = process.env;

await startIssuer({ port: PORT ? Number(PORT) : ports().issuer, dataDir: dataDir(), host, ...(url ? { url } : {}) });
