import type { LocalDate } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { z } from 'zod';
import type { Person } from '../person/person.ts';
import type { qualificationRecord } from './qualification.record.ts';

/** A certificate or registration a person holds, until its last day of validity. */
export interface Qualification extends Aggregate, Readonly<z.output<typeof qualificationRecord>> {}

type QualificationStatus = Qualification['status'];

/** What its status follows from. */
type QualificationFacts = Pick<Qualification, 'validUntil' | 'suspension' | 'ending'>;

/** What a qualification is on a day: revoked and cancelled dominate, then the end of its validity, then a suspension. */
export const statusOn = ({ validUntil, suspension, ending }: QualificationFacts, today: LocalDate): QualificationStatus => {
  if (ending) return ending.as;
  if (validUntil < today) return 'EXPIRED';
  return suspension ? 'SUSPENDED' : 'VALID';
};

/** Where the holder works, by which lists of qualifications are read. */
export const holderPlace = ({ uscc, employed, d2, d4, d6 }: Pick<Person, 'uscc' | 'employed' | 'd2' | 'd4' | 'd6'>) => ({
  uscc,
  employed,
  d2,
  d4,
  d6,
});
