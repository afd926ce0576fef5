import { caseModule } from '@anzhu/casework';
import { noticeFact } from '../rectification-notice/of-notice.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { rectificationReportProcess } from './rectification-report.ts';

export const rectificationReport = caseModule<SupervisionWorld>()({ process: rectificationReportProcess, facts: noticeFact });
