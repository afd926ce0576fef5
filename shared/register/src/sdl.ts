import { pageSdl } from '@anzhu/graphql';
import type { Bilingual } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import { describe } from '@anzhu/workflow';
import type { ListFilter, RegisterDefinition } from './definition.ts';
import { faceFields } from './faces.ts';
import { bare, shownFields } from './fields.ts';

/** A register whatever its records are. */
export type AnyRegister = RegisterDefinition<never>;

type Field = Bilingual & { readonly name: string; readonly sdl: string };

const lines = (fields: readonly Field[]): string =>
  fields.map(({ name, sdl, ...about }) => `  ${describe({ zh: about.zh, en: about.en })}\n  ${name}: ${sdl}`).join('\n');

const idOf = ({ idField = 'id', idLabel = { zh: '标识', en: 'Id' } }: AnyRegister): Field => ({ name: idField, sdl: 'ID!', ...idLabel });

/** First letter small: the query of one record. */
export const oneField = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

export const exportFieldOf = (list: string): string => `export${list.charAt(0).toUpperCase()}${list.slice(1)}`;

const faceName = (type: string): string => `${type}Face`;

const formerField: Field = {
  name: 'formerValues',
  sdl: '[FormerValue!]!',
  zh: '编号和名称的以往值,旧的在前',
  en: 'Former values of its numbers and names, oldest first',
};

const typeSdl = (register: AnyRegister): string => {
  const { zh, en, type, record, known } = register;
  const own = shownFields(record).map(({ name: field, sdl, meta: about }) => {
    const isKnown = !register.mayBeUnknown || sdl.startsWith('[');
    return { name: field, sdl: isKnown ? sdl : sdl.replace(/!$/, ''), zh: about.zh, en: about.en };
  });
  const { name } = idOf(register);
  return `${describe({ zh, en })}\ntype ${type} @key(fields: "${name}") {\n${lines([idOf(register), ...own, ...(known ? [formerField] : [])])}\n}`;
};

const faceSdl = (register: AnyRegister): string => {
  const { zh, en, type, face } = register;
  if (!face) return '';
  const full: Field = {
    name: oneField(type),
    sdl: type,
    zh: '全部信息,无权查看者为空',
    en: 'The full record; null for those who may not read it',
  };
  const about = describe({ zh: `${zh}的公开信息`, en: `${en}: what others see of it` });
  const id: Field = { name: 'id', sdl: 'ID!', zh: '标识', en: 'Id' };
  return `${about}\ntype ${faceName(type)} @key(fields: "id") {\n${lines([id, ...faceFields(register), full])}\n}`;
};

const filterLines = ({ lists, record }: AnyRegister): readonly Field[] => {
  const fields = new Map(shownFields(record).map((field) => [field.name, field.meta]));
  return Object.entries((lists?.filters ?? {}) as Readonly<Record<string, ListFilter | string>>).map(([name, filter]) => {
    const meta = typeof filter === 'string' ? fields.get(filter) : filter;
    if (!meta) throw new Error(`${lists?.name}: the filter ${name} is no field with a label`);
    return { name, sdl: meta.sdl, zh: meta.zh, en: meta.en };
  });
};

const tabsSdl = ({ lists, type, zh, en }: AnyRegister): readonly string[] => {
  if (!lists?.tabs) return [];
  const all: readonly (readonly [string, Bilingual])[] = [['ALL', { zh: '全部', en: 'All' }], ...Object.entries(lists.tabs)];
  const values = all.map(([name, about]) => `  ${describe({ zh: about.zh, en: about.en })}\n  ${name}`);
  return [`${describe({ zh: `${zh}列表的页签`, en: `Tab of the list of: ${en}` })}\nenum ${type}Tab {\n${values.join('\n')}\n}`];
};

const listSdl = (register: AnyRegister): readonly string[] => {
  const { lists, type, zh, en } = register;
  if (!lists) return [];
  const filters = filterLines(register);
  const input = `${describe({ zh: `${zh}查询条件`, en: `Filter of: ${en}` })}\ninput ${type}Filter {\n${lines(filters)}\n}`;
  const filter = filters.length > 0 ? `filter: ${type}Filter, ` : '';
  const within = `${lists.tabs ? `tab: ${type}Tab = ALL, ` : ''}${filter}`;
  return [
    ...tabsSdl(register),
    ...(filters.length > 0 ? [input] : []),
    pageSdl({ type, zh, en }),
    `extend type Query {
  ${describe(lists.about)}
  ${lists.name}(${within}search: String, first: Int = 20, after: String, offset: Int): ${type}Connection!
  "导出${zh}列表(XLSX, X15),范围与条件同列表 / Export of the list of: ${en}, as XLSX (X15), within the same scope and conditions"
  ${exportFieldOf(lists.name)}(${within}search: String): FileTicket!
}`,
  ];
};

const querySdl = (register: AnyRegister): string => {
  const { type, zh, en, byNumber, byName, byId, idField = 'id' } = register;
  const one = `  "一项${zh},无权查看者为空 / One: ${en}; null for those who may not read it"\n  ${oneField(type)}(${idField}: ID!): ${type}`;
  const found = byNumber && `  ${describe(byNumber.about)}\n  ${byNumber.name}(${byNumber.argument}: String!): ${faceName(type)}`;
  const named = byName && `  ${describe(byName.about)}\n  ${byName.name}(name: String!): [${faceName(type)}!]!`;
  const queries = [...(byId === false ? [] : [one]), ...(found ? [found] : []), ...(named ? [named] : [])];
  return queries.length > 0 ? `extend type Query {\n${queries.join('\n')}\n}` : '';
};

/** Enumerations of the own fields. */
const enumSdl = ({ record }: AnyRegister): readonly string[] =>
  shownFields(record).flatMap(({ meta: { sdl, values, zh, en }, schema }) => {
    const inner = bare(schema).inner;
    if (!values || !inner) return [];
    const list = Object.entries(values).map(([value, label]) => `  ${describe(label)}\n  ${value}`);
    return [`${describe({ zh, en })}\nenum ${sdl} {\n${list.join('\n')}\n}`];
  });

const formerValue = `"编号或名称的以往值 / A former value of a number or name"
type FormerValue @shareable {
  "属性 / The attribute"
  attribute: String!
  "属性名称 / Its name"
  label: Label!
  "值 / Value"
  value: String!
  "自何日起,未知为空 / From which day, where that is on record"
  from: LocalDate
  "至何日止 / Until which day"
  until: LocalDate
  "是否为已更正的错误 / Whether it was a mistake that was corrected"
  isMistake: Boolean!
}`;

const headOf = (text: string): string => /^(?:enum|type|input) \w+/m.exec(text)?.[0] ?? text;

/** Everything in the schema that a service's registers say, but for those that nobody reads; types that `written` has already are not written again. */
export const registersSdl = (registers: readonly RegisterDefinition<Aggregate & never>[] | readonly unknown[], written = ''): string => {
  const all = (registers as readonly AnyRegister[]).filter(({ readableBy }) => readableBy !== 'NOBODY');
  const shared = all.some(({ known }) => known) ? [formerValue] : [];
  const enums = new Map(all.flatMap(enumSdl).map((text) => [headOf(text), text]));
  const types = [...shared, ...enums.values()].filter((text) => !written.includes(`${headOf(text)} `));
  return [...types, ...all.flatMap((register) => [typeSdl(register), faceSdl(register), ...listSdl(register), querySdl(register)])]
    .filter(Boolean)
    .join('\n\n');
};
