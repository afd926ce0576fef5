import { readFileSync } from 'node:fs';
import { errorTexts } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { graphql } from './graphql-copy.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The first cells of the table under a heading that begins so, without backticks. */
const rowsUnder = (page: string, heading: RegExp): readonly (readonly string[])[] => {
  const lines = page.split('\n');
  const from = lines.findIndex((line) => heading.test(line)) + 2;
  const length = lines.slice(from).findIndex((line) => !line.startsWith('|'));
  return lines.slice(from, from + length).map((line) => line.slice(2).replaceAll('`', '').split(' | '));
};

const scalars = Object.values(graphql.buildSchema(read('gateway/api.graphql')).getTypeMap())
  .filter((type) => graphql.isScalarType(type) && !graphql.isSpecifiedScalarType(type))
  .map(({ name }) => name);

/** What services refer by beside the id is theirs alone. */
const ofClients = (keys: readonly string[]): readonly string[] => (keys.includes('id') ? ['id'] : keys);

const entities = [...read('gateway/supergraph.graphql').matchAll(/^type (\w+)\n(?: {2}@join.*\n)+/gm)].flatMap(([text, name = '']) =>
  ofClients([...new Set([...text.matchAll(/key: "([^"]+)"/g)].map(([, key = '']) => key))]).map((key) => [name, key] as const),
);

describe.each(['docs/clients.md', 'docs/clients.zh-CN.md'])('what %s says', (path) => {
  const page = read(path);

  it('front-ends 11: of codes of errors, is all of them and no other', () => {
    const codes = rowsUnder(page, /^\| (Code|代码) \|/).map(([code]) => code);
    expect([...codes].sort()).toEqual(Object.keys(errorTexts).sort());
  });

  it('federation 10: of scalars, is all of them and no other', () => {
    const told = rowsUnder(page, /^\| (Scalar|标量) \|/).map(([name]) => name);
    expect([...told].sort()).toEqual([...scalars].sort());
  });

  it('federation 10: of keys, is how services know each other’s records', () => {
    const told = rowsUnder(page, /^\| (Types|类型) \|/).map(
      ([names = '', key = '']) => [names.split(', '), key.replace(' |', '')] as const,
    );
    expect(entities.length).toBeGreaterThan(10);
    for (const [name, key] of entities) expect([name, told.find(([names]) => names.includes(name))?.[1] ?? 'id']).toEqual([name, key]);
  });
});
