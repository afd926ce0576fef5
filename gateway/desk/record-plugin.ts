import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Where what a description adds begins: not at a unit. */
const ends = /\s*(?:[;:：。，]|,(?!\d{3})|[(（](?!(?:[mt]|kg|kN·m|m\/min|万元|10,000 CNY)[)）]))/;

/** What a description calls something, without what it adds. */
const wordsIn = (description: string | null | undefined): readonly [zh: string, en: string] => {
  const [zh = '', en = ''] = (description ?? '').replaceAll(/ *\[[\d/]+\]/g, '').split(' / ');
  const first = (text: string): string => text.split(ends)[0]?.trim() ?? '';
  return [first(zh).replace(/^一[项份]/, ''), first(en.replace(/^(In words|One): /, ''))];
};

/** How a page shows what is of a type, and what it asks of it. */
const shapes: Readonly<Record<string, readonly [kind: string, selection: string]>> = {
  Case: ['cases', '{ __typename id title stateLabel { text } process { id } }'],
  BlockReason: ['reasons', '{ ...Reason }'],
  HistoryEntry: ['log', '{ ...LogEntry }'],
  CraneLogEntry: ['log', '{ title entry { ...LogEntry } }'],
  TextBlock: ['blocks', '{ kind runs { text isBold address } rows { cells } }'],
  Label: ['label', '{ text }'],
  LocalDate: ['day', ''],
  DateTime: ['moment', ''],
  CertificateCorrection: ['begins', '{ process prefill { path value } }'],
  ...{ Fault: ['label', '{ text }'], ImportFault: ['label', '{ text }'] },
  Boolean: ['flag', ''],
  Int: ['count', ''],
};
const rankOf = ({ kind }: { readonly kind: string }): number => ['log', 'many', 'cases'].indexOf(kind);
const plainKinds = ['label', 'day', 'moment', 'count', 'text'];
const telling = /^(title|name|label|number|(filing|registration|license|certificate|serial)Number|batchName|unitName|model)$/;

const fieldsOf = (type: unknown) => (isObjectType(type) ? type.getFields() : {});
const nodeOf = (type: GraphQLOutputType): GraphQLNamedType => {
  const { edges } = fieldsOf(getNamedType(type));
  return getNamedType((edges && fieldsOf(getNamedType(edges.type))['node']?.type) ?? type);
};
const shapeOf = (type: GraphQLNamedType) => {
  const isCase = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Case');
  return shapes[isCase ? 'Case' : type.name];
};

const isCode = ({ name, type }: Field, beside: object): boolean =>
  isEnumType(getNamedType(type)) || `${name}Label` in beside || (/^(code|attribute|field|path|column)$/.test(name) && 'label' in beside);
const isTechnical = ({ name, type, args, description }: Field): boolean =>
  /^(version|key)$/.test(name) ||
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
    const words = isOfCode ? ([zh.replace(/代码$/, ''), en.replace(/^Code of the | code\b/, '')] as const) : ([zh, en] as const);
    return { name: field.name, words, ...kindOf(field), isTelling: telling.test(field.name) };
  });
};
type Shown = ReturnType<typeof shownOf>[number];

/** What a list shows of each: what tells it from others, its kind and state, days. */
const columnsOf = (type: GraphQLNamedType): readonly Shown[] => {
  const rank = ({ name, kind }: Shown): number => (telling.test(name) ? 0 : plainKinds.indexOf(kind) + 1);
  const plain = shownOf(type).filter(({ kind }) => plainKinds.includes(kind));
  return plain.toSorted((one, other) => rank(one) - rank(other)).slice(0, 7);
};

const isReader = ({ args: [arg, ...others] }: Field): boolean =>
  others.length === 0 && String(arg?.type) === 'ID!' && ['id', 'uscc'].includes(arg?.name ?? '');
const isPublic = ({ description }: Field): boolean => /without login/.test(description ?? '');

/** What a person is asked for an argument or a member of an input. */
const askedBy = ({ name, type, description }: Pick<GraphQLArgument, 'name' | 'type' | 'description'>) => {
  const of = getNamedType(type);
  const choices = isEnumType(of) ? of.getValues().map((one) => ({ value: one.name, words: wordsIn(one.description) })) : [];
  return { name, type: String(type), words: wordsIn(description), choices };
};

/** A list of what is chosen for each of some words is asked word by word: `channels.channel.EMAIL.kinds`. */
const asksFor = (member: GraphQLInputField) => {
  const of = getNamedType(member.type);
  const [by, chosen] = isInputObjectType(of) ? Object.values(of.getFields()) : [];
  if (!by || !chosen) return isLeafType(of) ? [askedBy(member)] : undefined;
  const each = askedBy(chosen);
  const names = askedBy(by).choices.map(({ value, words }) => ({ name: `${member.name}.${by.name}.${value}.${chosen.name}`, words }));
  return names.length > 0 && each.choices.length > 0
    ? names.map((one) => ({ ...each, ...one, type: String(getNullableType(chosen.type)) }))
    : undefined;
};

