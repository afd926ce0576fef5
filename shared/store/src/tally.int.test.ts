import { err, newId } from '@anzhu/kernel';
import { testDatabase } from '@anzhu/testing';
import { notFound } from '@anzhu/workflow';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Aggregate,
  createStore,
  defineAggregate,
  type Own,
  prepare,
  recount,
  type Store,
  type Tally,
  type TallyLine,
} from './index.ts';

interface Machine extends Aggregate {
  readonly kind: string;
  readonly madeOn: string;
  readonly fault?: { readonly cause: string } | null;
  readonly parts?: { readonly worn: number };
  readonly isKnown: string;
  readonly d6: string;
}

const tally: Tally = {
  by: { kind: [{ path: 'kind' }], state: [{ path: 'madeOn', length: 4 }, { path: 'fault.cause' }] },
  sums: { worn: { of: 'parts.worn', by: [{ path: 'kind' }] } },
};

const machineStore = async (given: Tally = tally) => {
  const { connection } = await testDatabase();
  const fields = { kind: String, madeOn: String, fault: { cause: String }, parts: { worn: Number }, isKnown: String, d6: String };
  const machines = defineAggregate<Machine>(connection, 'machines', { fields, indexes: [{ keys: { d6: 1 } }], tally: given });
  await prepare(connection);
  return { connection, machines, store: createStore({ connection, clock: () => new Date(0) }) };
};
type Kit = Awaited<ReturnType<typeof machineStore>>;

const own = (more: Partial<Own<Machine>> = {}): Own<Machine> => ({
  kind: 'T',
  madeOn: '2020-05-01',
  isKnown: 'yes',
  d6: '530102',
  ...more,
});

const lines = (rows: readonly TallyLine[]): readonly string[] =>
  rows.map(({ division, feature, values, count }) => `${division} ${feature}:${values.join('|')} ${count}`).toSorted();

const kept = async ({ store, machines }: Kit, ...regions: readonly string[]): Promise<readonly string[]> =>
  lines(await store.tally(machines, regions.length > 0 ? regions : ['']));

/** A count over the collection, by another way than the one that is tested. */
const counted = async ({ machines }: Kit): Promise<readonly string[]> => {
  const counts = new Map<string, number>();
  const add = (line: string, amount: number) => amount > 0 && counts.set(line, (counts.get(line) ?? 0) + amount);
  for (const { d6, kind, madeOn, fault, parts } of await machines.find().lean<Machine[]>()) {
    if (!d6) continue;
    for (const line of [`${d6} kind:${kind}`, `${d6} state:${madeOn.slice(0, 4)}|${fault?.cause ?? ''}`]) add(line, 1);
    add(`${d6} worn:${kind}`, parts?.worn ?? 0);
  }
  return [...counts].map(([line, count]) => `${line} ${count}`).toSorted();
};

const some = fc.record(
  {
    kind: fc.constantFrom('T', 'S'),
    madeOn: fc.constantFrom('2019-01-01', '2020-12-31'),
    fault: fc.constantFrom(null, { cause: 'WORN' }),
    parts: fc.record({ worn: fc.nat(4) }),
    d6: fc.constantFrom('530102', '530103', '650102', ''),
    isKnown: fc.constantFrom('yes', 'no'),
  },
  { requiredKeys: [] },
);
type Some = Partial<Own<Machine>>;
type Command = readonly [what: 'insert' | 'save' | 'refuse' | 'stale' | 'recount', which: number, change: Some];
const command: fc.Arbitrary<Command> = fc.tuple(
  fc.constantFrom('insert', 'insert', 'save', 'save', 'refuse', 'stale', 'recount'),
  fc.nat(30),
  some as fc.Arbitrary<Some>,
);

const any = async ({ machines }: Kit, which: number): Promise<Machine | null> => {
  const ids = await machines.distinct('_id');
  return machines.findById(ids[which % Math.max(ids.length, 1)]).lean<Machine>();
};

const change = async (kit: Kit, [what, which, set]: Command): Promise<unknown> => {
  const { store, machines, connection } = kit;
  if (what === 'insert') return store.insert<Machine>(machines, { _id: newId(), ...own(set) }, {});
  if (what === 'recount') return recount(connection);
  const current = await any(kit, which);
  if (!current) return undefined;
  if (what === 'stale') return store.save<Machine>(machines, { ...current, version: current.version - 1 }, { set });
  if (what === 'save') return store.save<Machine>(machines, current, { set });
  return store.atomically(async (session) => {
    await store.save<Machine>(machines, current, { set }, session);
    return err(notFound);
  });
};

