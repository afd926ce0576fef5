import { cityOf, division, divisionLevels } from '@anzhu/identifiers';
import type { Jurisdiction } from './jurisdiction.ts';

/** Counties that lie under their province alone have a code above them that is no city. */
export const isCity = (code: string): boolean => {
  const found = division(code);
  return found !== null && !found.zh.includes('直辖');
};

/** Cities that no county lies in. */
const citiesWithoutCounties: readonly string[] = ['441900', '442000', '460400', '460300', '620200'];

/** Whether a region is of the level that receives under a jurisdiction: a county that no city is over, and a city without counties, are so at either level. */
export const isOfLevel = ({ policies }: Pick<Jurisdiction, 'policies'>, region: string): boolean => {
  const { d4, d6 } = divisionLevels(region);
  const isCounty = d6 !== null;
  if (policies.receivedBy === 'CITY') return isCounty ? !isCity(cityOf(region)) : d4 !== null && isCity(region);
  return isCounty || citiesWithoutCounties.includes(region);
};
