import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { keptIn } from '../private-file.ts';
import { machines } from './users.ts';

interface Kept {
  readonly privateKey: JWK;
  readonly secrets: Readonly<Record<string, string>>;
}

export interface IssuerKeys {
  readonly privateKey: Awaited<ReturnType<typeof importJWK>>;
  /** The same key as the issuer publishes half of it. */
  readonly jwk: JWK;
  /** Signs the cookies of those who log in. */
  readonly cookieKey: string;
  /** Client id → secret of the machines. */
  readonly secrets: Readonly<Record<string, string>>;
}

const secretsFile = (dataDir: string): string => join(dataDir, 'issuer.json');

const make = async (): Promise<Kept> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const secrets = Object.fromEntries(machines.map(({ id }) => [id, randomBytes(24).toString('base64url')]));
  return { privateKey: { ...(await exportJWK(privateKey)), kid: randomBytes(6).toString('hex'), alg: 'ES256', use: 'sig' }, secrets };
};

/** The issuer's key and the machines' secrets, made on the first start and kept in the data directory. */
export const issuerKeys = async (dataDir: string): Promise<IssuerKeys> => {
  const { privateKey, secrets } = await keptIn(secretsFile(dataDir), make);
  const cookieKey = createHash('sha256').update(`cookies ${privateKey.d}`).digest('base64url');
  return { privateKey: await importJWK(privateKey, 'ES256'), jwk: privateKey, cookieKey, secrets };
};
