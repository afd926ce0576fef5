import { cityOf, provinceOf } from '@anzhu/identifiers';
import { jurisdictionOf } from './jurisdictions.ts';
import { isCity, isOfLevel } from './receiving-level.ts';

/** Whether departments of a region are those that receive and decide: one level and no other, so that a case belongs to one authority. */
export const receives = (region: string): boolean => isOfLevel(jurisdictionOf(region), region);

/** The division whose department gathers, tells and issues the licenses of a place (E7–E10). */
export const issuerOf = (division: string): string => {
  if (jurisdictionOf(division).policies.licensesIssuedBy === 'PROVINCE') return provinceOf(division);
  return isCity(cityOf(division)) ? cityOf(division) : division;
};
