import { plainInput } from '@anzhu/testing';
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;
type Arg = Field['args'][number];

/** Where a client can send a text: an argument of a field of the schema, or a field somewhere in it. */
export interface Place {
  readonly operation: 'query' | 'mutation';
  readonly field: string;
  readonly path: readonly string[];
  /** Of a type that takes some texts alone: a choice, an id, a day or a moment. */
  readonly isTyped: boolean;
  /** As it is sent: everything that is demanded beside it, made up. */
  readonly variablesWith: (text: string, form?: object) => Readonly<Record<string, unknown>>;
  readonly document: string;
}

const isText = (type: GraphQLInputType): boolean => ['String', 'ID'].includes(getNamedType(type).name);

const isTyped = (type: GraphQLInputType): boolean =>
  isEnumType(getNamedType(type)) || ['UUID', 'LocalDate', 'DateTime'].includes(getNamedType(type).name);

interface Found {
  readonly path: readonly string[];
  readonly isTyped: boolean;
}

/** A value of a type that has the text at a path. */
const filled = (type: GraphQLInputType, [name, ...rest]: readonly string[], text: string): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return [filled(inner.ofType, name === undefined ? [] : [name, ...rest], text)];
  if (!isInputObjectType(inner) || name === undefined) return text;
  const field = inner.getFields()[name];
  return { ...(plainInput(type) as object), ...(field && { [name]: filled(field.type, rest, text) }) };
};

const pathsIn = (type: GraphQLInputType, seen: readonly string[] = []): readonly Found[] => {
  if (isText(type) || isTyped(type)) return [{ path: [], isTyped: isTyped(type) }];
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    pathsIn(field.type, [...seen, named.name]).map((found) => ({ ...found, path: [field.name, ...found.path] })),
  );
};

const reasons = 'reasons { code zh en references { kind id label } }';

/** What is asked of the answers that refuse. */
export const refusals: Readonly<Record<string, string>> = {
  RequirementsNotMet: `faults { path code zh en } ${reasons}`,
  Blocked: reasons,
  ActionNotAllowed: 'zh en allowed { action zh en }',
  VersionConflict: 'currentVersion',
};

/** The fields of a type that need no arguments, with all of its form and of what stands in it. */
const shown = (type: GraphQLObjectType, isOfForm = false): readonly string[] =>
  Object.values(type.getFields())
    .filter(({ args }) => args.length === 0)
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      const isShown = isObjectType(named) && (isOfForm || field.name === 'form');
      return isShown ? [`${field.name} { ${shown(named, true).join(' ')} }`] : [];
    });

/** Fields of one name may have different types in the members of a union: those of all but the first are called by their member too. */
const memberOf = (type: GraphQLObjectType, at: number): string => {
  const fields =
    refusals[type.name] ??
    shown(type)
      .map((field) => (at === 0 ? field : `m${at}_${/^\w+/.exec(field)?.[0]}: ${field}`))
      .join(' ');
  return `... on ${type.name} { ${fields || '__typename'} }`;
};

const answerOf = (answered: GraphQLOutputType): string => {
  const named = getNamedType(answered);
  if (isLeafType(named)) return '';
  const members = isUnionType(named) ? named.getTypes() : isObjectType(named) ? [named] : [];
  return ` { __typename ${members.map(memberOf).join(' ')} }`;
};

/** An input whose form has other fields too. */
const withForm = (input: unknown, form: object | undefined): unknown =>
  form && typeof input === 'object' && input !== null && 'form' in input
    ? { ...input, form: { ...form, ...(input.form as object) } }
    : input;

/** A way from a root to a field: what is asked within what, and with which arguments that are demanded. */
interface Way {
  readonly operation: Place['operation'];
  readonly above: readonly Field[];
  readonly field: Field;
}

/** The arguments of the fields of a way, each by a name of its own: those that are demanded, and the one that is meant. */
const argumentsOn = ({ above, field }: Way, meant: Arg) =>
  [...above, field].flatMap((one, depth) =>
    one.args
      .filter((arg) => isNonNullType(arg.type) || (one === field && arg === meant))
      .map((arg) => ({
        arg,
        depth,
        isMeant: one === field && arg === meant,
        variable: one === field ? arg.name : `at${depth}${arg.name}`,
      })),
  );

const placesOn = (way: Way): readonly Place[] => {
  const { operation, above, field } = way;
  return field.args.flatMap((meant) => {
    const given = argumentsOn(way, meant);
    const head = given.map(({ arg, variable }) => `$${variable}: ${String(arg.type)}`).join(', ');
    const asked = [...above, field].map((one, depth) => {
      const passed = given.filter((argument) => argument.depth === depth).map(({ arg, variable }) => `${arg.name}: $${variable}`);
      const few = one !== field && one.args.some(({ name }) => name === 'first') ? ['first: 1'] : [];
      const all = [...passed, ...few];
      return `${one === field ? 'answer: ' : ''}${one.name}${all.length > 0 ? `(${all.join(', ')})` : ''}`;
    });
    const document = `${operation} (${head}) { ${asked.join(' { ')}${answerOf(field.type)}${' }'.repeat(above.length)} }`;
    return pathsIn(meant.type).map(
      ({ path, isTyped }): Place => ({
        ...{ operation, document, isTyped },
        field: [...above, field].map(({ name }) => name).join('.'),
        path: [meant.name, ...path],
        variablesWith: (text, form) =>
          Object.fromEntries(
            given.map(({ arg, variable, isMeant }) => [
              variable,
              isMeant ? withForm(filled(arg.type, path, text), form) : plainInput(arg.type),
            ]),
          ),
      }),
    );
  });
};

const fieldsOf = (type: GraphQLOutputType): readonly Field[] => {
  const named = getNamedType(type);
  if (isUnionType(named)) return [];
  return isObjectType(named) || isInterfaceType(named) ? Object.values(named.getFields()) : [];
};

const demands = ({ args }: Field): boolean => args.some(({ type }) => isNonNullType(type));

/** The fields below some queries that take arguments, each by its shortest way; what was seen before is left out. */
const nestedIn = (roots: readonly Field[], seen: Set<Field>): readonly Way[] => {
  const found: Way[] = [];
  const ways: (readonly Field[])[] = roots.map((root) => [root]);
  for (const above of ways)
    for (const field of fieldsOf((above.at(-1) as Field).type).filter((one) => !seen.has(one))) {
      seen.add(field);
      if (field.args.length > 0) found.push({ operation: 'query', above, field });
      if (!demands(field)) ways.push([...above, field]);
    }
  return found;
};

const rootsOf = (type: GraphQLObjectType | null | undefined): readonly Field[] =>
  (type ? fieldsOf(type) : []).filter(({ name }) => !name.startsWith('_'));

/** Everywhere that the schema lets a client send a text: arguments of queries, of whatever lies below them, and of mutations. */
export const placesIn = (sdl: string): readonly Place[] => {
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValidSDL: true });
  const [queries, mutations] = [rootsOf(schema.getQueryType()), rootsOf(schema.getMutationType())];
  const seen = new Set<Field>();
  const ways = [
    ...queries.map((field): Way => ({ operation: 'query', above: [], field })),
    ...nestedIn(
      queries.filter((field) => !demands(field)),
      seen,
    ),
    ...nestedIn(queries.filter(demands), seen),
    ...mutations.map((field): Way => ({ operation: 'mutation', above: [], field })),
  ];
  return ways.flatMap(placesOn);
};
