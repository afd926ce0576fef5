import { division } from '@anzhu/identifiers';
import { type Jurisdiction, jurisdictions } from '@anzhu/jurisdictions';

type Row = readonly [what: string, told: (jurisdiction: Jurisdiction) => string];

const pairs = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join('<br>');

const named = <T>(values: Readonly<Record<string, T>>, told: (value: T) => string): string =>
  pairs(Object.fromEntries(Object.entries(values).map(([code, value]) => [`${code} ${division(code)?.zh ?? ''}:`, told(value)])));

const rowsOf = (group: 'numbers' | 'limits' | 'policies', [first]: readonly Jurisdiction[]): readonly Row[] =>
  Object.keys(first?.[group] ?? {}).map((name) => [
    `\`${group}.${name}\``,
    (jurisdiction) => {
      const value: unknown = Object.entries(jurisdiction[group]).find(([key]) => key === name)?.[1];
      return `\`${typeof value === 'object' && value && 'template' in value ? String(value.template) : String(value)}\``;
    },
  ]);

const letters: Row = [
  '`countyLetters`',
  ({ countyLetters }) => (typeof countyLetters === 'string' ? `${countyLetters}, every county` : named(countyLetters, (letter) => letter)),
];

const institutions: Row = [
  '`institutions`',
  (jurisdiction) => named(jurisdiction.institutions, ({ quality, safety }) => `${quality}, ${safety}`),
];

/** What the jurisdictions decide beside their procedures, side by side. */
export const jurisdictionPage = (): string => {
  const rows: readonly Row[] = [
    ['version', ({ version }) => String(version)],
    ...rowsOf('numbers', jurisdictions),
    letters,
    ['`classLetters`', ({ classLetters }) => pairs(classLetters)],
    ...rowsOf('limits', jurisdictions),
    ...rowsOf('policies', jurisdictions),
    institutions,
  ];
  return [
    '# Jurisdictions 办理地规则\n',
    'Generated from `shared/jurisdictions/src/data`: what a jurisdiction decides beside its [procedures](workflows/README.md). The longest prefix of the division holds, `default` where none does; what a file does not name is as the national rules have it.\n',
    `| | ${jurisdictions.map(({ code, zh, en }) => `${code} ${zh} ${en}`).join(' | ')} |`,
    `|---|${jurisdictions.map(() => '---|').join('')}`,
    ...rows.map(([what, told]) => `| ${what} | ${jurisdictions.map(told).join(' | ')} |`),
    '',
  ].join('\n');
};
