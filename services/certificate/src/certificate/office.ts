import { liesIn, oneOf, regionPrefix, regionPrefixes, type Subject } from '@anzhu/access';
import { divisionAndAbove, keeperOf, withPredecessors } from '@anzhu/identifiers';
import type { Certificate } from './certificate.ts';

type Issued = Pick<Certificate, 'issuedBy' | 'd6'>;

/** The place of an authority, which begins its code. */
const placed = /^\d{6}(?=-)/;

const placeOf = (authority: string | null): string | undefined => authority?.match(placed)?.[0];

type Office = { readonly org: string } | { readonly regions: readonly string[] };

/** Whose business a certificate is: of the authority that issued it, or keeps the records of that one; where it is not known who has, of the departments of the place and above. */
export const officeOf = ({ issuedBy, d6 }: Issued): Office =>
  issuedBy !== null && placed.test(issuedBy)
    ? { org: issuedBy.replace(placed, (place) => keeperOf(place)) }
    : { regions: d6 === '' ? [] : divisionAndAbove(keeperOf(d6)) };

/** Whether an official is of that office, or of one above it. */
export const isAtOffice = ({ region }: Pick<Subject, 'region'>, { issuedBy, d6 }: Issued): boolean =>
  liesIn(region, placeOf(issuedBy) ?? d6);

/** The query for all certificates whose office an authority is. */
export const ofOffice = (authority: string) => {
  const place = placeOf(authority);
  if (place === undefined) return { issuedBy: authority };
  const bodies = withPredecessors(place).map((code) => authority.replace(placed, code));
  const unknown = { issuedBy: { $not: placed }, [`d${regionPrefix(place).length}`]: oneOf(regionPrefixes(place)) };
  return { $or: [{ issuedBy: oneOf(bodies) }, unknown] };
};
