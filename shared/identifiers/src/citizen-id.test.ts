import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCitizenId, maskCitizenId } from './citizen-id.ts';
import { syntheticCitizenId } from './synthetic.ts';

const reported = JSON.parse(readFileSync(new URL('../fixtures/inputs/43-province-70-id.json', import.meta.url), 'utf8')) as {
  readonly accepted: readonly string[];
};
const today = '2026-06-01';
const seeds = fc.integer({ min: 0, max: 11_999_999 });
const codeOf = (text: string, on = today) => {
  const result = checkCitizenId(text, on);
  return result.ok ? 'OK' : result.error.code;
};

describe('identity number', () => {
  it.each([
    ['11010519491231002X', 'example of the standard'],
    ['440524188001010014', 'example of the standard'],
    ['530102199003071019', 'synthetic'],
    ['321119197310306324', 'an abolished division'],
    ['652301196309121015', "the manual's number with its right check digit"],
  ])('accepts %s: %s', (id) => {
    expect(checkCitizenId(id, today)).toEqual({ ok: true, value: id });
  });

  it.each(['810000', '820000', '830000', '912156'])('accepts numbers that begin with %s', (region) => {
    const id = syntheticCitizenId(4711, region);
    expect(checkCitizenId(id, today)).toEqual({ ok: true, value: id });
  });

  it.each([
    ['652301196309121010', 'CITIZEN_ID_CHECK', "the manual's number"],
    ['53010219900307101', 'CITIZEN_ID_LENGTH', 'a digit too few'],
    ['53010290030710', 'CITIZEN_ID_LENGTH', 'a digit less than before 1999'],
    ['53010290030710X', 'CITIZEN_ID_LENGTH', 'an X among 15'],
    ['530102900230101', 'CITIZEN_ID_DATE', '30 February, in 15 digits'],
    ['53010219900307101O', 'CITIZEN_ID_ALPHABET', 'the letter O'],
    ['X30102199003071019', 'CITIZEN_ID_ALPHABET', 'X elsewhere than at the end'],
    ['030102199003071019', 'CITIZEN_ID_ALPHABET', 'no region begins with 0'],
    ['100000199001010015', 'CITIZEN_ID_PROVINCE', 'the State Council registers no persons'],
    ['111111111111111111', 'CITIZEN_ID_DATE', 'ones only'],
    ['530102199002301019', 'CITIZEN_ID_DATE', '30 February'],
    ['530102199013011019', 'CITIZEN_ID_DATE', 'month 13'],
    ['530102100003071019', 'CITIZEN_ID_DATE', 'born in the year 1000'],
    ['530102209003071019', 'CITIZEN_ID_FUTURE', 'born in 2090'],
  ])('refuses %s with %s: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each([
    ['530102900307101', '530102199003071019', 'the 15 digits of before 1999'],
    [' ５３０１０２９００３０７１０１', '530102199003071019', 'the same in full width'],
    ['440524800101999', '440524188001019991', 'of somebody who was a hundred years old'],
  ])('takes %s for %s: %s', (old, id) => {
    expect(checkCitizenId(old, today)).toEqual({ ok: true, value: id });
  });

  it('inputs 43: refuses numbers of no province, also behind a 9 of foreigners', () => {
    expect(reported.accepted.map((id) => codeOf(id))).toEqual(['CITIZEN_ID_PROVINCE', 'CITIZEN_ID_PROVINCE']);
  });

  it('takes the date of birth against the day it is given', () => {
    expect(codeOf('530102199003071019', '1990-03-07')).toBe('OK');
    expect(codeOf('530102199003071019', '1990-03-06')).toBe('CITIZEN_ID_FUTURE');
  });

  it('reads a small x and full-width digits', () => {
    expect(checkCitizenId(' １１０１０５１９４９１２３１００２ｘ', today)).toEqual({ ok: true, value: '11010519491231002X' });
  });

  it('shows the province and the last two digits', () => {
    expect(maskCitizenId('530102199003071019')).toBe('53**************19');
    expect(maskCitizenId('912156198001011237')).toBe('91**************37');
  });

  it('refuses every number in which one character was changed', () => {
    fc.assert(
      fc.property(seeds, fc.nat(17), fc.constantFrom(...'0123456789X'), (seed, position, character) => {
        const id = syntheticCitizenId(seed);
        fc.pre(id[position] !== character);
        expect(checkCitizenId(id.slice(0, position) + character + id.slice(position + 1), today).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses every number in which two neighbours were swapped', () => {
    fc.assert(
      fc.property(seeds, fc.nat(16), (seed, position) => {
        const id = syntheticCitizenId(seed);
        const [first, second] = [id.charAt(position), id.charAt(position + 1)];
        fc.pre(first !== second);
        expect(checkCitizenId(id.slice(0, position) + second + first + id.slice(position + 2), today).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes valid synthetic numbers, the same for the same seed and another for another', () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        expect(codeOf(syntheticCitizenId(one, '652300'))).toBe('OK');
        expect(syntheticCitizenId(one) === syntheticCitizenId(other)).toBe(one === other);
      }),
    );
  });
});
