import { readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);

const load = async <T>(path: string): Promise<T> => ((await import(new URL(path, root).href)) as { readonly default: T }).default;

type Setting = string | readonly [string, ...unknown[]];

interface EslintBlock {
  readonly linterOptions?: { readonly reportUnusedDisableDirectives?: string };
  readonly rules?: Readonly<Record<string, Setting>>;
}

const isOn = (setting: Setting): boolean => (typeof setting === 'string' ? setting : setting[0]) !== 'off';

const namesOf = (rule: string, setting: Setting): readonly string[] =>
  rule.startsWith('no-restricted-') && typeof setting !== 'string'
    ? (setting.slice(1) as { readonly message: string }[]).map(({ message }) => message)
    : [rule];

const eslintRules = async (): Promise<readonly string[]> => {
  const blocks = await load<readonly EslintBlock[]>('eslint.config.js');
  return blocks.flatMap(({ rules = {}, linterOptions = {} }) => [
    ...Object.entries(rules).flatMap(([rule, setting]) => (isOn(setting) ? namesOf(rule, setting) : [])),
    ...Object.keys(linterOptions),
  ]);
};

const importRules = async (): Promise<readonly string[]> =>
  (await load<{ readonly forbidden: readonly { readonly name: string }[] }>('.dependency-cruiser.cjs')).forbidden.map(({ name }) => name);

interface BiomeConfig {
  readonly linter: { readonly rules: Readonly<Record<string, Readonly<Record<string, string | { readonly level: string }>>>> };
}

const biomeRules = (): readonly string[] => {
  const { linter } = JSON.parse(readFileSync(new URL('biome.json', root), 'utf8')) as BiomeConfig;
  return Object.entries(linter.rules).flatMap(([group, rules]) =>
    Object.entries(rules).flatMap(([rule, level]) => (level === 'off' ? [] : [`lint/${group}/${rule}`])),
  );
};

const oxlintRules = (): readonly string[] => {
  const { rules } = JSON.parse(readFileSync(new URL('.oxlintrc.json', root), 'utf8')) as {
    readonly rules: Readonly<Record<string, string>>;
  };
  return Object.keys(rules);
};

/** The names of all rules our configurations switch on, as breaches name them. */
export const configuredRules = async (): Promise<readonly string[]> => [
  ...new Set([...(await importRules()), ...(await eslintRules()), ...oxlintRules(), ...biomeRules()]),
];