describe('counts kept with every write', () => {
  it('reliability: equal a count over the collection after whatever was written, refused, or met another write', async () => {
    const kit = await machineStore();
    const inTurn = fc.array(fc.array(command, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(inTurn, async (batches) => {
        for (const batch of batches) await Promise.all(batch.map((one) => change(kit, one)));
        expect(await kept(kit)).toEqual(await counted(kit));
      }),
      { numRuns: 25 },
    );
  });

  it('reliability: writes that meet in one county all count', async () => {
    const kit = await machineStore();
    await Promise.all(Array.from({ length: 40 }, () => kit.store.insert<Machine>(kit.machines, { _id: newId(), ...own() }, {})));
    expect(await kept(kit)).toEqual(['530102 kind:T 40', '530102 state:2020| 40']);
  });

  it('reliability: many that are inserted together are counted together', async () => {
    const kit = await machineStore();
    const all = [own(), own(), own({ kind: 'S' }), own({ d6: '' })].map((one) => ({ ...one, _id: newId() }));
    await kit.store.atomically((session) => kit.store.insertAll<Machine>(kit.machines, all, {}, session));
    expect(await kept(kit)).toEqual(['530102 kind:S 1', '530102 kind:T 2', '530102 state:2020| 3']);
  });

  it('reliability: what is added up follows each write, and is gone with the last that had any', async () => {
    const kit = await machineStore();
    const insert = (_id: string, worn: number) => kit.store.insert<Machine>(kit.machines, { _id, ...own({ parts: { worn } }) }, {});
    for (const [id, worn] of [
      ['one', 2],
      ['two', 3],
      ['none', 0],
    ] as const)
      await insert(id, worn);
    const worn = async () => (await kept(kit)).filter((line) => line.includes('worn'));
    expect(await worn()).toEqual(['530102 worn:T 5']);
    const change = async (id: string, set: Some) => {
      const current = await kit.store.find(kit.machines, id);
      if (current) await kit.store.save<Machine>(kit.machines, current, { set });
    };
    await change('one', { kind: 'S' });
    expect(await worn()).toEqual(['530102 worn:S 2', '530102 worn:T 3']);
    await change('two', { parts: { worn: 0 } });
    expect(await worn()).toEqual(['530102 worn:S 2']);
    expect(await recount(kit.connection)).toEqual([{ collection: 'machines', counties: 1, wrong: 0 }]);
  });

  it('reliability: a repeated request counts once', async () => {
    const kit = await machineStore();
    const request = { id: newId(), hash: 'h' };
    const insert = () => kit.store.insert<Machine>(kit.machines, { _id: 'one', ...own() }, { request });
    expect([(await insert()).ok, (await insert()).ok]).toEqual([true, true]);
    expect(await kept(kit)).toEqual(['530102 kind:T 1', '530102 state:2020| 1']);
  });
});

describe('counting anew', () => {
  let kit: Kit;
  const laid = (store: Store, more: Some = {}) => store.insert<Machine>(kit.machines, { _id: newId(), ...own(more) }, {});

  beforeAll(async () => {
    kit = await machineStore({ ...tally, where: { isKnown: ['yes'] } });
    for (const more of [{}, { kind: 'S' }, { d6: '530103' }, { d6: '650102' }, { isKnown: 'no' }]) await laid(kit.store, more);
  });

  it('C5 a region is read from its counties, and only what is counted', async () => {
    expect(await kept(kit, '53')).toEqual([
      '530102 kind:S 1',
      '530102 kind:T 1',
      '530102 state:2020| 2',
      '530103 kind:T 1',
      '530103 state:2020| 1',
    ]);
    expect(await kept(kit, '530103')).toEqual(['530103 kind:T 1', '530103 state:2020| 1']);
    expect(await kept(kit, '5')).toHaveLength(5);
    expect(await kept(kit, '530103', '650102')).toHaveLength(4);
    expect(await kept(kit, '53', '530103')).toHaveLength(5);
    expect(await kit.store.tally(kit.machines, [])).toEqual([]);
  });

  it('reliability: an operator mends counts that somebody spoilt, and is told of how many counties', async () => {
    const right = await kept(kit);
    await kit.connection.collection('tallies').updateOne({ _id: 'machines:530102' as never }, { $set: { 'counts.kind:T': 7 } });
    await kit.connection.collection('tallies').deleteOne({ _id: 'machines:650102' as never });
    expect(await recount(kit.connection)).toEqual([{ collection: 'machines', counties: 3, wrong: 2 }]);
    expect(await kept(kit)).toEqual(right);
    expect(await recount(kit.connection)).toEqual([{ collection: 'machines', counties: 3, wrong: 0 }]);
  });

  it('reliability: a collection that was there before its counts is counted at the start, and only then', async () => {
    const right = await kept(kit);
    await kit.connection.collection('tallies').deleteMany({});
    await prepare(kit.connection);
    expect(await kept(kit)).toEqual(right);
    await kit.connection.collection('tallies').updateOne({ _id: 'machines:530102' as never }, { $set: { 'counts.kind:T': 7 } });
    await prepare(kit.connection);
    expect(await kept(kit, '530102')).toContain('530102 kind:T 7');
    await recount(kit.connection);
  });
});
