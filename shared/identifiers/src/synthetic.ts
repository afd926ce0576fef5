import { addDays } from '@anzhu/kernel';
import { type CitizenId, citizenIdCheckDigit } from './citizen-id.ts';
import { organizationCheckDigit, type Uscc, usccCheckDigit } from './uscc.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const inAlphabet = (value: number, width: number): string =>
  Array.from({ length: width }, (_, index) => alphabet.charAt(Math.floor(value / 31 ** (width - 1 - index)) % 31)).join('');

/** A made-up company's code for samples and tests: the same seed gives the same code, other seeds below 31^6 other codes. */
export const syntheticUscc = (seed: number, division = '530102'): Uscc => {
  const organization = `MA${inAlphabet(seed, 6)}`;
  const body = `91${division}${organization}${organizationCheckDigit(organization)}`;
  return body + usccCheckDigit(body);
};

const birthdays = 12_000;

/** A made-up person's number for samples and tests, born 1965–1997: the same seed gives the same number, other seeds below 12,000,000 other numbers. */
export const syntheticCitizenId = (seed: number, division = '530102'): CitizenId => {
  const born = addDays('1965-01-01', (seed * 7919) % birthdays).replaceAll('-', '');
  const body = division + born + String(Math.floor(seed / birthdays) % 1000).padStart(3, '0');
  return body + citizenIdCheckDigit(body);
};
