import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isLeafType, isListType, isObjectType, isRequiredArgument } from 'graphql';
import { askable, askedBy, importIn, membersOf, standingIn } from './record-acts.ts';
import { fieldsOf, nodeOf, shapeOf, wordsIn } from './record-shapes.ts';

type Field = GraphQLField<unknown, unknown>;

const rankOf = ({ kind }: { readonly kind: string }): number => ['log', 'many', 'cases'].indexOf(kind);
const plainKinds = ['label', 'day', 'moment', 'count', 'text'];
const telling = /^(title|name|label|number|masked|(filing|registration|license|certificate|serial)Number|batchName|unitName|model)$/;

const isCode = ({ name, type }: Field, beside: object): boolean =>
  isEnumType(getNamedType(type)) ||
  [name, name.replace(/Code$/, '')].some((called) => `${called}Label` in beside) ||
  (/^(code|attribute|field|path|column)$/.test(name) && 'label' in beside);
const isTechnical = ({ name, type, args, description }: Field): boolean =>
  /^(version|key|sha256)$/.test(name) ||
  'mutation' in fieldsOf(getNamedType(type)) ||
  args.some(isRequiredArgument) ||
  (getNamedType(type).name === 'ID' && name !== 'uscc') ||
  /\b(?:Id of|Whether the caller|the caller may)\b/.test(description ?? '');

/** How a field is shown, and of which type it is. */
const kindOf = ({ type }: Field) => {
  const node = nodeOf(type);
  const isMany = node !== getNamedType(type) || isListType(getNullableType(type));
  const whole = 'longitude' in fieldsOf(node) ? 'place' : isMany ? 'many' : 'one';
  return { kind: shapeOf(node)?.[0] ?? (isLeafType(node) ? 'text' : whole), of: node.name };
};

/** What a page may show of a type: codes stand beside their words, and what is for programs is shown to nobody. */
const shownOf = (type: GraphQLNamedType) => {
  const fields = fieldsOf(type);
  const shown = Object.values(fields).filter((field) => !isCode(field, fields) && !isTechnical(field));
  return shown.map((field) => {
    const [zh, en] = wordsIn(fields[field.name.replace(/Label$/, '')]?.description ?? field.description);
    const isOfCode = field.name.endsWith('Label');
    const words = isOfCode ? ([zh.replace(/(?<!信用)代码$/, ''), en.replace(/^Code of the | code\b/, '')] as const) : ([zh, en] as const);
    return { name: field.name, words, ...kindOf(field), isTelling: telling.test(field.name), isPaged: field.args.length > 0 };
  });
};
type Shown = ReturnType<typeof shownOf>[number];

