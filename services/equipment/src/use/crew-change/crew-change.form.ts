import { ref, text } from '@anzhu/casework';
import { z } from 'zod';
import { keyStaffField, specialWorkersField } from '../../staff/key-staff.form.ts';

/** P6: the whole crew as it is to be. */
export const crewChangeForm = z.object({
  registrationId: ref('UseRegistration', { zh: '使用登记', en: 'Use registration' }),
  reason: text('变更原因', 'Reason of the change', { max: 500 }),
  keyStaff: keyStaffField,
  specialWorkers: specialWorkersField,
});

export type CrewChangeForm = z.output<typeof crewChangeForm>;
