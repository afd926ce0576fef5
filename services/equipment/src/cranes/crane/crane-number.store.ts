import { numberPatterns, writtenNumber } from '@anzhu/identifiers';
import type { Records } from '../../records.ts';
import type { Registration } from '../../use/use-registration/registration-facts.ts';
import type { UseRegistrations } from '../../use/use-registration/use-registration.module.ts';
import type { Crane } from './crane.ts';

export interface NumberedRecords {
  readonly records: Records;
  readonly useRegistrations: UseRegistrations;
}

const longest = 50;

/** Finds a crane by its filing number, a former one, or the number of a use registration, each by an index. */
export const craneByNumber = ({ records: { cranes, installations }, useRegistrations: { store, model } }: NumberedRecords) => {
  const byFiling = async (number: string): Promise<Crane | null> => {
    const filingNumber = writtenNumber(numberPatterns.ownershipFiling, number);
    return (await cranes.collection.findOne({
      $or: [{ filingNumber }, { 'formerFilings.filingNumber': filingNumber }],
    })) as unknown as Crane | null;
  };

  const byRegistration = async (number: string): Promise<Crane | null> => {
    const registrationNumber = writtenNumber(numberPatterns.useRegistration, number);
    const found = (await model.collection.findOne({ 'outcome.registrationNumber': registrationNumber })) as unknown as Registration | null;
    const installation = await installations.find(found?.form.installationId);
    return installation ? store.find(cranes, installation.craneId) : null;
  };

  return async (typed: string): Promise<Crane | null> => {
    const number = typed.trim();
    if (number === '' || number.length > longest) return null;
    return (await byFiling(number)) ?? (await byRegistration(number));
  };
};
