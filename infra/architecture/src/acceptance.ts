import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulebook } from './rows.ts';
import { root, sourceFiles } from './source-files.ts';
import { rowsProvedBy, type Titles, titlesIn } from './titles.ts';

interface Proof {
  readonly path: string;
  readonly titles: Titles;
}

const allProofs = (): readonly Proof[] =>
  sourceFiles('.test.ts').flatMap((path) => titlesIn(path, readFileSync(join(root, path), 'utf8')).map((titles) => ({ path, titles })));

const escaped = (text: string): string => text.replaceAll(/[|<>[\]*_`]/g, '\\$&').replaceAll('\n', ' ');

const shown = (titles: Titles): string =>
  escaped((/^([A-Z]\d|reliability)/.test(titles.at(-1) ?? '') ? titles.slice(-1) : titles).join(' › '));

/** One line per file with the titles in it. */
const cited = (proofs: readonly Proof[]): readonly string[] =>
  [...new Set(proofs.map(({ path }) => path))].map((path) => {
    const titles = proofs.filter((proof) => proof.path === path).map((proof) => shown(proof.titles));
    return `  - [${path.split('/').at(-1)}](../${path}): ${titles.join('; ')}`;
  });

/** Which tests prove which rows, as a page; rows without a test are open. */
export const acceptancePage = (): string => {
  const all = allProofs();
  const proofsOf = (id: string): readonly Proof[] => all.filter(({ titles }) => rowsProvedBy(titles).includes(id));
  const rows = rulebook.flatMap((part) => part.rows);
  const proved = rows.filter(({ id }) => proofsOf(id).length > 0).length;
  const parts = rulebook.map(({ zh, en, rows: own }) => {
    const entries = own.flatMap(({ id, zh: name, en: english }) => {
      const lines = cited(proofsOf(id));
      return [`- **${id}** ${name} ${english}${lines.length === 0 ? ': open' : ''}`, ...lines];
    });
    return `## ${zh} ${en}\n\n${entries.join('\n')}\n`;
  });
  const reliability = cited(all.filter(({ titles }) => titles.some((title) => title.startsWith('reliability:'))));
  const head = `# Acceptance\n\nGenerated from the titles of the tests. ${proved} of ${rows.length} rows are proved by at least one test.\n`;
  return [head, ...parts, `## 可靠性 Reliability\n\n- Bad input, outages, races\n${reliability.join('\n')}\n`].join('\n');
};

/** Rows that titles name and the rulebook does not have. */
export const unknownRows = (): readonly string[] => {
  const known = new Set(rulebook.flatMap(({ rows }) => rows.map(({ id }) => id)));
  return allProofs().flatMap(({ path, titles }) => rowsProvedBy(titles).flatMap((row) => (known.has(row) ? [] : [`${path}: ${row}`])));
};

/** Rows of the rulebook that no test proves. */
export const openRows = (): readonly string[] => {
  const proved = new Set(allProofs().flatMap(({ titles }) => rowsProvedBy(titles)));
  return rulebook.flatMap(({ rows }) => rows.map(({ id }) => id)).filter((id) => !proved.has(id));
};
