import type { OnTimer, Store } from '@anzhu/store';
import type { Model } from 'mongoose';
import { onLicenseTimer, type WorkSafetyLicense } from './work-safety-license.ts';

/** Expiry and the reminder at the end of a suspension; one that meets another change is tried again by the ticker. */
export const licenseTimers =
  (store: Store, licenses: Model<WorkSafetyLicense>): OnTimer =>
  async (id, timer) => {
    const license = await store.find(licenses, id);
    const commit = onLicenseTimer(license, timer, store.clock());
    if (license && commit) await store.save(licenses, license, commit);
  };
