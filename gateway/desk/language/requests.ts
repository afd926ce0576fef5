import { documents } from './documents.ts';
import { pages } from './pages.ts';

const written = `${documents}${pages}`.split(/^(?=fragment )/m).filter((text) => text.startsWith('fragment '));
const fragments: ReadonlyMap<string, string> = new Map(written.map((text) => [text.split(' ')[1] ?? '', text.trim()]));

/** A fragment and all it is made of, by name. */
const closure = (name: string): readonly string[] => {
  const text = fragments.get(name);
  if (text === undefined) throw new Error(`there is no fragment ${name}`);
  return [...new Set([name, ...[...text.matchAll(/[.]{3}(\w+)/g)].flatMap(([, spread = '']) => (spread === 'on' ? [] : closure(spread)))])];
};

/** The text of fragments and of all they are made of. */
export const fragmentsOf = (...names: readonly string[]): string =>
  [...new Set(names.flatMap(closure))].map((name) => fragments.get(name)).join('\n');

const types: Readonly<Record<string, string>> = {
  ...{ process: 'ID!', division: 'String!', id: 'ID!', tab: 'CaseTab', phase: 'CasePhase', filter: 'CaseFilter' },
  ...{ search: 'String', order: 'CaseOrder', offset: 'Int', before: 'Int', input: 'UploadInput!' },
};

const headOf = (variables: readonly string[]): string =>
  variables.length > 0 ? `(${variables.map((name) => `$${name}: ${types[name]}`).join(', ')})` : '';

/** The same fragment asked of some services at once. */
export const requestOf = (services: readonly string[], fragment: string, variables: object): string =>
  `query ${fragment}Of${headOf(Object.keys(variables))} { work { ${services.map((service) => `${service} { ...${fragment} }`).join(' ')} } }
${fragmentsOf(fragment)}`;

/** A query of the schema with what is given of its arguments. */
export const queryOf = (name: string, args: Field['args'], given: Readonly<Record<string, unknown>>, selection: string): string => {
  const used = args.filter((arg) => given[arg.name] !== undefined);
  const listed = (of: (arg: Field['args'][number]) => string) => (used.length > 0 ? `(${used.map(of).join(', ')})` : '');
  const spread = [...selection.matchAll(/[.]{3}(\w+)/g)].map(([, fragment]) => fragment ?? '');
  return `query Asked${listed((arg) => `$${arg.name}: ${arg.type}`)} { answer: ${name}${listed((arg) => `${arg.name}: $${arg.name}`)} ${selection} } ${fragmentsOf(...spread)}`;
};

/** A check of a form, as its definition names it. */
export const checkOf = (query: string, args: Field['args']): string =>
  queryOf(query, args, Object.fromEntries(args.map(({ name }) => [name, true])), '{ ...Checked }');

type Field = { readonly name: string; readonly args: readonly { readonly name: string; readonly type: unknown }[] };
