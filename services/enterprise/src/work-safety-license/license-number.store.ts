import type { ClientSession } from 'mongoose';
import type { EnterpriseWorld } from '../world.ts';

/** Whether a number is or was that of a license. */
export const isLicenseNumberTaken =
  ({ licenseRegister }: Pick<EnterpriseWorld, 'licenseRegister'>) =>
  async (number: string, session: ClientSession): Promise<boolean> =>
    (await licenseRegister.numbers.findKnown(['number'], number, session)) !== null;
