/** A division with its province, city and county, as records keep them. */
export const placeOf = (division: string) => ({ division, d2: division.slice(0, 2), d4: division.slice(0, 4), d6: division });
