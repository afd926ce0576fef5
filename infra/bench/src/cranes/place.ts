import { divisionKeys } from '@anzhu/identifiers';

/** A division with its province, city and county, as records keep them. */
export const placeOf = (division: string) => ({ division, ...divisionKeys(division) });
