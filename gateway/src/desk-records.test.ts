import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType, parse, specifiedRules, validate } from 'graphql';
import { expect, it } from 'vitest';
import { queryOf } from '../desk/language/requests.ts';
import { recordsIn } from '../desk/record-plugin.ts';
import { limitRules } from './limits.ts';

const schema = buildSchema(readFileSync(new URL('../api.graphql', import.meta.url), 'utf8'), { assumeValidSDL: true });
const list = '{ edges { node %s } total { count capped } pageInfo { hasNextPage } }';

/** All that pages of records ask: the record or the list, and each section as one opens it. */
const { asked, types } = recordsIn(schema);
const operations = Object.entries(asked).flatMap(([name, { args, columns, selection, sections }]) => {
  const given = Object.fromEntries(args.map((arg) => [arg.name, true]));
  const opened = sections.map((section) => `{ ${section.field.name}(first: 10) ${section.selection} }`);
  return [columns ? list.replace('%s', selection) : selection, ...opened].map((one) => ({ name, asked: queryOf(name, args, given, one) }));
});

it('X12 what pages of records ask is in the schema, and each within what one operation may cost', () => {
  const refused = operations.flatMap(({ name, asked }) => {
    const faults = validate(schema, parse(asked), [...specifiedRules, ...limitRules()]);
    return faults.map(({ message }) => `${name}: ${message}`);
  });
  expect(refused).toEqual([]);
  expect(operations.length).toBeGreaterThan(60);
});

it('X12 there are words for all that a page asks before it tells anything, but for ids', () => {
  const pages = Object.entries(asked).filter(([, { isRecord, columns }]) => !isRecord && !columns);
  const wordless = pages.flatMap(([name, { args }]) =>
    args.filter(({ type, words }) => type !== 'ID' && words.includes('')).map((arg) => `${name}.${arg.name}`),
  );
  expect(wordless).toEqual([]);
  expect(pages.map(([name]) => name)).toEqual(expect.arrayContaining(['publicCrane', 'publicLicense', 'publicCertificate']));
});

it('X12 what is told by pages goes on behind what came last', () => {
  const going = Object.values(asked).flatMap(({ of, sections }) =>
    sections.filter(({ isPaged }) => !isPaged).map((one) => ({ of, ...one })),
  );
  const stuck = going.filter(({ field, onward, selection }) => {
    const type = schema.getType(field.of);
    return !(isObjectType(type) && onward.by in type.getFields()) || !queryOf('told', [], {}, selection).includes(` ${onward.by} `);
  });
  expect(stuck.map(({ of, field }) => `${of}.${field.name}`)).toEqual([]);
  expect(going.map(({ of, field }) => `${of}.${field.name}`)).toEqual(
    expect.arrayContaining(['Person.lockHistory', 'ImportJob.rows', 'Person.history']),
  );
});

it('X12 what a record follows from, a case too, can be gone to; a case in a row as its title', () => {
  const locks = asked['person']?.sections.find(({ field }) => field.name === 'lockHistory');
  expect(locks?.selection).toMatch(/keyStaffChange \{ __typename id title stateLabel \{ text \} process \{ id \} \}/);
  expect(types['LockEntry']?.filter(({ kind }) => kind === 'cases').map(({ name }) => name)).toEqual(['keyStaffChange', 'unlockRequest']);
});

it('X12 no type is shown with a code beside its words, nor word by word in each language', () => {
  const shown = Object.entries(types).flatMap(([type, fields]) => fields.map(({ name }) => `${type}.${name}`));
  expect(shown.filter((name) => /[.](zh|en|workCode)$/.test(name))).toEqual([]);
  const changed = types['UnitFieldChange']?.map(({ name, words: [zh] }) => `${name} ${zh}`);
  expect(changed).toEqual(['label 字段名称', 'fromLabel 变更前', 'toLabel 变更后']);
});

it('X12 records and lists that can be acted on are asked for their buttons', () => {
  const lists = Object.entries(asked).flatMap(([name, { buttons }]) => (buttons ? [name] : []));
  expect(lists.toSorted()).toEqual(['partners', 'persons', 'supervisionInstitutions', 'supervisors', 'unitAccounts']);
  const records = Object.entries(asked).flatMap(([name, { selection, columns }]) =>
    !columns && selection.includes('RecordButtonShown') ? [name] : [],
  );
  const some = ['unitAccount', 'unit', 'person', 'qualification', 'partner', 'supervisor', 'electronicCertificate', 'equipmentImport'];
  expect(records).toEqual(expect.arrayContaining(some));
});

it('X12 every count among figures has a name beside it', () => {
  const figures = Object.entries(asked).flatMap(([name, { of }]) => (/(Statistics|Dashboard)$/.test(name) ? (types[of] ?? []) : []));
  const counted = figures.flatMap(({ kind, of }) => (kind === 'many' ? [of] : []));
  const nameless = counted.filter((of) => {
    const fields = types[of] ?? [];
    const names = fields.filter(({ kind }) => ['label', 'text', 'one'].includes(kind));
    return names.length === 0 && fields.filter(({ kind }) => kind === 'count').length < 2;
  });
  expect(nameless).toEqual([]);
  expect(counted).toContain('CountOfRegion');
});

it('X12 what replaces settings whole begins with how each of them stands', () => {
  const settings = Object.values(asked).filter(({ args }) => args.length === 0);
  expect(
    settings.map(
      ({ selection }) => selection.match(/ language digestHour channels { channel kinds } buttons { \.\.\.RecordButtonShown } }$/)?.length,
    ),
  ).toEqual([1]);
});

it('X12 a value is called with its unit, and without what is said beside', () => {
  const called = (name: string) => types['Crane']?.find((one) => one.name === name)?.words[0];
  expect(['boomLength', 'ratedMoment', 'ratedLoad'].map(called)).toEqual(['起重臂长度(m)', '额定起重力矩(kN·m)', '额定载重量(kg)']);
});
