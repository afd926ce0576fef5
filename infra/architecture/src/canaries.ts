import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const canaries = join(root, 'infra/architecture/canaries');

/** One broken rule in one file, as `file: rule`. */
type Breach = string;

const distinct = (breaches: readonly Breach[]): readonly Breach[] => [...new Set(breaches)].sort();

/** What a command printed, whatever its exit code: a linter that finds something fails. */
const output = (cwd: string, bin: string, args: readonly string[]): Promise<string> =>
  new Promise((done, failed) => {
    execFile(process.execPath, [join(root, 'node_modules', bin), ...args], { cwd, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => {
      if (stdout === '') failed(new Error(`${bin} printed nothing\n${stderr}`));
      else done(stdout);
    });
  });

const filesOf = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((file) => statSync(join(folder, file)).isFile());

/** What the canaries' own first lines say they break. */
export const declaredBreaches = (): readonly Breach[] =>
  distinct(
    filesOf(canaries).flatMap((file) =>
      [...readFileSync(join(canaries, file), 'utf8').matchAll(/^(?:\/\/|#) breaks (.+)$/gm)].map(([, rule]) => `${file}: ${rule}`),
    ),
  );

interface Cruise {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

/** What `npm run check` has found is asked for, not found again, as long as no file has changed. */
const known = ['--cache', 'node_modules/.cache/dependency-cruiser', '--cache-strategy', 'content'];

const cruise = async (cwd: string): Promise<readonly Breach[]> => {
  const folders = ['gateway', 'services', 'shared', 'infra', 'e2e'].filter((folder) => readdirSync(cwd).includes(folder));
  const config = join(root, '.dependency-cruiser.cjs');
  const { summary } = JSON.parse(
    await output(cwd, 'dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      config,
      '-T',
      'json',
      ...(cwd === root ? known : []),
      ...folders,
    ]),
  ) as Cruise;
  return distinct(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`));
};

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** A restriction is known by its message, as one ESLint rule carries several of ours. */
const eslintRule = (ruleId: string | null, message: string): string => {
  if (ruleId === null) return message.startsWith('Unused eslint-disable') ? 'reportUnusedDisableDirectives' : message;
  return ruleId.startsWith('no-restricted-') ? message.replace(/^'.+' is restricted from being used[.] /, '') : ruleId;
};

const lint = async (cwd: string): Promise<readonly Breach[]> => {
  const config = join(root, 'eslint.config.js');
  const files = JSON.parse(await output(cwd, 'eslint/bin/eslint.js', ['--config', config, '--format', 'json', '.'])) as LintedFile[];
  return distinct(
    files.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message }) => `${relative(cwd, filePath)}: ${eslintRule(ruleId, message)}`),
    ),
  );
};

interface OxlintReport {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

const oxlint = async (cwd: string): Promise<readonly Breach[]> => {
  const args = ['--config', join(root, '.oxlintrc.json'), '--format', 'json', '.'];
  const { diagnostics } = JSON.parse(await output(cwd, 'oxlint/bin/oxlint', args)) as OxlintReport;
  return distinct(diagnostics.map(({ code, filename }) => `${filename}: ${code.replace(/\((.+)\)$/, '/$1')}`));
};

interface BiomeReport {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

/** Biome looks at a copy, since its own configuration keeps it from the canaries. */
const biome = async (): Promise<readonly Breach[]> => {
  const copy = mkdtempSync(join(tmpdir(), 'anzhu-canaries-'));
  try {
    cpSync(canaries, copy, { recursive: true });
    cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
    const args = ['lint', '--reporter=json', '--vcs-enabled=false', '--max-diagnostics=none', '.'];
    const { diagnostics } = JSON.parse(await output(copy, '@biomejs/biome/bin/biome', args)) as BiomeReport;
    return distinct(diagnostics.map(({ category, location }) => `${location.path}: ${category}`));
  } finally {
    rmSync(copy, { recursive: true });
  }
};

/** What the real rules of all tools find in the canaries. */
export const reportedBreaches = async (): Promise<readonly Breach[]> =>
  distinct((await Promise.all([cruise(canaries), lint(canaries), oxlint(canaries), biome()])).flat());

/** What the rules of imports find in the project itself. */
export const breachesInProject = (): Promise<readonly Breach[]> => cruise(root);
