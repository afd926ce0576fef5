import type { EndingList } from '@anzhu/case-graphql';
import { type EndingRequest, endingCount, endingsOf, type Register } from '@anzhu/register';
import type { Store } from '@anzhu/store';
import type { WorkSafetyLicense } from './work-safety-license.ts';

interface Deps {
  readonly licenses: Register<WorkSafetyLicense>;
  readonly store: Pick<Store, 'clock'>;
}

/** Of a unit or of those of a region the licenses that end soon, in force or suspended. */
export const expiringLicenses = ({ licenses, store }: Deps) =>
  endingsOf<WorkSafetyLicense, EndingRequest>({
    model: licenses.model,
    clock: store.clock,
    where: (_, today) => ({
      status: { $in: ['VALID', 'SUSPENDED'] },
      $nor: [{ 'announced.kind': 'REVOCATION', 'announced.start': { $lte: today } }],
    }),
  });

/** As a unit's home page counts them (X1): from when on their renewal may be applied for (E4). */
export const endingLicenses = (deps: Deps): EndingList => ({
  list: 'expiringLicenses',
  ...{ zh: '即将到期的安全生产许可证', en: 'Work-safety licenses that end soon' },
  within: 90,
  count: endingCount(expiringLicenses(deps)),
});
