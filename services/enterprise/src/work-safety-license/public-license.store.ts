import { canonicalCode } from '@anzhu/identifiers';
import type { EnterpriseWorld } from '../world.ts';
import { bearsName } from './public-license.ts';
import { licensesOf } from './work-safety-license.store.ts';
import { currentOf, type WorkSafetyLicense } from './work-safety-license.ts';

/** What somebody reads off a paper: its number, or the name and the code of its unit. */
export interface OnPaper {
  readonly number?: string | null;
  readonly name?: string | null;
  readonly uscc?: string | null;
}

const longest = 200;

/** Finds the license that a paper speaks of; what is unknown, malformed or only half said finds nothing alike. */
export const createPublicRegister =
  ({ store, units, licenses, licenseRegister }: Pick<EnterpriseWorld, 'store' | 'units' | 'licenses' | 'licenseRegister'>) =>
  async ({ number, name, uscc }: OnPaper): Promise<WorkSafetyLicense | null> => {
    if (number) return licenseRegister.numbers.findKnown(['number'], number);
    if (!name || !uscc || name.length > longest || uscc.length > longest) return null;
    const code = canonicalCode(uscc);
    const license = currentOf(await licensesOf(licenses, [code]));
    const unit = await store.find(units, code);
    return license && bearsName(license, unit?.name, name) ? license : null;
  };
