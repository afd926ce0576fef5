import { craneByNumber, type NumberedRecords } from '../crane/crane-number.store.ts';
import type { Known } from './public-crane.ts';

/** Finds what everyone may know of a crane, by a number on its plate or its papers. */
export const createPublicRegister = ({ records, useRegistrations }: NumberedRecords) => {
  const find = craneByNumber({ records, useRegistrations });
  return async (typed: string): Promise<Known | null> => {
    const crane = await find(typed);
    if (!crane) return null;
    const [last = null] = await records.installations.list({ craneId: crane._id, state: { $ne: 'NEVER_INSTALLED' } }, 1);
    const registration = last?.registrationId ? await useRegistrations.store.find(useRegistrations.model, last.registrationId) : null;
    return { crane, last, registration };
  };
};
