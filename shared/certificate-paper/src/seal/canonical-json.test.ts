import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, type Json, readCanonical } from './canonical-json.ts';

describe('K8 canonical JSON (RFC 8785)', () => {
  it('K8 writes the examples of the standard', () => {
    const literals = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonical(literals)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const keys = { '\u20ac': 'Euro', '\r': 'CR', '\ufb33': 'Dalet', '1': 'One', '\ud83d\ude00': 'Smiley', '\u0080': 'Control', ö: 'o' };
    expect(
      Object.values(
        JSON.parse(
          `[${canonical(keys)
            .match(/:("[^"]*")/g)
            ?.map((one) => one.slice(1))
            .join(',')}]`,
        ) as string[],
      ),
    ).toEqual(['CR', 'One', 'Control', 'o', 'Euro', 'Smiley', 'Dalet']);
  });

  it('K8 reads what it wrote, and nothing written another way', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonical(value as Json);
        if (text.includes('\\ud')) return; // half characters are none of JSON's texts
        expect(canonical(readCanonical(Buffer.from(text)) as Json)).toBe(text);
        expect(readCanonical(Buffer.from(`${text} `))).toBe(null);
      }),
    );
    for (const text of ['{"b":1,"a":2}', '{ "a":1}', '{"a":1.0}', '{"a":1,"a":1}', '\ufeff{"a":1}', '{"a":"\\u0041"}'])
      expect(readCanonical(Buffer.from(text))).toBe(null);
  });
});
