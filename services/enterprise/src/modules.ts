import type { ListedModule } from '@anzhu/casework';
import { blacklistEntry } from './blacklist/blacklist.module.ts';
import { licenseAnnouncement } from './license-announcement/license-announcement.module.ts';
import { licenseApplication } from './license-application/license-application.module.ts';
import { licenseCancellation } from './license-cancellation/license-cancellation.module.ts';
import { licenseChange } from './license-change/license-change.module.ts';
import { licenseNotice } from './license-notice/license-notice.module.ts';
import { licensePenalty } from './license-penalty/license-penalty.module.ts';
import { licenseRenewal } from './license-renewal/license-renewal.module.ts';
import { licenseReturn } from './license-return/license-return.module.ts';
import { noticeObjection } from './notice-objection/notice-objection.module.ts';
import { unitRegistration } from './unit-registration/unit-registration.module.ts';
import type { EnterpriseWorld } from './world.ts';

/** The processes of this service, each listed here and nowhere else. */
export const modules: readonly ListedModule<EnterpriseWorld>[] = [
  unitRegistration,
  licenseApplication,
  licenseRenewal,
  licenseChange,
  licenseCancellation,
  licensePenalty,
  licenseReturn,
  licenseNotice,
  noticeObjection,
  licenseAnnouncement,
  blacklistEntry,
];
