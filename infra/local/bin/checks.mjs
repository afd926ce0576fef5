import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { run, script, takeSteps } from './steps.mjs';

const generated = [
  'docs/acceptance.md',
  'docs/asyncapi.yaml',
  'docs/jurisdictions.md',
  'docs/permit-reform-openapi.json',
  'docs/workflows',
  'gateway/api.graphql',
  'gateway/subgraphs.json',
  'gateway/supergraph.graphql',
  'services/*/schema.graphql',
  'services/*/src/schema.generated.ts',
  'shared/contracts/schemas',
];

const nothingNew = async () => {
  if (!existsSync(join(root, '.git'))) return { ok: true, text: '' };
  const changed = await run('git', ['diff', '--stat', '--exit-code', '--', ...generated]);
  const added = await run('git', ['ls-files', '--others', '--exclude-standard', '--', ...generated]);
  const isCurrent = changed.ok && added.ok && added.text === '';
  return { ok: isCurrent, text: `Generated files were not current; commit what npm run generate wrote:\n${changed.text}${added.text}` };
};

/** What all else stands on: generated files that are current, and the build. Tells whether all went well. */
export const build = () =>
  takeSteps([script('generate', 'generate'), { title: 'generated files are committed', act: nothingNew }, script('build', 'build')]);

/** The checks of what is written: they change nothing that is built. Tells whether all went well. */
export const lint = (options) =>
  takeSteps(
    [
      script('lint:code', 'eslint'),
      script('typecheck', 'types'),
      script('lint:format', 'biome'),
      script('lint:imports', 'dependency-cruiser'),
      script('lint:unused', 'knip'),
    ],
    options,
  );
