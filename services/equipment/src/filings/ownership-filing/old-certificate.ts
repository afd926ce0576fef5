import { readNumber } from '@anzhu/jurisdictions';
import type { BlockReason } from '@anzhu/workflow';
import type { Crane } from '../../cranes/crane/crane.ts';
import { reissueProcedureOf } from '../certificate-reissue/reissue-procedure.ts';
import { takenReasons } from '../home-reissue/home-number.ts';

interface Filing {
  readonly form: { readonly originalFilingNumber?: string | undefined };
  readonly division: string;
}

/** C15: under which old number a machine enters the network, for its certificate to be re-issued; null where a number is issued. */
export const oldNumberOf = ({ form: { originalFilingNumber }, division }: Filing): string | null => {
  if (originalFilingNumber === undefined || reissueProcedureOf(division) !== 'TAGGED') return null;
  return readNumber('ownershipFiling', originalFilingNumber) ? null : originalFilingNumber;
};

/** An old certificate enters once, for the machine it is of. */
export const enteringReasons = (filing: Filing, holder: Crane | null | undefined): readonly BlockReason[] => {
  const number = oldNumberOf(filing);
  return number === null ? [] : takenReasons(holder, number);
};
