import { declaring, ref, text } from '@anzhu/casework';
import { requiredDuties } from '@anzhu/identifiers';
import { z } from 'zod';
import { keyStaffField, keyStaffRule, specialWorkersField } from '../../staff/key-staff.form.ts';

const fields = z.object({
  registrationId: ref('UseRegistration', { zh: '使用登记', en: 'Use registration' }),
  reason: text('变更原因', 'Reason of the change', { max: 500 }),
  keyStaff: keyStaffField(requiredDuties.use),
  specialWorkers: specialWorkersField,
});

/** P6: the whole crew as it is to be. */
export const crewChangeForm = declaring(fields, { rules: { keyStaff: keyStaffRule(requiredDuties.use) } });

export type CrewChangeForm = z.output<typeof crewChangeForm>;
