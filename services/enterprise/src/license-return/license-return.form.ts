import { name, text } from '@anzhu/casework';
import { z } from 'zod';

/** What the unit adds; number, dates and penalty are looked up from the license (X13). */
export const licenseReturnForm = z.object({
  principal: name('主要负责人', 'Principal in charge', { max: 50 }),
  explanation: text('发还申请说明', 'Why the license should be returned', { max: 1_000 }),
});

export type LicenseReturnForm = z.output<typeof licenseReturnForm>;
