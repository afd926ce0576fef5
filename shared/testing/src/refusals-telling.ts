import { randomUUID } from 'node:crypto';
import { type GraphQLInputType, getNamedType, isAbstractType, isInputObjectType, isNonNullType, isUnionType } from 'graphql';
import { plainInput } from './plain-input.ts';
import { type Field, schemaOf } from './schema-walk.ts';
import { pathsOf, selectionOf } from './told-of-others.ts';

interface Tries {
  /** The schema of the service. */
  readonly sdl: string;
  /** Gives the whole answer, errors as well. */
  readonly ask: (query: string, variables: object) => Promise<unknown>;
  /** The type of the case that is acted upon. */
  readonly type: string;
  /** What stands in every input that has a field of the name, such as the case's id and a form. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Called before each mutation, by whose name the case is brought to where it may be taken. */
  readonly prepare: (mutation: string) => Promise<void>;
  /** What stands in everything that the asker may not read. */
  readonly mark: string;
}

/** A request of its own, which is no repeat of another. */
const fill = (type: GraphQLInputType, said: Tries['given']): unknown => {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return plainInput(type);
  const given: Tries['given'] = { requestId: randomUUID(), ...said };
  const names = Object.keys(named.getFields()).filter((name) => name in given);
  return { ...(plainInput(type) as object), ...Object.fromEntries(names.map((name) => [name, given[name]])) };
};

/** What answers of whatever else than the case itself. */
const refusalsOf = (field: Field, type: string): string => {
  const named = getNamedType(field.type);
  const members = isUnionType(named) ? named.getTypes() : [];
  const refusals = members.map((member, at) => {
    if (member.name === type) return '';
    const fields = Object.values(member.getFields()).flatMap((one) => selectionOf(one, [], 3) ?? []);
    return `... on ${member.name} { ${fields.map((one) => `m${at}${/^\w+/.exec(one)?.[0]}: ${one}`).join(' ')} }`;
  });
  return isAbstractType(named) ? `{ __typename ${refusals.join(' ')} }` : (selectionOf(field, [], 3)?.replace(/^\w+/, '') ?? '');
};

/** Tries every mutation of a case and of its form, and says where an answer that refuses tells what bears the mark. */
export const refusalsTelling = async ({ sdl, ask, type, given, prepare, mark }: Tries): Promise<readonly string[]> => {
  const mutations = Object.values(schemaOf(sdl).getMutationType()?.getFields() ?? {});
  const isOfCase = ({ type: answered, name }: Field): boolean => {
    const named = getNamedType(answered);
    return (isUnionType(named) && named.getTypes()[0]?.name === type) || name === `check${type}`;
  };
  const told: string[] = [];
  for (const field of mutations.filter(isOfCase)) {
    const asked = field.args.filter((arg) => isNonNullType(arg.type) || arg.name in given);
    const head = asked.map(({ name, type: input }) => `$${name}: ${input}`).join(', ');
    const passed = asked.map(({ name }) => `${name}: $${name}`).join(', ');
    const variables = Object.fromEntries(asked.map((arg) => [arg.name, arg.name in given ? given[arg.name] : fill(arg.type, given)]));
    await prepare(field.name);
    const answer = await ask(`mutation(${head}) { answer: ${field.name}(${passed}) ${refusalsOf(field, type)} }`, variables);
    told.push(...pathsOf(answer, mark).map((path) => `${field.name}${path}`));
  }
  return told;
};
