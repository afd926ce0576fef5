import { expect, it } from 'vitest';
import { allProcesses, definitionIn, divisions } from '../test/definitions.ts';
import { codesIn, wrongWords } from '../test/shown.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

const isWords = (value: object): value is Words => 'zh' in value && 'en' in value;

/** All words in both languages that stand anywhere in a value. */
const wordsIn = (value: unknown): readonly Words[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsIn);
};

const everyProcess = allProcesses.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const);

it.each(everyProcess)('X12 X13 %s %s: its form shows words in both languages everywhere, and no code', (_row, _en, process) => {
  const definitions = divisions.map((division) => [division, definitionIn(process, division)] as const);
  const words = definitions.flatMap(([division, definition]) => wordsIn(definition).map((one) => [division, one] as const));
  expect(words.length).toBeGreaterThan(0);
  expect(words.flatMap(([division, one]) => wrongWords(one).map((wrong) => `${division} ${one.zh}: ${wrong}`))).toEqual([]);
});

it.each(everyProcess)('X12 X13 %s %s: what its form says under a field is more than what the field is called', (_row, _en, process) => {
  const fields = divisions.flatMap((division) => definitionIn(process, division)?.fields ?? []);
  const repeated = fields.filter(({ label, help }) =>
    (['zh', 'en'] as const).some((locale) => help && help[locale].replace(label[locale], '').trim().length < 2),
  );
  expect(repeated.map(({ path }) => path)).toEqual([]);
});

it('X12 codes are found in what people read, words and numbers are none', () => {
  const shown = [
    'RETURNED',
    '见 equipment.ownership-filing',
    'FILING_APPLICATION.pdf',
    '530102',
    'true',
    'issuedOn: 2026',
    '530102-QS',
    '登录令牌',
    'a sub of it',
  ];
  expect(shown.flatMap(codesIn)).toHaveLength(shown.length);
  expect(['PDF', '云AA-T202600001', '签发日期 2026-09-30', 'The filing', '530102 五华区', '91530102MA6K00014A'].flatMap(codesIn)).toEqual(
    [],
  );
  expect(wrongWords({ zh: 'Crane', en: '起重机' })).toEqual(['Crane is not Chinese', '起重机 is not English']);
});
