import { type EnumTypeDefinitionNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from 'graphql';

/** What a client can send, as the composed schema says. */
export interface Operations {
  /** A mutation as a document that asks for everything a person would see of its answer. */
  readonly documentOf: (mutation: string) => string | undefined;
  /** The kinds of paper a type of case takes. */
  readonly papersOf: (type: string) => readonly string[];
  /** What a kind of paper is called in Chinese. */
  readonly paperLabel: (type: string, kind: string) => string;
  /** The service that takes a type of case. */
  readonly serviceOf: (type: string) => string;
}

interface Schema {
  readonly objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly unions: ReadonlyMap<string, readonly string[]>;
  readonly leaves: ReadonlySet<string>;
  /** By name, the values with what they are called in Chinese. */
  readonly enums: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const written = (type: TypeNode): string => {
  if (type.kind === Kind.NON_NULL_TYPE) return `${written(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${written(type.type)}]` : type.name.value;
};

const bare = (type: TypeNode): string => written(type).replaceAll(/[[\]!]/g, '');

const namesOf = (nodes: readonly { readonly name: { readonly value: string } }[] = []): readonly string[] =>
  nodes.map(({ name }) => name.value);

const wordsOf = ({ values = [] }: EnumTypeDefinitionNode): ReadonlyMap<string, string> =>
  new Map(values.map(({ name: { value }, description }) => [value, description?.value.split(' / ')[0] ?? value]));

const schemaOf = (sdl: string): Schema => {
  const objects = new Map<string, ObjectTypeDefinitionNode>();
  const unions = new Map<string, readonly string[]>();
  const enums = new Map<string, ReadonlyMap<string, string>>();
  const scalars = ['ID', 'String', 'Int', 'Float', 'Boolean'];
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) objects.set(definition.name.value, definition);
    else if (definition.kind === Kind.UNION_TYPE_DEFINITION) unions.set(definition.name.value, namesOf(definition.types));
    else if (definition.kind === Kind.ENUM_TYPE_DEFINITION) enums.set(definition.name.value, wordsOf(definition));
    else if (definition.kind === Kind.SCALAR_TYPE_DEFINITION) scalars.push(definition.name.value);
  }
  return { objects, unions, enums, leaves: new Set([...scalars, ...enums.keys()]) };
};

const reasons = 'reasons { code zh en references { kind id label } }';

const refusals: Readonly<Record<string, string>> = {
  ActionNotAllowed: 'presentState: state action zh en allowed { action zh en }',
  RequirementsNotMet: `faults { path code zh en } ${reasons}`,
  Blocked: reasons,
  VersionConflict: 'currentVersion since { number action actorName to }',
};

const shown =
  ({ leaves }: Schema) =>
  ({ name, type, arguments: args = [] }: FieldDefinitionNode): readonly string[] => {
    if (args.length > 0) return [];
    if (leaves.has(bare(type))) return [name.value];
    return bare(type) === 'Label' ? [`${name.value} { zh en }`] : [];
  };

const fragment = (schema: Schema, type: string): string => {
  const fields = refusals[type] ?? schema.objects.get(type)?.fields?.flatMap(shown(schema)).join(' ') ?? '';
  return `... on ${type} { ${type in refusals ? fields : fields || '__typename'} }`;
};

const documentOf = (schema: Schema, { name, type, arguments: args = [] }: FieldDefinitionNode): string => {
  const variables = args.map((arg) => `$${arg.name.value}: ${written(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name.value}: $${arg.name.value}`).join(', ');
  const members = schema.unions.get(bare(type)) ?? [bare(type)];
  const answers = members.map((member) => fragment(schema, member)).join('\n    ');
  return `mutation ${name.value}(${variables}) {\n  answer: ${name.value}(${passed}) {\n    __typename\n    ${answers}\n  }\n}`;
};

/** Which subgraph answers a field, as composition notes it. */
const subgraphOf = ({ directives = [] }: FieldDefinitionNode): string | undefined => {
  const graph = directives.find(({ name }) => name.value === 'join__field')?.arguments?.find(({ name }) => name.value === 'graph')?.value;
  return graph?.kind === Kind.ENUM ? graph.value.toLowerCase() : undefined;
};

/** Reads a composed schema. */
export const operationsOf = (sdl: string): Operations => {
  const schema = schemaOf(sdl);
  const mutations = new Map(schema.objects.get('Mutation')?.fields?.map((field) => [field.name.value, field]));
  return {
    documentOf: (mutation) => {
      const field = mutations.get(mutation);
      return field && documentOf(schema, field);
    },
    serviceOf: (type) => {
      const field = mutations.get(`create${type}`);
      const service = field && subgraphOf(field);
      if (!service) throw new Error(`The composed schema says of no service that it takes a ${type}.`);
      return service;
    },
    papersOf: (type) => [...(schema.enums.get(`${type}Paper`)?.keys() ?? [])],
    paperLabel: (type, kind) => schema.enums.get(`${type}Paper`)?.get(kind) ?? '样例附件',
  };
};
