import type {
  ArgumentNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  VariableDefinitionNode,
} from 'graphql';
import { graphql } from '../graphql-copy.ts';
import type { Read } from './fields.ts';

const { Kind } = graphql;

type Values = Readonly<Record<string, unknown>>;

interface Subscribed {
  readonly operation: OperationDefinitionNode;
  readonly root: FieldNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  readonly reads: readonly Read[];
  readonly args: Values;
  readonly variables: Values;
}

/** The query by which a subscription is filled, and where in its answer the value of the field stands. */
export interface DerivedQuery {
  readonly document: DocumentNode;
  readonly query: string;
  readonly variables: Values;
  /** What the client calls the field. */
  readonly name: string;
  readonly places: readonly (readonly string[])[];
}

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variable = (name: string) => ({ kind: Kind.VARIABLE, name: named(name) }) as const;

type NameOf = (arg: string) => string;

/** An argument of the subscription as a variable, of a name that the client's have not: so the text is the same whatever is followed, and planned once. */
const namesBeside = ({ variableDefinitions = [] }: OperationDefinitionNode): NameOf => {
  const taken = new Set(variableDefinitions.map(({ variable: { name } }) => name.value));
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : name);
  return (arg) => free(`subscribed_${arg}`);
};

const argument =
  (nameOf: NameOf) =>
  ([name, arg]: readonly [string, string]): ArgumentNode => ({ kind: Kind.ARGUMENT, name: named(name), value: variable(nameOf(arg)) });

interface Filled {
  readonly root: FieldNode;
  readonly nameOf: NameOf;
}

const fieldOf = ({ path, args }: Read, at: number, { root, nameOf }: Filled): FieldNode => {
  const inwards = path.toReversed().map(
    (name, depth): Omit<FieldNode, 'selectionSet'> => ({
      kind: Kind.FIELD,
      name: named(name),
      ...(depth === 0 && { arguments: Object.entries(args).map(argument(nameOf)) }),
      ...(depth === path.length - 1 && { alias: named(`read${at}`) }),
    }),
  );
  return inwards.reduce<FieldNode>(
    (inner, field, depth) => ({
      ...field,
      selectionSet:
        depth === 0 ? (root.selectionSet as NonNullable<FieldNode['selectionSet']>) : { kind: Kind.SELECTION_SET, selections: [inner] },
    }),
    root,
  );
};

const usedIn = (nodes: readonly (FieldNode | FragmentDefinitionNode)[]): ReadonlySet<string> => {
  const used = new Set<string>();
  for (const node of nodes) graphql.visit(node, { Variable: ({ name }) => void used.add(name.value) });
  return used;
};

const declared = (name: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: variable(name),
  type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: named('ID') } },
});

const operationOf = (
  { name }: OperationDefinitionNode,
  fields: readonly FieldNode[],
  variableDefinitions: readonly VariableDefinitionNode[],
) =>
  ({
    kind: Kind.OPERATION_DEFINITION,
    operation: graphql.OperationTypeNode.QUERY,
    ...(name && { name }),
    variableDefinitions,
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  }) as const;

/** The same selection as a query: of the subscription's variables only those that it uses. */
export const derivedQuery = ({ operation, root, fragments, reads, args, variables }: Subscribed): DerivedQuery => {
  const nameOf = namesBeside(operation);
  const fields = reads.map((read, at) => fieldOf(read, at, { root, nameOf }));
  const used = usedIn([...fields, ...fragments]);
  const own = [...new Set(reads.flatMap((read) => Object.values(read.args)))];
  const kept = (operation.variableDefinitions ?? []).filter((one) => used.has(one.variable.name.value));
  const declarations = [...kept, ...own.map((arg) => declared(nameOf(arg)))];
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operationOf(operation, fields, declarations), ...fragments] };
  const values = Object.entries(variables).filter(([name]) => used.has(name));
  return {
    document,
    query: graphql.print(document),
    variables: { ...Object.fromEntries(values), ...Object.fromEntries(own.map((arg) => [nameOf(arg), args[arg]])) },
    name: (root.alias ?? root.name).value,
    places: reads.map(({ path }, at) => [`read${at}`, ...path.slice(1)]),
  };
};
