import type { ListedModule } from '@anzhu/casework';
import { completionAcceptance } from './completion-acceptance/completion-acceptance.module.ts';
import { completionFiling } from './completion-filing/completion-filing.module.ts';
import { contractNumberChange } from './contract-number-change/contract-number-change.module.ts';
import { permitSupplement } from './permit-supplement/permit-supplement.module.ts';
import { projectEntry } from './project-entry/project-entry.module.ts';
import { projectInformationChange } from './project-information-change/project-information-change.module.ts';
import { projectPartyChange } from './project-party-change/project-party-change.module.ts';
import { rectificationNotice } from './rectification-notice/rectification-notice.module.ts';
import { rectificationReply } from './rectification-reply/rectification-reply.module.ts';
import { rectificationReport } from './rectification-report/rectification-report.module.ts';
import { safetySupervisionTermination } from './safety-supervision-termination/safety-supervision-termination.module.ts';
import { siteInspection } from './site-inspection/site-inspection.module.ts';
import { subDivisionAcceptance } from './sub-division-acceptance/sub-division-acceptance.module.ts';
import { supervisionAllocation } from './supervision-allocation/supervision-allocation.module.ts';
import { supervisionPlan } from './supervision-plan/supervision-plan.module.ts';
import { supervisionRegistration } from './supervision-registration/supervision-registration.module.ts';
import { supervisionSuspension } from './supervision-suspension/supervision-suspension.module.ts';
import type { SupervisionWorld } from './world.ts';

/** The processes of this service, each listed here and nowhere else. */
export const modules: readonly ListedModule<SupervisionWorld>[] = [
  supervisionRegistration,
  supervisionAllocation,
  supervisionPlan,
  siteInspection,
  rectificationNotice,
  rectificationReport,
  rectificationReply,
  supervisionSuspension,
  safetySupervisionTermination,
  projectEntry,
  permitSupplement,
  projectInformationChange,
  projectPartyChange,
  subDivisionAcceptance,
  completionAcceptance,
  completionFiling,
  contractNumberChange,
];
