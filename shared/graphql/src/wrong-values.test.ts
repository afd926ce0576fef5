import { withoutValues } from '@anzhu/kernel';
import fc from 'fast-check';
import { buildSchema, GraphQLSchema, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { scalars } from './scalars.ts';

const types = ['Colour', 'UUID', 'LocalDate', 'DateTime', 'Int', 'Float', 'Boolean'] as const;

const sdl = `
  scalar UUID scalar LocalDate scalar DateTime
  enum Colour { RED GREEN }
  input Part { ${types.map((type) => `of${type}: ${type}`).join(' ')} }
  input Whole { part: [Part!] }
  type Query { paint(input: Whole!): Int }
`;

const built = buildSchema(sdl);
const schema = new GraphQLSchema({
  query: built.getQueryType() ?? null,
  types: Object.values(built.getTypeMap()).filter(({ name }) => !name.startsWith('__')),
});
for (const scalar of Object.values(scalars)) Object.assign(schema.getType(scalar.name) ?? {}, { parseValue: scalar.parseValue });

const { variableDefinitions = [] } = parse('query ($input: Whole!) { paint(input: $input) }').definitions[0] as OperationDefinitionNode;

const refused = (type: string, value: unknown): readonly string[] => {
  const { errors = [] } = getVariableValues(schema, variableDefinitions, { input: { part: [{ [`of${type}`]: value }] } });
  return errors.map(({ message }) => withoutValues(message));
};

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(';', '; ', '"', ' at "x"; ', ', found ', ': ', '\n', 'Value "', '" does not exist in', '{', '}', '; Expected a '),
);
const texts = fc.tuple(fc.array(piece), fc.array(piece)).map(([before, after]) => [...before, 'ZQ4711', ...after].join(''));

describe.each(types)('X13 a wrong value of type %s', (type) => {
  it.each(['text', 'list', 'group'] as const)(`X13 sent as a %s is refused with its path and never sent back`, (as) => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = { text, list: [text], group: { [text]: text } }[as];
        const told = refused(type, value).join('\n');
        expect(told).not.toContain('ZQ4711');
        expect(told).toContain(` at "input.part[0].of${type}": `);
        expect(told).toMatch(/(?:does not exist in|cannot represent|Expected a) .*\w/u);
      }),
      { numRuns: 300 },
    );
  });
});
