const types: Readonly<Record<string, string>> = {
  ...{ process: 'ID!', division: 'String!', id: 'ID!', tab: 'CaseTab', phase: 'CasePhase', filter: 'CaseFilter' },
  ...{ search: 'String', order: 'CaseOrder', first: 'Int', offset: 'Int', before: 'Int', input: 'UploadInput!' },
};

const headOf = (variables: readonly string[]): string =>
  variables.length > 0 ? `(${variables.map((name) => `$${name}: ${types[name]}`).join(', ')})` : '';

const spreadIn = (text: string): readonly string[] => [...text.matchAll(/[.]{3}(\w+)/g)].map(([, name = '']) => name);

/** Requests made of the fragments of a text. */
export const requestsOf = (documents: string) => {
  const parts = documents.split(/^(?=fragment )/m);
  const fragments: ReadonlyMap<string, string> = new Map(parts.map((text) => [text.split(' ')[1] ?? '', text.trim()]));

  /** A fragment and all it is made of, by name. */
  const closure = (name: string): readonly string[] => {
    const text = fragments.get(name);
    if (text === undefined) throw new Error(`there is no fragment ${name}`);
    return [name, ...spreadIn(text).flatMap(closure)];
  };

  /** The text of fragments and of all they are made of. */
  const fragmentsOf = (...names: readonly string[]): string =>
    [...new Set(names.flatMap(closure))].map((name) => fragments.get(name)).join('\n');

  /** The same fragment asked of some services at once. */
  const requestOf = (services: readonly string[], fragment: string, variables: object): string =>
    `query ${fragment}Of${headOf(Object.keys(variables))} { work { ${services.map((service) => `${service} { ...${fragment} }`).join(' ')} } }
${fragmentsOf(fragment)}`;

  /** A query of the schema with what is given of its arguments. */
  const queryOf = (name: string, args: Field['args'], given: Readonly<Record<string, unknown>>, selection: string): string => {
    const used = args.filter((arg) => given[arg.name] !== undefined);
    const listed = (of: (arg: Field['args'][number]) => string) => (used.length > 0 ? `(${used.map(of).join(', ')})` : '');
    return `query Asked${listed((arg) => `$${arg.name}: ${arg.type}`)} { answer: ${name}${listed((arg) => `${arg.name}: $${arg.name}`)} ${selection} } ${fragmentsOf(...spreadIn(selection))}`;
  };

  return { fragmentsOf, requestOf, queryOf };
};

type Field = { readonly name: string; readonly args: readonly { readonly name: string; readonly type: unknown }[] };
