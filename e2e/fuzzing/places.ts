import {
  buildASTSchema,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';

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

const madeUp: Readonly<Record<string, unknown>> = {
  UUID: '6f1d2c3b-4a59-4687-9f0e-1d2c3b4a5968',
  ID: '6f1d2c3b-4a59-4687-9f0e-1d2c3b4a5968',
  LocalDate: '2026-03-01',
  DateTime: '2026-03-01T00:00:00Z',
  Int: 1,
  Float: 1,
  Boolean: true,
};

const isText = (type: GraphQLInputType): boolean => ['String', 'ID'].includes(getNamedType(type).name);

const isTyped = (type: GraphQLInputType): boolean =>
  isEnumType(getNamedType(type)) || ['UUID', 'LocalDate', 'DateTime'].includes(getNamedType(type).name);

interface Found {
  readonly path: readonly string[];
  readonly isTyped: boolean;
}

/** A value of a type, with all that it demands and nothing else. */
const plain = (type: GraphQLInputType): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return [plain(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return madeUp[inner.name] ?? '样例';
  const demanded = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(demanded.map((field) => [field.name, plain(field.type)]));
};

/** A value of a type that has the text at a path. */
const filled = (type: GraphQLInputType, [name, ...rest]: readonly string[], text: string): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return [filled(inner.ofType, name === undefined ? [] : [name, ...rest], text)];
  if (!isInputObjectType(inner) || name === undefined) return text;
  const field = inner.getFields()[name];
  return { ...(plain(type) as object), ...(field && { [name]: filled(field.type, rest, text) }) };
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

const placesOf = (schema: GraphQLSchema, operation: Place['operation']): readonly Place[] => {
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {})
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((field) => {
      const demanded = field.args.filter((arg) => isNonNullType(arg.type));
      return field.args.flatMap((arg) =>
        pathsIn(arg.type).map(({ path, isTyped }): Place => {
          const asked = [...new Set([...demanded, arg])];
          const head = asked.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
          const passed = asked.map(({ name }) => `${name}: $${name}`).join(', ');
          return {
            operation,
            field: field.name,
            path: [arg.name, ...path],
            isTyped,
            document: `${operation} (${head}) { answer: ${field.name}(${passed})${answerOf(field.type)} }`,
            variablesWith: (text, form) => {
              const others = Object.fromEntries(demanded.map(({ name, type }) => [name, plain(type)]));
              return { ...others, [arg.name]: withForm(filled(arg.type, path, text), form) };
            },
          };
        }),
      );
    });
};

/** Everywhere that the schema lets a client send a text. */
export const placesIn = (sdl: string): readonly Place[] => {
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValidSDL: true });
  return [...placesOf(schema, 'query'), ...placesOf(schema, 'mutation')];
};
