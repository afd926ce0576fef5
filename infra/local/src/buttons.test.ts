import { readFileSync } from 'node:fs';
import { buttonsOf, openingAsks, personalActions } from '@anzhu/workflow';
import {
  buildASTSchema,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { sampledProcesses } from './seed/processes.ts';

const supergraph = readFileSync(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');
const schema = buildASTSchema(parse(supergraph), { assumeValid: true, assumeValidSDL: true });
const mutations = schema.getMutationType()?.getFields() ?? {};

const inputOf = (mutation: string): GraphQLInputObjectType | undefined => {
  const type = mutations[mutation]?.args.find(({ name }) => name === 'input')?.type as GraphQLInputType;
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? named : undefined;
};

/** What every action's input has. */
const common = ['requestId', 'id', 'expectedVersion', 'opinion'];

const tables = (await sampledProcesses()).flatMap(({ workflow }) =>
  workflow.variants.map((variant) => [workflow.process.row, workflow.process.en, variant.code, { workflow, variant }] as const),
);

describe('buttons', () => {
  it.each(tables)(
    '%s %s (%s): each names a mutation of the schema, and asks for fields of its input and for all it requires',
    (...[, , , table]) => {
      const actions = personalActions(table.workflow).filter((action) => table.variant.moves[action]);
      for (const { mutation, inputType, asks, opinion, label } of buttonsOf(table, actions)) {
        const input = inputOf(mutation);
        expect(input?.name, mutation).toBe(inputType);
        const fields = input?.getFields() ?? {};
        const own = Object.values(fields).filter(({ name }) => !common.includes(name));
        const asked = Object.fromEntries(asks.map(({ name, type }) => [name, type]));
        expect(asked).toEqual(Object.fromEntries(asks.map(({ name }) => [name, fields[name] && getNamedType(fields[name].type).name])));
        expect(own.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual(
          asks.filter(({ name, required }) => required && fields[name] && isNonNullType(fields[name].type)).map(({ name }) => name),
        );
        expect([label.zh, label.en, opinion].every(Boolean)).toBe(true);
      }
    },
  );

  it.each(tables)('%s %s (%s): creating asks for fields of its input, for an opinion where that has one', (...[, , , table]) => {
    const { opinion, asks } = openingAsks(table);
    const fields = inputOf(`create${table.workflow.process.type}`)?.getFields() ?? {};
    const own = Object.keys(fields).filter((name) => !['requestId', 'form', 'papers', 'opinion'].includes(name));
    expect(asks.filter(({ name }) => !own.includes(name))).toEqual([]);
    expect(asks.map(({ name, type }) => [name, type])).toEqual(
      asks.map(({ name }) => [name, fields[name] && getNamedType(fields[name].type).name]),
    );
    expect(opinion !== null).toBe('opinion' in fields);
  });

  it.each(tables)('%s %s (%s): of those a state offers at most one is primary, and none that ends a case', (...[, , , table]) => {
    const actions = personalActions(table.workflow);
    const buttons = buttonsOf(table, actions);
    expect(buttons.filter(({ isPrimary }) => isPrimary).length).toBeLessThanOrEqual(1);
    expect(buttons.filter(({ isPrimary, isDestructive }) => isPrimary && isDestructive)).toEqual([]);
  });
});
