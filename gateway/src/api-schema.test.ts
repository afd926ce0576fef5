import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparedBreaks } from './breaking-changes.fixture.ts';
import { graphql } from './graphql-copy.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** So many fields may be there of which no release has told: nothing asks for a word when they change. */
const unguarded = 400;
const current = read('gateway/api.graphql');

describe('federation 8: the schema that clients see', () => {
  it('federation 8: has nothing of the federation', () => {
    expect(current.match(/\b(?:join__\w+|link__\w+|_Any|_Entity|_Service|_FieldSet|_entities|@key|@shareable)\b/g)).toBeNull();
  });

  it('federation 8: says of each scalar where its form is laid down', () => {
    const scalars = Object.values(graphql.buildSchema(current).getTypeMap()).filter(
      (type) => graphql.isScalarType(type) && !graphql.isSpecifiedScalarType(type),
    );
    expect(scalars.map((type) => [type.name, graphql.isScalarType(type) && type.specifiedByURL?.startsWith('https://')])).toEqual([
      ['DateTime', true],
      ['LocalDate', true],
      ['UUID', true],
    ]);
  });
});

describe('federation 11: what breaks clients', () => {
  it('federation 11: is named in the changelog, and nothing else is', () => {
    expect(comparedBreaks(read('gateway/api.released.graphql'), current, read('docs/CHANGELOG.md'))).toEqual({ unnamed: [], idle: [] });
  });

  it('federation 11: a version is cut before so much is added that no release guards', () => {
    const fieldsOf = (sdl: string): readonly string[] =>
      Object.values(graphql.buildSchema(sdl).getTypeMap()).flatMap((type) =>
        'getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
      );
    const released = new Set(fieldsOf(read('gateway/api.released.graphql')));
    expect(fieldsOf(current).filter((field) => !released.has(field)).length).toBeLessThanOrEqual(unguarded);
  });

  const released = 'type Query { a: Int! b: Int! c: Int d(x: Int): Int }';
  const next = 'type Query { a: Int b: String d: Int }';
  const changelog = (lines: readonly string[]): string =>
    `# C\n\n## Unreleased\n### Breaking\n${lines.map((line) => `- \`${line}\`: why.\n`).join('')}\n### Added\n- \`Query.c was removed.\`\n\n## 1\n### Breaking\n- \`Query.c was removed.\`\n`;
  const all = [
    'Query.c was removed.',
    'Query.d arg x was removed.',
    'Query.a changed type from Int! to Int.',
    'Query.b changed type from Int! to String.',
  ];

  it.each([
    ['nothing', [], all, []],
    ['each', all, [], []],
    ['a kind of change', ['Query.<field> changed type from <T>! to <T>.'], all.filter((one) => !one.startsWith('Query.a')), []],
    ['what did not break', [...all, 'Query.e was removed.', 'Query.c changed type from <T> to <T>.'], [], 2],
  ] as const)('federation 11: is told by a changelog that names %s', (_, lines, unnamed, idle) => {
    const found = comparedBreaks(released, next, changelog(lines));
    expect([...found.unnamed].sort()).toEqual([...unnamed].sort());
    expect(idle === 2 ? found.idle.length : found.idle).toEqual(idle);
  });
});
