import { type GraphQLNamedType, type GraphQLOutputType, getNamedType, isInterfaceType, isObjectType } from 'graphql';

/** Where what a description adds begins: not at a unit. */
const ends = /\s*(?:[;:：。，]|,(?!\d{3})|[(（](?!(?:[mt]|kg|kN·m|m\/min|万元|10,000 CNY)[)）]))/;

/** What a description calls something, without what it adds. */
export const wordsIn = (description: string | null | undefined): readonly [zh: string, en: string] => {
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
  ImportFault: ['label', '{ column text }'],
  FileTicket: ['file', '{ url fileName }'],
  Boolean: ['flag', ''],
  Int: ['count', ''],
};

export const fieldsOf = (type: unknown) => (isObjectType(type) || isInterfaceType(type) ? type.getFields() : {});
export const nodeOf = (type: GraphQLOutputType): GraphQLNamedType => {
  const { edges } = fieldsOf(getNamedType(type));
  return getNamedType((edges && fieldsOf(getNamedType(edges.type))['node']?.type) ?? type);
};
export const shapeOf = (type: GraphQLNamedType) => {
  const isCase = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Case');
  const isSaid = ['zh', 'en', 'text'].every((name) => name in fieldsOf(type));
  return shapes[isCase ? 'Case' : type.name] ?? (isSaid ? shapes['Label'] : undefined);
};
