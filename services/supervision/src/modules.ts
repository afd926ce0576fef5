import type { ListedModule } from '@anzhu/casework';
import { completionAcceptance } from './completion-acceptance/completion-acceptance.module.ts';
import { completionFiling } from './completion-filing/completion-filing.module.ts';
import { rectificationNotice } from './rectification-notice/rectification-notice.module.ts';
import { rectificationReply } from './rectification-reply/rectification-reply.module.ts';
import { rectificationReport } from './rectification-report/rectification-report.module.ts';
import { safetySupervisionTermination } from './safety-supervision-termination/safety-supervision-termination.module.ts';
import { siteInspection } from './site-inspection/site-inspection.module.ts';
import { supervisionRegistration } from './supervision-registration/supervision-registration.module.ts';
import { supervisionSuspension } from './supervision-suspension/supervision-suspension.module.ts';
import type { SupervisionWorld } from './world.ts';

/** The processes of this service, each listed here and nowhere else. */
export const modules: readonly ListedModule<SupervisionWorld>[] = [
  supervisionRegistration,
  siteInspection,
  rectificationNotice,
  rectificationReport,
  rectificationReply,
  supervisionSuspension,
  safetySupervisionTermination,
  completionAcceptance,
  completionFiling,
];
