import type { NamesOfUnits } from '@anzhu/casework';
import { recordsById } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { Unit } from './unit.ts';

/** What approved units are called, by code. */
export const namesOf =
  (units: Model<Unit>): NamesOfUnits =>
  async (codes, session) => {
    const known = await recordsById<Unit>(units.collection, codes, session);
    return new Map([...known].flatMap(([uscc, { name, status }]) => (status === 'APPROVED' ? [[uscc, name] as const] : [])));
  };
