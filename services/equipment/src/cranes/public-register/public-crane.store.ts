import type { Records } from '../../records.ts';
import type { UseRegistrations } from '../../use/use-registration/use-registration.module.ts';
import type { Known } from './public-crane.ts';

interface Registers {
  readonly records: Records;
  readonly useRegistrations: UseRegistrations;
}

/** Finds what everyone may know of a crane, by a number on its plate or its papers. */
export const createPublicRegister =
  ({ records, useRegistrations }: Registers) =>
  async (typed: string): Promise<Known | null> => {
    const crane = await records.craneRegister.numbers.byNumber(typed);
    if (!crane) return null;
    const [last = null] = await records.installations.list({ craneId: crane._id, state: { $ne: 'NEVER_INSTALLED' } }, 1);
    const registration = last?.registrationId ? await useRegistrations.store.find(useRegistrations.model, last.registrationId) : null;
    return { crane, last, registration };
  };
