import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codesShown } from './shown-words.ts';
import { root, sourceFiles } from './source-files.ts';

/** An expression as it is put into a sentence. */
const put = (expression: string): string => ['$', '{', expression, '}'].join('');

describe('what people are shown', () => {
  it.each([
    "const a = { zh: '缺少specialWorkers', en: 'x' };",
    `const a = { zh: \`${put('path')}: 缺少重点人员\`, en: 'x' };`,
    "const a = { zh: '状态为UNDER_REVIEW', en: 'x' };",
    "const a = { zh: '缺少', en: 'form.keyStaff is missing' };",
    `const a = { zh: \`没有${put('crane.id')}\`, en: 'x' };`,
    `const a = { zh: \`设备${put('craneId')}\`, en: 'x' };`,
    `const a = { zh: \`应为${put('unit')}的人员\`, en: 'x' };`,
    `const a = { zh: \`由${put('crane.ownerUscc')}备案\`, en: 'x' };`,
  ])('names no field, code or id: %s is found', (source) => {
    expect(codesShown('a.ts', source)).not.toEqual([]);
  });

  it.each([
    "const a = { zh: '额定起重力矩(kN·m)', en: 'USCC by JGJ/T 189' };",
    `const a = { zh: \`应为${put('unitName')}的人员\`, en: 'of the unit' };`,
  ])('may have units, standards and names: %s', (source) => {
    expect(codesShown('a.ts', source)).toEqual([]);
  });

  it('F15 no label and no fault of any service names a field, a code of a state or an id', () => {
    const files = sourceFiles('.ts').filter(
      (path) => /^(?:services|shared|gateway)\/.*src\//.test(path) && !/\.generated\.ts$|\.test\.ts$|\.sample\.ts$/.test(path),
    );
    const shown = files.flatMap((path) => codesShown(path, readFileSync(join(root, path), 'utf8')).map((word) => `${path}: ${word}`));
    expect(shown).toEqual([]);
  });
});