/** What a list shows of each: what tells it from others, its kind and state, days. */
const columnsOf = (type: GraphQLNamedType): readonly Shown[] => {
  const rank = ({ name, kind }: Shown): number => (telling.test(name) ? 0 : plainKinds.indexOf(kind) + 1);
  const plain = shownOf(type).filter(({ kind }) => plainKinds.includes(kind));
  return plain.toSorted((one, other) => rank(one) - rank(other)).slice(0, 7);
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Whether it reads one record by its key: its id, or the number by which it is known. */
const isReader = ({ name, args: [arg, ...others], type }: Field): boolean => {
  const isKey = String(arg?.type) === 'ID!' || (arg?.name === 'number' && capital(name) === getNamedType(type).name);
  return isKey && others.length === 0 && arg !== undefined && arg.name in fieldsOf(getNamedType(type));
};
const isPublic = ({ description }: Field): boolean => /without login/.test(description ?? '');

/** Lists, records by their id, what everybody may look up, and figures. */
const isTold = (query: Field): boolean => {
  const { name, args, type } = query;
  const isSimple = args.every((arg) => arg.name === 'filter' || (isLeafType(getNamedType(arg.type)) && !/^(content|code)$/.test(arg.name)));
  if (!isObjectType(nodeOf(type)) || shapeOf(nodeOf(type)) || !isSimple) return false;
  if (args.length === 0) return name.endsWith('Preferences');
  return args.some((arg) => arg.name === 'offset') || isReader(query) || isPublic(query) || /(Statistics|Dashboard)$/.test(name);
};

/** By which members of its filter a list narrows to what belongs to one record, and of which type that is. */
const narrowsIn = ({ name, type, args }: Field) => {
  const filter = getNamedType(args.find((arg) => arg.name === 'filter')?.type);
  const members = shapeOf(nodeOf(type)) ? [] : membersOf(filter).map((member) => member.name);
  return members.flatMap((by) => {
    const of = getNamedType(fieldsOf(nodeOf(type))[by]?.type);
    return isObjectType(of) ? [{ list: name, by, of: of.name }] : [];
  });
};

/** By which of its members a list without pages goes on. */
const keyOf = ({ name, type }: GraphQLArgument): string => (getNamedType(type).name === 'ID' ? 'id' : name === 'before' ? 'number' : 'row');

const hasButtons = (type: GraphQLNamedType): boolean => getNamedType(fieldsOf(type)['buttons']?.type)?.name === 'RecordButton';
const offered = 'buttons { ...RecordButtonShown }';

/** What pages show of records that they do not know, and how they ask for it. */
export const recordsIn = (schema: GraphQLSchema) => {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const readers = Object.fromEntries(
    queries.filter(isReader).map(({ name, type, args }) => [getNamedType(type).name, { query: name, key: args[0]?.name ?? '' }]),
  );
  const types: Record<string, readonly Shown[]> = {};
  const isFace = ({ name, kind, of }: Shown, depth: number): boolean =>
    telling.test(name) ||
    (depth === 1 && (['label', 'day'].includes(kind) || /^(total|done)$/.test(name) || (kind === 'one' && of in readers)));
  /** All of the record itself, what it consists of, and of other records what they are called, how far they are and where. */
  const isAsked = (field: Shown, type: string, depth: number): boolean => {
    if (field.kind === 'place' || depth === 0) return true;
    if (['cases', 'log', 'blocks'].includes(field.kind)) return field.kind === 'cases' && depth === 1 && !field.isPaged;
    if (type in readers) return isFace(field, depth);
    return field.name !== 'code' && (depth === 1 || plainKinds.includes(field.kind) || field.of in readers);
  };
  const askFor = (type: GraphQLNamedType, { name }: Shown, depth: number): string => {
    const of = fieldsOf(type)[name]?.type as GraphQLOutputType;
    const node = nodeOf(of);
    const inner = isLeafType(node) ? '' : ` ${shapeOf(node)?.[1] ?? selectionOf(node, depth + 1)}`;
    return node === getNamedType(of) ? `${name}${inner}` : `${name}(first: 10) { edges { node${inner} } }`;
  };
  const selectionOf = (type: GraphQLNamedType, depth: number, isApart: (field: Shown) => boolean = () => false): string => {
    const shown = shownOf(type);
    types[type.name] = shown;
    const asked = shown.filter((field) => isAsked(field, type.name, depth) && !isApart(field)).map((field) => askFor(type, field, depth));
    const keys = ['id', ...(depth === 0 ? ['version'] : []), readers[type.name]?.key ?? 'id'].filter((key) => key in fieldsOf(type));
    return `{ ${[...new Set(['__typename', ...keys, ...asked])].join(' ')} }`;
  };
  const listed = (node: GraphQLNamedType): string => {
    const keys = ['id', readers[node.name]?.key ?? 'id'].filter((key) => key in fieldsOf(node));
    return `{ ${[...new Set([...keys, ...columnsOf(node).map((column) => askFor(node, column, 1))])].join(' ')} }`;
  };
  /** What a record has by pages is asked when somebody looks at it: the log by numbers, all else behind what came last. */
  const sectionsOf = (type: GraphQLNamedType) =>
    shownOf(type).flatMap((field) => {
      const { args = [], type: of } = fieldsOf(type)[field.name] ?? {};
      const onward = args.find(({ name }) => /^(after|before|afterRow)$/.test(name));
      if (!onward || !args.some(({ name }) => name === 'first')) return [];
      const node = nodeOf(of as GraphQLOutputType);
      const inner = shapeOf(node)?.[1] ?? selectionOf(node, 1);
      const isPaged = node !== getNamedType(of as GraphQLOutputType);
      const selection = isPaged ? `{ edges { node ${inner} } pageInfo { hasNextPage endCursor } }` : inner;
      return [{ field, isPaged, onward: { name: onward.name, by: keyOf(onward) }, selection }];
    });
  const listOf = (node: GraphQLNamedType, { type }: Field) => {
    const buttons = hasButtons(getNamedType(type)) ? offered : '';
    return { columns: columnsOf(node), sections: [], buttons, selection: listed(node) };
  };
  const oneOf = (node: GraphQLNamedType, query: Field) => {
    const sections = isReader(query) ? sectionsOf(node).toSorted((one, other) => rankOf(one.field) - rankOf(other.field)) : [];
    const begun = hasButtons(node) ? ` ${standingIn(node, mutations)} ${offered} ` : '';
    const isApart = (field: Shown) => sections.some((section) => section.field.name === field.name);
    return { columns: undefined, sections, buttons: '', selection: selectionOf(node, 0, isApart).replace(/}$/, `${begun}}`) };
  };
  const toldOf = (query: Field) => {
    const node = nodeOf(query.type);
    const said = askable(query.args);
    const args = query.args.map((arg) => askedBy({ ...arg, description: arg.description ?? fieldsOf(node)[arg.name]?.description }));
    return {
      ...{ of: node.name, words: wordsIn(query.description), isPublic: isPublic(query), isRecord: isReader(query), args, said },
      ...(node === getNamedType(query.type) ? oneOf(node, query) : listOf(node, query)),
    };
  };
  const follows = Object.values(schema.getSubscriptionType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
    const [arg, ...others] = args.filter(isRequiredArgument);
    return arg && others.length === 0 ? [[getNamedType(type).name, { name, arg: arg.name }] as const] : [];
  });
  return {
    asked: Object.fromEntries(queries.filter(isTold).map((query) => [query.name, toldOf(query)])),
    imports: Object.fromEntries(mutations.flatMap(importIn)),
    cases: askable(fieldsOf(schema.getType('ServiceWork'))['cases']?.args ?? []),
    types,
    readers,
    narrows: queries.flatMap(narrowsIn),
    follows: Object.fromEntries(follows),
  };
};
