import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createAccount } from '@nats-io/nkeys';
import { gatewayClient } from '../issuer/gateway-client.ts';
import { keptIn } from '../private-file.ts';

/** The keys the services get by environment; made on the first start and kept, since the data are encrypted with some of them. */
export interface Secrets {
  readonly internalTokenPrivateKey: string;
  readonly internalTokenPublicKey: string;
  readonly personalDataKeys: string;
  readonly personRefKey: string;
  readonly uploadSigningKey: string;
  readonly permitReformSigningKey: string;
  readonly certificatePlatformsKey: string;
  readonly certificateSealKeys: string;
  readonly smsGatewayKey: string;
  readonly partnerAccess: PartnerKeys;
  /** As whom the gateway asks the dev issuer. */
  readonly gatewayClient: { readonly id: string; readonly secret: string };
}

/** What lets partners in at the broker. */
export interface PartnerKeys {
  readonly issuer: string;
  readonly issuerSeed: string;
  readonly systemPassword: string;
}

const key = (): string => randomBytes(32).toString('base64');

type MadeFirst = 'internalTokenPrivateKey' | 'internalTokenPublicKey' | 'personalDataKeys' | 'personRefKey' | 'uploadSigningKey';

const make = (): Pick<Secrets, MadeFirst> => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    internalTokenPrivateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    internalTokenPublicKey: String(publicKey.export({ type: 'spki', format: 'pem' })),
    personalDataKeys: `k1:${key()}`,
    personRefKey: key(),
    uploadSigningKey: key(),
  };
};

const makePartnerKeys = (): PartnerKeys => {
  const account = createAccount();
  const issuerSeed = new TextDecoder().decode(account.getSeed());
  return { issuer: account.getPublicKey(), issuerSeed, systemPassword: randomBytes(24).toString('base64url') };
};

/** What came later has a file of its own, so that data of an earlier version stay usable. */
export const keptSecrets = async (dataDir: string): Promise<Secrets> => ({
  ...(await keptIn(join(dataDir, 'secrets.json'), make)),
  ...(await keptIn(join(dataDir, 'permit-reform.json'), () => ({ permitReformSigningKey: key() }))),
  ...(await keptIn(join(dataDir, 'certificate-platforms.json'), () => ({ certificatePlatformsKey: key() }))),
  ...(await keptIn(join(dataDir, 'sms-gateway.json'), () => ({ smsGatewayKey: key() }))),
  gatewayClient: await gatewayClient(dataDir),
  partnerAccess: await keptIn(join(dataDir, 'partner-access.json'), makePartnerKeys),
  ...(await keptIn(join(dataDir, 'certificate-seals.json'), () => ({ certificateSealKeys: `k1:${key()}` }))),
});
