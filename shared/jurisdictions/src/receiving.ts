import { division, divisionLevels } from '@anzhu/identifiers';
import { jurisdictionOf } from './jurisdictions.ts';

/** Counties that lie under their province alone have a code above them that is no city. */
const isCity = (code: string): boolean => {
  const found = division(code);
  return found !== null && !found.zh.includes('直辖');
};

const cityOf = (region: string): string => `${region.slice(0, 4)}00`;

/** Cities that no county lies in. */
const citiesWithoutCounties: readonly string[] = ['441900', '442000', '460400', '460300', '620200'];

/** Whether departments of a region are those that receive and decide: one level and no other, so that a case belongs to one authority. A county that no city is over, and a city without counties, decide at either level. */
export const receives = (region: string): boolean => {
  const { d4, d6 } = divisionLevels(region);
  const isCounty = d6 !== null;
  if (jurisdictionOf(region).policies.receivedBy === 'CITY') return isCounty ? !isCity(cityOf(region)) : d4 !== null && isCity(region);
  return isCounty || citiesWithoutCounties.includes(region);
};
