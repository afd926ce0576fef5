import { forAnyone, type SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { EnterpriseWorld } from '../world.ts';
import { createPublicRegister, type OnPaper } from './public-license.store.ts';
import { publicLicense } from './public-license.ts';

/** The public query of licenses: open to everyone, without login (E14). */
export const publicLicenseResolvers = (world: Pick<EnterpriseWorld, 'store' | 'units' | 'licenses' | 'licenseRegister'>) => {
  const find = createPublicRegister(world);
  return {
    Query: {
      publicLicense: forAnyone(async (_: unknown, paper: OnPaper, { now }: SubgraphContext) => {
        const license = await find(paper);
        return license && publicLicense(license, localDate(now()));
      }),
    },
  };
};
