import { type FragmentDefinitionNode, type GraphQLField, Kind, parse, print } from 'graphql';
import { documents } from './documents.ts';

const { definitions } = parse(documents, { noLocation: true });
const fragments = new Map(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));

const spreadIn = (fragment: FragmentDefinitionNode): readonly string[] =>
  [...print(fragment).matchAll(/[.]{3}(\w+)/g)].map(([, name = '']) => name);

/** A fragment and all it is made of. */
const closure = (name: string): readonly FragmentDefinitionNode[] => {
  const fragment = fragments.get(name);
  if (!fragment) throw new Error(`documents.ts has no ${name}`);
  return [...new Set([fragment, ...spreadIn(fragment).flatMap(closure)])];
};

const types: Readonly<Record<string, string>> = { process: 'ID!', division: 'String!', id: 'ID!', tab: 'CaseTab' };

const headOf = (variables: readonly string[]): string =>
  variables.length > 0 ? `(${variables.map((name) => `$${name}: ${types[name]}`).join(', ')})` : '';

/** The same fragment asked of some services at once. */
export const requestOf = (services: readonly string[], fragment: string, variables: object): string =>
  `query ${fragment}Of${headOf(Object.keys(variables))} { work { ${services.map((service) => `${service} { ...${fragment} }`).join(' ')} } }
${closure(fragment).map(print).join('\n')}`;

/** A check of a form, as its definition names it. */
export const checkOf = (query: string, args: readonly { readonly name: string; readonly type: object }[]): string =>
  `query Check(${args.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) {
  answer: ${query}(${args.map(({ name }) => `${name}: $${name}`).join(', ')}) { ...Checked }
}
${closure('Checked').map(print).join('\n')}`;

/** One value behind a query that takes a number or nothing. */
export const oneValue = ({ name, args: [first] }: GraphQLField<unknown, unknown>, steps: readonly string[]): string => {
  const selected = steps.reduceRight((inner, step) => (inner === '' ? step : `${step} { ${inner} }`), '');
  const [head, given] = first ? [`($number: ${String(first.type)})`, `(${first.name}: $number)`] : ['', ''];
  return `query Value${head} { answer: ${name}${given} { ${selected} } }`;
};
