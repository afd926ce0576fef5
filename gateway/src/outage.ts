import { errorTexts } from '@anzhu/kernel';
import type { DefinitionNode, DirectiveNode, DocumentNode, FieldNode, SelectionNode } from 'graphql';

type Values = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

export interface Asked {
  readonly document: DocumentNode;
  readonly variables: Values;
}

const conditionHolds = ({ name, arguments: given = [] }: DirectiveNode, variables: Values): boolean => {
  const value = given.find((argument) => argument.name.value === 'if')?.value;
  const decided = value?.kind === 'Variable' ? variables[value.name.value] : value?.kind === 'BooleanValue' && value.value;
  return decided === (name.value === 'include');
};

const isAsked = ({ directives = [] }: SelectionNode, variables: Values): boolean =>
  directives.filter(({ name }) => ['include', 'skip'].includes(name.value)).every((one) => conditionHolds(one, variables));

interface Part {
  readonly typeCondition?: { readonly name: { readonly value: string } } | undefined;
  readonly selectionSet: { readonly selections: readonly SelectionNode[] };
}

/** What a fragment selects of an object of the type; nothing where it is of another. */
const partOf = ({ definitions }: DocumentNode, selection: SelectionNode, type?: string): readonly SelectionNode[] => {
  const isNamed = (one: DefinitionNode): boolean =>
    one.kind === 'FragmentDefinition' && selection.kind === 'FragmentSpread' && one.name.value === selection.name.value;
  const part = (selection.kind === 'FragmentSpread' ? definitions.find(isNamed) : selection) as Part | undefined;
  const condition = part?.typeCondition?.name.value;
  return part && (condition === undefined || type === undefined || condition === type) ? part.selectionSet.selections : [];
};

/** The fields selected of an object of the type, through fragments. */
const fieldsIn = (asked: Asked, selections: readonly SelectionNode[], type?: string): readonly FieldNode[] =>
  selections
    .filter((selection) => isAsked(selection, asked.variables))
    .flatMap((selection) => (selection.kind === 'Field' ? [selection] : fieldsIn(asked, partOf(asked.document, selection, type), type)));

const namesOf = (fields: readonly FieldNode[]): readonly string[] => [
  ...new Set(fields.filter(({ name }) => name.value !== '__typename').map(({ name, alias }) => (alias ?? name).value)),
];

/** The root field that each service answers in part (ADR 21). */
const sharedRoot = 'work';

const rootPaths = (asked: Asked, field: FieldNode): readonly Path[] => {
  const names = namesOf([field]);
  if (field.name.value !== sharedRoot || !field.selectionSet) return names.map((name) => [name]);
  const parts = namesOf(fieldsIn(asked, field.selectionSet.selections));
  return names.flatMap((name) => parts.map((part) => [name, part]));
};

/** Of each field that a subgraph was asked for, where in its answer it would have been. */
const pathsAsked = (asked: Asked): readonly Path[] => {
  const operation = asked.document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') return [];
  const root = fieldsIn(asked, operation.selectionSet.selections);
  const entities = root.find(({ name }) => name.value === '_entities')?.selectionSet?.selections;
  if (!entities) return root.flatMap((field) => rootPaths(asked, field));
  const references = (asked.variables['representations'] ?? []) as readonly { readonly __typename?: string }[];
  return references.flatMap(({ __typename }, at) => namesOf(fieldsIn(asked, entities, __typename)).map((name) => ['_entities', at, name]));
};

interface Said {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What is said of the whole request to a subgraph, said of each field it was asked for. */
export const saidOfEach = (asked: Asked, { message, extensions = {} }: Said) =>
  pathsAsked(asked).map((path) => ({ message, path, extensions: { ...extensions } }));

const { en, zh } = errorTexts.UNAVAILABLE;

export const outage: Said = { message: en, extensions: { code: 'UNAVAILABLE', en, zh } };
