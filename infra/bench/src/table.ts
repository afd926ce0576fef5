/** One line of the table: what was measured, what came out, what was aimed at. */
export interface Line {
  readonly row: Row;
  readonly what: string;
  readonly measured: string;
  readonly aim?: string;
  readonly met?: boolean;
  /** The bare numbers, for machines. */
  readonly figures: Readonly<Record<string, number>>;
}

export const rows = {
  a: 'the fetcher',
  b: 'commands',
  c: 'events',
  d: 'lists',
  e: 'start and memory',
  f: 'the page of a crane',
  g: 'lists and statistics of cranes',
  h: 'the gateway beside a stock one',
  i: 'the home page and lists of any process',
  j: 'supervision',
  k: 'certificates',
  l: 'licenses',
  p: 'persons and locks',
  s: 'subscribers',
  w: 'the desk in a browser',
  x: 'exports and imports',
} as const;
export type Row = keyof typeof rows;

export const isRow = (text: string): text is Row => text in rows;

/** Three digits that count. */
export const shown = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3).replace(/\.?0+$/, ''));

export const milliseconds = ({ p50, p99 }: { readonly p50: number; readonly p99: number }): string => `${shown(p50)} / ${shown(p99)} ms`;

const verdict = ({ met }: Line): string => (met === undefined ? '' : met ? 'yes' : '**no**');

/** The lines as a Markdown table. */
export const markdown = (lines: readonly Line[]): string =>
  [
    '| | What | Measured | Aim | Met |',
    '|---|---|---|---|---|',
    ...lines.map((line) => `| ${line.row} | ${line.what} | ${line.measured} | ${line.aim ?? ''} | ${verdict(line)} |`),
  ].join('\n');
