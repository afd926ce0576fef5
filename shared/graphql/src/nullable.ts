import {
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const isObject = (node: DefinitionNode): node is ObjectNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

const keysOf = ({ directives = [] }: ObjectNode): readonly string[] =>
  directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/\W+/) : []));

const roots = new Map(['Query', 'Mutation'].map((name) => [name, new Set<string>()]));

const keyedTypes = (nodes: readonly ObjectNode[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const keyed = new Map<string, Set<string>>(roots);
  for (const node of nodes) {
    const keys = keysOf(node);
    if (keys.length > 0) keyed.set(node.name.value, new Set(keys));
  }
  return keyed;
};

/** Where the mark that a field is never null stands, of fields that must not have it. */
const marksIn = (node: ObjectNode, keys: ReadonlySet<string> | undefined): readonly number[] =>
  keys === undefined
    ? []
    : (node.fields ?? [])
        .filter(({ name }: FieldDefinitionNode) => !keys.has(name.value))
        .flatMap(({ type }) => (type.kind === Kind.NON_NULL_TYPE && type.loc ? [type.loc.end - 1] : []));

/** The schema with every field nullable that another service, or the rest of an answer, hangs on: the fields of the roots, and of entities all but their keys. A service that is down, or a record that may not be read, then costs those fields and nothing around them. */
export const nullableWhereItCrosses = (sdl: string): string => {
  const nodes = parse(sdl).definitions.filter(isObject);
  const keyed = keyedTypes(nodes);
  const marks = nodes.flatMap((node) => marksIn(node, keyed.get(node.name.value))).toSorted((a, b) => b - a);
  return marks.reduce((text, at) => text.slice(0, at) + text.slice(at + 1), sdl);
};
