import { createCases } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { siteFacts } from '../../sites/site-records/site-facts.store.ts';
import { type InUse, stopUse } from '../use-registration/stop-use.use-case.ts';
import type { DefectReportForm } from './defect-report.form.ts';
import { defectReportProcess } from './defect-report.ts';

export const createDefectReports = (deps: ServiceDeps, inUse: InUse) =>
  createCases({
    ...deps,
    process: defectReportProcess,
    loadFacts: siteFacts<DefectReportForm>(deps.store, inUse.records),
    alongside: {
      record: async (session, { form }, { facts: { installation }, today }) => {
        if (!installation || !form.isImminentDanger) return ok(null);
        const outOfUse = { since: today, cause: 'IMMINENT_DANGER', reason: form.description ?? '' } as const;
        return stopUse(inUse, { installation, outOfUse }, session);
      },
    },
  });
