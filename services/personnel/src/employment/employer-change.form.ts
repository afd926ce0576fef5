import { declaring, name, naming, secret, text } from '@anzhu/casework';
import { checkCitizenId } from '@anzhu/identifiers';
import { z } from 'zod';

/** P5: who is to work for the applicant. */
export const employerChangeForm = declaring(
  z.object({
    name: name('姓名', 'Name', { max: 50 }),
    idNumber: naming(secret('citizenId', { zh: '身份证号码', en: 'ID number' }, checkCitizenId), 'Person', 'idNumber'),
    reason: text('变更原因', 'Reason of the change', { max: 500 }),
  }),
  { rules: { name: { from: [{ path: 'idNumber.name' }] } } },
);

export type EmployerChangeForm = z.output<typeof employerChangeForm>;
