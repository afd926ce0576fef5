import { describe, expect, it } from 'vitest';
import { readinessOf } from './readiness.ts';

const composed = {
  equipment: 'extend type Query { crane(id: ID!): Crane }\ntype Crane { id: ID! name: String }',
  other: 'extend type Query { one: Int }',
};

type Answers = Readonly<Record<string, string | Error | 'silent'>>;

const readiness = (answers: Answers, faults: Readonly<Record<string, readonly string[]>> = {}) => {
  const ask = (name: string) => async () => {
    const answer = answers[name] ?? new Error('refused');
    if (answer === 'silent') return new Promise<never>(() => undefined);
    if (answer instanceof Error) throw answer;
    return { data: { _service: { sdl: answer } } };
  };
  const sources = new Map(Object.keys(composed).map((name) => [name, { ask: ask(name), faults: async () => faults[name] ?? [] }]));
  return readinessOf({ composed, sources: sources as never, mint: async () => 'token', limitMs: 20 });
};

describe('reliability: the gateway is ready', () => {
  const { equipment, other } = composed;

  it.each<readonly [string, Answers]>([
    ['while subgraphs serve what was composed', { equipment, other }],
    ['while one serves more', { equipment: equipment.replace('name: String', 'name: String! state: String'), other }],
    ['while one is down', { equipment }],
    ['while one is silent', { equipment: 'silent', other }],
  ])('reliability: %s', async (_, answers) => {
    expect(await readiness(answers).ready()).toEqual([]);
  });

  it.each<readonly [string, string, string]>([
    ['a field', equipment.replace(' name: String', ''), 'Crane.name was removed.'],
    ['a type', equipment.replace('name: String', 'name: Int'), 'Crane.name changed type from String to Int.'],
    ['an argument it did not demand', equipment.replace('id: ID!)', 'id: ID!, of: ID!)'), 'A required arg of on Query.crane was added.'],
  ])('reliability: not while one serves another schema in %s', async (_, served, fault) => {
    expect(await readiness({ equipment: served, other }).ready()).toEqual([`equipment: serves less than the supergraph needs: ${fault}`]);
  });

  it('reliability: not while none answers; one that is down is a warning', async () => {
    expect(await readiness({}).ready()).toEqual(['no subgraph is ready']);
    expect(await readiness({ equipment }).warnings()).toEqual(['other: does not answer; its fields are UNAVAILABLE']);
  });

  it('reliability: what is asked at the door in vain is a warning', async () => {
    const asked = [{ warnings: () => ['the issuer cannot be asked'] }];
    const one = readinessOf({ composed: {}, sources: new Map(), mint: async () => 'token', asked });
    expect([await one.ready(), await one.warnings()]).toEqual([[], ['the issuer cannot be asked']]);
  });

  it('reliability: faults and warnings wanted together ask each subgraph once', async () => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return { data: { _service: { sdl: equipment } } };
    };
    const sources = new Map([['equipment', { ask, faults: async () => [] }]]);
    const one = readinessOf({ composed: { equipment }, sources: sources as never, mint: async () => 'token' });
    expect(await Promise.all([one.ready(), one.warnings()])).toEqual([[], []]);
    expect(asked).toBe(1);
    await one.ready();
    expect(asked).toBe(2);
  });

  it('reliability: one that answers but is not ready is a warning with its reasons; none that is ready, and the gateway is not', async () => {
    const lost = { equipment: ['MongoDB cannot be reached'] };
    const one = readiness({ equipment, other }, lost);
    expect(await one.ready()).toEqual([]);
    expect(await one.warnings()).toEqual(['equipment: is not ready: MongoDB cannot be reached']);
    expect(await readiness({ equipment, other }, { ...lost, other: ['log and stream differ'] }).ready()).toEqual(['no subgraph is ready']);
  });
});
