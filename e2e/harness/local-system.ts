import { dataDir, ports as usualPorts } from '../../infra/local/src/env.ts';
import { mongoUri, natsUrl } from '../../infra/local/src/on-stores.ts';
import type { Ports } from '../../infra/local/src/ports.ts';
import type { SystemUnderTest } from './system.ts';

interface Running {
  readonly ports: Ports;
  readonly dataDir: string;
  readonly mongoUri: string;
  readonly natsUrl: string;
  readonly issuerUrl: string;
}

const at = (port: number): string => `http://127.0.0.1:${port}`;

/** A system this process has started. */
export const systemOf = ({ ports, dataDir: dir, mongoUri, natsUrl, issuerUrl }: Running): SystemUnderTest => ({
  dataDir: dir,
  mongoUri,
  natsUrl,
  issuerUrl,
  baseUrl: at(ports.gateway),
  receiverUrl: at(ports.permitReform),
  platformsUrl: at(ports.certificatePlatforms),
  subgraphs: Object.fromEntries(
    (['enterprise', 'personnel', 'supervision', 'equipment', 'certificate', 'partner', 'notification'] as const).map((name) => [
      name,
      at(ports[name]),
    ]),
  ),
});

/** The system that runs already: where its launcher says, else on the usual ports, or where ANZHU_URL, ISSUER_URL, NATS_URL, MONGODB_URI, RECEIVER_URL and PLATFORMS_URL say. */
export const runningSystem = (): SystemUnderTest => {
  const ports = usualPorts();
  const { ANZHU_URL, ISSUER_URL, RECEIVER_URL, PLATFORMS_URL } = process.env;
  const usual = systemOf({
    ports,
    dataDir: dataDir(),
    issuerUrl: ISSUER_URL ?? at(ports.issuer),
    natsUrl: natsUrl(),
    mongoUri: mongoUri(),
  });
  return {
    ...usual,
    ...(ANZHU_URL && { baseUrl: ANZHU_URL }),
    ...(RECEIVER_URL && { receiverUrl: RECEIVER_URL }),
    ...(PLATFORMS_URL && { platformsUrl: PLATFORMS_URL }),
  };
};
