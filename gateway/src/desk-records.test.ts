import { readFileSync } from 'node:fs';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { expect, it } from 'vitest';
import { queryOf } from '../desk/language/requests.ts';
import { recordsIn } from '../desk/record-plugin.ts';
import { limitRules } from './limits.ts';

const schema = buildSchema(readFileSync(new URL('../api.graphql', import.meta.url), 'utf8'), { assumeValidSDL: true });
const list = '{ edges { node %s } total { count capped } pageInfo { hasNextPage } }';

/** All that pages of records ask: the record or the list, and each section as one opens it. */
const operations = Object.entries(recordsIn(schema).asked).flatMap(([name, { args, columns, selection, sections }]) => {
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
