import { type SpecialOperation, specialOperations } from '@anzhu/identifiers';
import { shown, shownDate } from '@anzhu/register';
import { z } from 'zod';

const operation = z.enum(Object.keys(specialOperations) as [SpecialOperation, ...SpecialOperation[]]);

/** 特种工人 of a unit: that its bureau has approved a person for a special operation there. What the person is and holds stands with the person and the qualification. */
export const specialWorkerRecord = z.object({
  uscc: z.string(),
  personId: z.string(),
  personRef: z.string(),
  qualificationId: z.string(),
  /** As the holder is called now, to be found by. */
  holderName: z.string().exactOptional(),
  number: shown(z.string(), ['操作资格证编号', 'Number of the certificate']),
  workCode: shown(operation, ['工种代码', 'Code of the special operation']),
  approvedOn: shownDate('审批通过日期', 'Approved on'),
  caseId: z.string(),
  /** Place of the unit. */
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
