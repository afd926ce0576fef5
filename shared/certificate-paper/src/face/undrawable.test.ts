import { describe, expect, it } from 'vitest';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Face } from './face.ts';
import { undrawable } from './undrawable.ts';

const [license] = sampleFaces as readonly [Face];

describe('K7 a character that would print as a box', () => {
  it.each([
    ['one of Extension B', '𠮷', 'U+20BB7'],
    ['one of Extension G', '\u{30000}', 'U+30000'],
    ['a selector of a variant', '\u{E0100}', 'U+E0100'],
    ['one for private use', '\uE000', 'U+E000'],
    ['half a character', '\uD842', 'U+D842'],
    ['one that is not seen', '\u200B', 'U+200B'],
    ['a control character', '\u0007', 'U+0007'],
    ['one wider than its place', '\u2E3B', 'U+2E3B'],
    ['the end of a line', '\n', 'U+000A'],
  ])('K7 names %s, and where it stands', async (_, character, codePoint) => {
    const values = { ...license.values, principal: `张${character}${character}`, scope: `建筑施工${character}` };
    expect(await undrawable({ ...license, values })).toEqual([
      { path: 'values.principal', character, codePoint },
      { path: 'values.scope', character, codePoint },
    ]);
  });

  it('K7 looks in the number and the name of the authority as well', async () => {
    const paths = (await undrawable({ ...license, number: '𠮷', issuedBy: '𠮷' })).map(({ path }) => path);
    expect(paths).toEqual(['number', 'issuedBy']);
  });

  it('K7 finds nothing in names that the font draws, rare ones among them', async () => {
    expect(await undrawable({ ...license, values: { ...license.values, principal: '㛃堃喆镕龘㐀鿐〇·Ⅱ℃㎡①' } })).toEqual([]);
  });
});
