import type { Days } from './days.ts';
import type { Form } from './forms.ts';
import type { World } from './world.ts';

const contact = { contactName: '经办样例', contactPhone: '13888800000' };

/** C2. */
export const changeForm = (days: Days, craneId: string): Form => ({ craneId, transferredOn: days.today, ...contact });

/** C3. */
export const cancellationForm = (craneId: string): Form => ({ craneId, cause: 'SCRAPPED', ...contact });

/** C4, an assessment of today that has passed. */
export const extensionForm = ({ units }: World, days: Days, craneId: string): Form => ({
  craneId,
  assessmentBody: units.inspectionBody.name,
  assessmentBodyUscc: units.inspectionBody.org,
  assessmentNumber: 'PG2026-1',
  assessedOn: days.today,
  assessmentConclusion: 'PASSED',
  ...contact,
});
