import { cityLetter, division, provinceAbbreviation } from '@anzhu/identifiers';
import { type Jurisdiction, jurisdictions } from '@anzhu/jurisdictions';
import type { Workflow } from '@anzhu/workflow';
import { said, words } from './jurisdiction-words.ts';

interface Row {
  readonly what: string;
  readonly told: (jurisdiction: Jurisdiction) => string;
}

const list = (values: readonly string[]): string => values.join('<br>');

const place = (code: string): string => `${code} ${division(code)?.zh ?? ''}`;

const groups = ['numbers', 'batchNames', 'limits', 'policies'] as const;

const valueIn = (jurisdiction: Jurisdiction, group: (typeof groups)[number], name: string): string => {
  const value: unknown = Object.entries(jurisdiction[group]).find(([key]) => key === name)?.[1];
  if (group === 'batchNames') return `\`${String(value)}\``;
  return typeof value === 'object' && value && 'template' in value ? `\`${String(value.template)}\`` : said(value);
};

const settings = (group: (typeof groups)[number]): readonly Row[] =>
  Object.keys(jurisdictions[0]?.[group] ?? {}).map((name) => ({
    what: words(name),
    told: (jurisdiction) => valueIn(jurisdiction, group, name),
  }));

const hundred = Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(2, '0'));

/** Of a province every city with a letter, of a city its own. */
const cityLetters = ({ code }: Jurisdiction): string => {
  if (code === 'default') return '';
  const cities = (code.length === 2 ? hundred.map((city) => code + city) : [code]).map((city) => `${city}00`);
  return list(
    cities.flatMap((city) => (cityLetter(city) ? [`${provinceAbbreviation(city)}${cityLetter(city)} ${division(city)?.zh ?? city}`] : [])),
  );
};

const countyLetters = ({ countyLetters: letters }: Jurisdiction): string =>
  typeof letters === 'string'
    ? `${letters}: 各县区 every county`
    : list(Object.entries(letters).map(([code, letter]) => `${letter} ${place(code)}`));

const classLetters = ({ classLetters: letters }: Jurisdiction): string =>
  list(Object.entries(letters).map(([category, letter]) => `${letter} ${words(category)}`));

const institutions = ({ institutions: known }: Jurisdiction): string =>
  list(Object.entries(known).map(([code, { quality, safety }]) => `${place(code)}: ${quality}, ${safety}`));

const spanned = ({ least, most }: { readonly least: number; readonly most: number }): string => `${least}–${most}`;

const penaltyScale = ({ penaltyScale: scale }: Jurisdiction): string =>
  list([
    ...Object.entries(scale.accidents).map(
      ([grade, { first, second }]) =>
        `${words(grade)}: ${spanned(first)}; 再次 again ${second === 'REVOKED' ? said(second) : `+${second}`}`,
    ),
    `${words('concealed')}: +${spanned(scale.concealed)}`,
    `${words('revokedOver')}: > ${scale.mostDays}`,
    `${words('revokedWith')}: ${scale.revokedWith} / ${scale.windowMonths}`,
  ]);

const procedures =
  (workflows: readonly Workflow[]) =>
  ({ code }: Jurisdiction): string => {
    const own = workflows.filter(({ variants }) => code !== 'default' && variants.some((variant) => variant.code === code));
    return list(own.map(({ process }) => `${process.row} ${process.zh}`)) || '按全国 as national';
  };

/** What the jurisdictions decide, side by side; what is not as the national rules have it is bold. */
export const jurisdictionPage = (workflows: readonly Workflow[]): string => {
  const rows: readonly Row[] = [
    { what: words('version'), told: ({ version }) => String(version) },
    { what: words('procedures'), told: procedures(workflows) },
    ...settings('numbers'),
    ...settings('batchNames'),
    { what: words('cityLetters'), told: cityLetters },
    { what: words('countyLetters'), told: countyLetters },
    { what: words('classLetters'), told: classLetters },
    ...settings('limits'),
    { what: words('penaltyScale'), told: penaltyScale },
    ...settings('policies'),
    { what: words('institutions'), told: institutions },
  ];
  const [national] = jurisdictions;
  const cell = ({ told }: Row, jurisdiction: Jurisdiction): string => {
    const text = told(jurisdiction);
    return national && text !== '' && text !== told(national) ? `**${text}**` : text;
  };
  return [
    '# Jurisdictions 办理地规则\n',
    'Generated from `shared/jurisdictions/src/data` and the tables: what each jurisdiction decides, **bold** where it is not as the national rules have it. The longest prefix of a division holds, `default` where none does. A process without an own [procedure](workflows/README.md) follows the national one. Letters of cities are those of vehicle plates. 由数据与办理流程表生成;与全国规则不同之处加粗。\n',
    `| | ${jurisdictions.map(({ code, zh, en }) => `${code} ${zh} ${en}`).join(' | ')} |`,
    `|---|${jurisdictions.map(() => '---|').join('')}`,
    ...rows.map((row) => `| ${row.what} | ${jurisdictions.map((jurisdiction) => cell(row, jurisdiction)).join(' | ')} |`),
    '',
  ].join('\n');
};
