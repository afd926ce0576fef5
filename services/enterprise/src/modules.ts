import type { ListedModule } from '@anzhu/casework';
import { blacklistEntry } from './blacklist/blacklist.module.ts';
import { licensePenalty } from './license-penalty/license-penalty.module.ts';
import { licenseReturn } from './license-return/license-return.module.ts';
import { unitMerger } from './unit-merger/unit-merger.module.ts';
import { unitRegistration } from './unit-registration/unit-registration.module.ts';
import type { EnterpriseWorld } from './world.ts';

/** The processes of this service, each listed here and nowhere else. */
export const modules: readonly ListedModule<EnterpriseWorld>[] = [
  unitRegistration,
  licensePenalty,
  licenseReturn,
  blacklistEntry,
  unitMerger,
];
