import type { CraneCategory } from '@anzhu/identifiers';
import { oldFilingNumber, readNumber, typedNumber } from '@anzhu/jurisdictions';
import { type Fault, faultAt, withoutPath } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Crane } from '../../cranes/crane/crane.ts';
import { takenReasons } from '../home-reissue/home-number.ts';

interface Filing {
  readonly form: { readonly originalFilingNumber?: string | undefined; readonly category?: CraneCategory | undefined };
  readonly division: string;
}

/** The old number named, as the own authority wrote them; null where none is, or one of the new form. */
const oldNumber = ({ form: { originalFilingNumber, category }, division }: Filing) => {
  if (originalFilingNumber === undefined || readNumber('ownershipFiling', originalFilingNumber)) return null;
  const own = oldFilingNumber({ division, category, year: undefined });
  return own && typedNumber(own, originalFilingNumber);
};

const misnumbered = (filing: Filing): readonly BlockReason[] => {
  const old = oldNumber(filing);
  return !old || old.ok ? [] : old.error.map(withoutPath);
};

/** C15: under which old number a machine enters the network, for its certificate to be re-issued; null where a number is issued. */
export const oldNumberOf = (filing: Filing): string | null => {
  const old = oldNumber(filing);
  return old?.ok ? old.value.number : null;
};

/** C15: the number of an old certificate is of the own city's letters and of the class of the machine. */
export const oldNumberFaults = (filing: Filing): readonly Fault[] =>
  misnumbered(filing).map((reason) => faultAt('form.originalFilingNumber', reason));

/** An old certificate enters once, for the machine it is of, and not under what is no old number. */
export const enteringReasons = (filing: Filing, holder: Crane | null | undefined): readonly BlockReason[] => {
  const number = oldNumberOf(filing);
  return number === null ? misnumbered(filing) : takenReasons(holder, number);
};