/** Actions whose inputs a person can answer as they are, without a form and a version; and what comes of them. */
const actsIn = (mutation: Field) => {
  const input = getNamedType(mutation.args[0]?.type);
  const members = isInputObjectType(input) ? Object.values(input.getFields()) : [];
  const asks = members.filter(({ type }) => !/^(UUID|ID)!?$/.test(String(type))).map(asksFor);
  const by = members.find(({ type }) => /^ID!?$/.test(String(type)))?.name ?? '';
  const result = getNamedType(mutation.type);
  const kept = Object.values(fieldsOf(isUnionType(result) ? result.getTypes()[0] : result))[0];
  if (members.length === 0 || asks.includes(undefined) || members.some(({ name }) => name === 'expectedVersion')) return [];
  return [
    [
      mutation.name,
      { words: wordsIn(mutation.description), by, of: getNamedType(kept?.type)?.name ?? '', asks: asks.flatMap((all) => all ?? []) },
    ] as const,
  ];
};

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
  const members = isInputObjectType(filter) && !shapeOf(nodeOf(type)) ? Object.keys(filter.getFields()) : [];
  return members.flatMap((by) => {
    const of = getNamedType(fieldsOf(nodeOf(type))[by]?.type);
    return isObjectType(of) ? [{ list: name, by, of: of.name }] : [];
  });
};

/** By which of its members a list without pages goes on. */
const keyOf = ({ name, type }: GraphQLArgument): string => (getNamedType(type).name === 'ID' ? 'id' : name === 'before' ? 'number' : 'row');

/** What pages show of records that they do not know, and how they ask for it. */
export const recordsIn = (schema: GraphQLSchema) => {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  const readers = Object.fromEntries(queries.filter(isReader).map(({ name, type }) => [getNamedType(type).name, name]));
  const types: Record<string, readonly Shown[]> = {};
  const isFace = ({ name, kind, of }: Shown, depth: number): boolean =>
    telling.test(name) || (depth === 1 && (['label', 'day'].includes(kind) || (kind === 'one' && of in readers)));
  /** All of the record itself, what it consists of, and of other records what they are called and where they are. */
  const isAsked = (field: Shown, type: string, depth: number): boolean => {
    if (field.kind === 'place' || depth === 0) return true;
    if (['cases', 'log', 'blocks'].includes(field.kind)) return false;
    if (type in readers) return isFace(field, depth);
    return depth === 1 || plainKinds.includes(field.kind) || field.of in readers;
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
    const keys = ['id', 'mayCancel', 'isDownloadable', ...(type.name in readers ? ['uscc'] : [])].filter((key) => key in fieldsOf(type));
    return `{ ${[...new Set(['__typename', ...keys, ...asked])].join(' ')} }`;
  };
  const listed = (node: GraphQLNamedType): string => {
    const keys = ['id', 'uscc'].filter((key) => key in fieldsOf(node));
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
  const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(actsIn);
  /** What an action that puts all anew asks, as it stands: its questions begin with that. */
  const standing = (type: GraphQLNamedType): string => {
    const own = acts.flatMap(([, { of, asks }]) => (of === type.name ? asks : [])).map(({ name }) => name.split('.'));
    const known = own.filter(([list = '']) => list in fieldsOf(type));
    return [...new Set(known.map(([list, by, , chosen]) => (by ? `${list} { ${by} ${chosen} }` : list)))].join(' ');
  };
  const toldOf = (query: Field) => {
    const node = nodeOf(query.type);
    const isList = node !== getNamedType(query.type);
    const sections = isReader(query) ? sectionsOf(node).toSorted((one, other) => rankOf(one.field) - rankOf(other.field)) : [];
    const begun = query.args.length > 0 ? '}' : `${standing(node)} }`;
    const isApart = (field: Shown) => sections.some((section) => section.field.name === field.name);
    const args = query.args.map((arg) => askedBy({ ...arg, description: arg.description ?? fieldsOf(node)[arg.name]?.description }));
    return {
      ...{ of: node.name, words: wordsIn(query.description), isPublic: isPublic(query), isRecord: isReader(query), args },
      ...{ columns: isList ? columnsOf(node) : undefined, sections },
      selection: isList ? listed(node) : selectionOf(node, 0, isApart).replace(/}$/, begun),
    };
  };
  const follows = Object.values(schema.getSubscriptionType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
    const [arg, ...others] = args.filter(isRequiredArgument);
    return arg && others.length === 0 ? [[getNamedType(type).name, { name, arg: arg.name }] as const] : [];
  });
  return {
    asked: Object.fromEntries(queries.filter(isTold).map((query) => [query.name, toldOf(query)])),
    acts: Object.fromEntries(acts),
    types,
    readers,
    narrows: queries.flatMap(narrowsIn),
    follows: Object.fromEntries(follows),
  };
};
