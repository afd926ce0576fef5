import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticUscc } from './synthetic.ts';
import { checkUscc } from './uscc.ts';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const seeds = fc.integer({ min: 0, max: 31 ** 6 - 1 });
const codeOf = (text: string) => {
  const result = checkUscc(text);
  return result.ok ? 'OK' : result.error.code;
};

describe('unified social credit code', () => {
  it.each([
    '914403001922038216',
    '91330100799655058B',
    '9144030071526726XG',
    '91350100M000100Y43',
    '91440101MA5CJQ4N59',
    '91350200MA2YJ1XR9G',
    '91530102MA6K00014A',
    '91442000MA4W000110',
    '91150102MA0N00016G',
    '91650100572536759H',
  ])('accepts %s', (code) => {
    expect(checkUscc(code)).toEqual({ ok: true, value: code });
  });

  it.each([
    ['916501005725367591', 'USCC_CHECK', "the manual's masked example, which would end in H"],
    ['91350203M0001QAY9B', 'USCC_CHECK', 'a real code with a wrong check digit: needs an audited override'],
    ['91350203M0001FUE2P', 'USCC_CHECK', 'a real code with a wrong check digit: needs an audited override'],
    ['430407199312020025', 'USCC_ORGANIZATION_CHECK', 'an identity number that passes the outer check'],
    ['9165010057253675H', 'USCC_LENGTH', 'a character too few'],
    ['91650100572536759HH', 'USCC_LENGTH', 'a character too many'],
    ['', 'USCC_LENGTH', 'nothing'],
    ['9165010057253675OH', 'USCC_ALPHABET', 'the letter O'],
    ['91650100572536 59H', 'USCC_LENGTH', 'a blank in the place of a character'],
    ['94650100572536759H', 'USCC_PREFIX', 'no class 4 of commercial registration'],
    ['91990100572536759H', 'USCC_DIVISION', 'no province 99'],
    ['9165A100572536759H', 'USCC_DIVISION', 'a letter in the division'],
    ['91650100572536758H', 'USCC_ORGANIZATION_CHECK', 'the wrong digit 17'],
  ])('refuses %s with %s: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('says what is wrong in both languages', () => {
    const result = checkUscc('916501005725367591');
    expect(result).toMatchObject({
      ok: false,
      error: { zh: expect.stringContaining('第 18 位'), en: expect.stringContaining('check digit') },
    });
  });

  it('reads small letters, full-width characters and outer blanks', () => {
    expect(checkUscc(' 91650100572536759h\n')).toEqual({ ok: true, value: '91650100572536759H' });
    expect(checkUscc('９１６５０１００５７２５３６７５９Ｈ')).toEqual({ ok: true, value: '91650100572536759H' });
  });

  it('refuses every code in which one character was changed', () => {
    fc.assert(
      fc.property(seeds, fc.nat(17), fc.constantFrom(...alphabet), (seed, position, character) => {
        const code = syntheticUscc(seed);
        fc.pre(code[position] !== character);
        expect(checkUscc(code.slice(0, position) + character + code.slice(position + 1)).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses every code in which two neighbours were swapped', () => {
    fc.assert(
      fc.property(seeds, fc.nat(16), (seed, position) => {
        const code = syntheticUscc(seed);
        const [first, second] = [code.charAt(position), code.charAt(position + 1)];
        fc.pre(first !== second);
        expect(checkUscc(code.slice(0, position) + second + first + code.slice(position + 2)).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes valid synthetic codes, the same for the same seed and another for another', () => {
    fc.assert(
      fc.property(seeds, seeds, fc.constantFrom('530102', '442000', '150102', '650100'), (one, other, division) => {
        expect(codeOf(syntheticUscc(one, division))).toBe('OK');
        expect(syntheticUscc(one) === syntheticUscc(other)).toBe(one === other);
      }),
    );
  });
});
