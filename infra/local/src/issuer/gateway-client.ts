import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptIn } from '../private-file.ts';

/** As whom the gateway asks the dev issuer what holds of a token now; made by whoever is first and kept in the data directory. */
export const gatewayClient = (dataDir: string): Promise<{ readonly id: string; readonly secret: string }> =>
  keptIn(join(dataDir, 'gateway-client.json'), () => ({ id: 'gateway', secret: randomBytes(24).toString('base64url') }));
