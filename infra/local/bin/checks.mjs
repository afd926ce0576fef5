import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { run, script, takeSteps } from './steps.mjs';

/** The files that are not as committed; none where there is no history. */
const uncommitted = async () => {
  if (!existsSync(join(root, '.git'))) return [];
  const changed = await run('git', ['diff', '--name-only', '-z', 'HEAD']);
  const added = await run('git', ['ls-files', '--others', '--exclude-standard', '-z']);
  if (!changed.ok || !added.ok) throw new Error(`${changed.text}${added.text}`);
  return [changed, added].flatMap(({ text }) => text.split('\0').filter(Boolean));
};

const isWrittenSince = (file, start) => (statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0) >= start;

/** Writes what is generated; all is well where that is as committed. What else is in work may be. */
const generate = async () => {
  const [start, inWork] = [Date.now(), new Set(await uncommitted())];
  const { ok, text } = await script('generate', 'generate').act();
  if (!ok) return { ok, text };
  const stale = (await uncommitted()).filter((file) => !inWork.has(file) || isWrittenSince(file, start));
  return { ok: stale.length === 0, text: `Generated files were not current; commit what npm run generate wrote:\n${stale.join('\n')}` };
};

/** What all else stands on: generated files that are current, and the build. Tells whether all went well. */
export const build = () => takeSteps([{ title: 'generate, nothing new', act: generate }, script('build', 'build')]);

/** The checks of what is written: they change nothing that is built. Tells whether all went well. */
export const lint = (options) =>
  takeSteps(
    [
      script('lint:code', 'eslint'),
      script('lint:types', 'oxlint'),
      script('typecheck', 'types'),
      script('lint:format', 'biome'),
      script('lint:imports', 'dependency-cruiser'),
      script('lint:unused', 'knip'),
    ],
    options,
  );
