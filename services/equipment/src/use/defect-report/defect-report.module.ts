import { caseModule } from '@anzhu/casework';
import { ok, proven } from '@anzhu/kernel';
import { siteFacts } from '../../sites/site-records/site-facts.store.ts';
import type { EquipmentWorld } from '../../world.ts';
import { inUseOf, stopUse } from '../use-registration/stop-use.use-case.ts';
import type { DefectReportForm } from './defect-report.form.ts';
import { defectReportProcess } from './defect-report.ts';

export const defectReport = caseModule<EquipmentWorld>()({
  process: defectReportProcess,
  facts: ({ deps, records }) => siteFacts<DefectReportForm>(deps.store, records),
  alongside: {
    record:
      (world) =>
      async (session, { form }, { facts, today }) => {
        if (!form.isImminentDanger) return ok(null);
        const { installation } = proven(facts, 'installation');
        const outOfUse = { since: today, cause: 'IMMINENT_DANGER', reason: form.description } as const;
        return stopUse(inUseOf(world), { installation, outOfUse }, session);
      },
  },
});
