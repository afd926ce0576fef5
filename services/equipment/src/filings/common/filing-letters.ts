import { cityLetter, provinceAbbreviation } from '@anzhu/identifiers';

/** County letters of filing numbers, configuration of each city; a county that is not here cannot number filings. */
const countyLetters: Readonly<Record<string, string>> = Object.fromEntries(
  '530102A 530103B 530111C 530112D 530113E 530114F 530115G 530124H 530125J 530126K 530127L 530128M 530129N 530181P 150102A 150103B 150104C 150105D 442000A 450103A'
    .split(' ')
    .map((pair) => [pair.slice(0, 6), pair.slice(6)]),
);

/** Province, city and county of a filing number, or null where the letters of the division are not configured. */
export const filingLetters = (
  division: string,
): { readonly abbreviation: string; readonly city: string; readonly county: string } | null => {
  const abbreviation = provinceAbbreviation(division);
  const city = cityLetter(division);
  const county = countyLetters[division] ?? null;
  return abbreviation && city && county ? { abbreviation, city, county } : null;
};
