import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../local/src/env.ts';
import { type Line, markdown } from './table.ts';

const begin = '<!-- bench: from here on written by npm run bench -- --write -->';

/** On what the figures were seen. */
export const machine = (command: string, versions: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  command,
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: repositoryRoot(), encoding: 'utf8' }).trim(),
  cores: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${type()} ${release()}`,
  node: process.versions.node,
  ...versions,
});

export type Machine = ReturnType<typeof machine>;

const section = (lines: readonly Line[], seenOn: Machine): string => {
  const facts = Object.entries(seenOn).map(([name, value]) => `- ${name}: ${name === 'command' ? `\`${value}\`` : value}`);
  return `${begin}\n\n${facts.join('\n')}\n\n${markdown(lines)}\n`;
};

/** Puts the table in the place of the last one in docs/benchmarks.md; the text before it stays. */
export const writeReport = (lines: readonly Line[], seenOn: Machine): void => {
  const file = join(repositoryRoot(), 'docs/benchmarks.md');
  const [text = ''] = readFileSync(file, 'utf8').split(begin);
  writeFileSync(file, `${text.trimEnd()}\n\n${section(lines, seenOn)}`);
};
