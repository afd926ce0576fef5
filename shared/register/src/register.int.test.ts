import { anonymous, type Subject } from '@anzhu/access';
import { err, localDate } from '@anzhu/kernel';
import { readWorkbook } from '@anzhu/sheets';
import { requestOf } from '@anzhu/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { berth, boat, far, type Harbour, near, openHarbour, owner, stranger } from '../test/harbour.ts';
import { corrected, derivedFields, renamed } from './index.ts';

const entities = `{ _entities(representations: [{ __typename: "Boat", id: "boat-1" }, { __typename: "BoatFace", id: "boat-1" }]) {
  ... on Boat { id engine } ... on BoatFace { id number name engine captain boat { id engine } } } }`;
const face = { id: 'boat-1', number: 'B-1', name: '春风', engine: 'DIESEL', captain: '李*' };
const full = { id: 'boat-1', engine: 'DIESEL' };

const limits = { rows: 10, unpacked: 1e6 };
const stays = new AbortController().signal;

let harbour: Harbour;
beforeAll(async () => {
  harbour = await openHarbour();
  const laid = await harbour.boats.insert(boat(), {});
  expect(laid.ok).toBe(true);
});

// biome-ignore format: the table reads in columns
const readers: readonly (readonly [string, Subject, { reads: boolean; lists: boolean; sees: boolean }])[] = [
  ['its owner',                        owner,                      { reads: true,  lists: true,  sees: true }],
  ['an authority of the region',       near,                       { reads: true,  lists: true,  sees: true }],
  ['who reads it for another reason',  berth,                      { reads: true,  lists: false, sees: true }],
  ['a stranger',                       stranger,                   { reads: false, lists: false, sees: true }],
  ['an authority of elsewhere',        far,                        { reads: false, lists: false, sees: true }],
  ['an official without roles',        { ...near, roles: [] },     { reads: false, lists: false, sees: true }],
  ['nobody in particular',             anonymous,                  { reads: false, lists: false, sees: false }],
];

describe('reading a register', () => {
  const isToldSo = async (...queries: readonly string[]): Promise<void> => {
    for (const query of queries) await expect(harbour.ask(anonymous, query)).rejects.toThrow('UNAUTHENTICATED');
  };
  const only = <T>(is: boolean, value: T): T | null => (is ? value : null);

  it.each(readers)('by id and list: %s', async (_, who, { reads, lists }) => {
    const [byId, list] = ['{ boat(id: "boat-1") { id engine } }', '{ boats { edges { node { id } } total { count } } }'];
    if (who === anonymous) return isToldSo(byId, list);
    expect((await harbour.ask(who, byId)).boat).toEqual(only(reads, full));
    expect((await harbour.ask(who, list)).boats).toEqual({
      edges: lists ? [{ node: { id: 'boat-1' } }] : [],
      total: { count: Number(lists) },
    });
  });

  it.each(readers)('by number and reference: %s', async (_, who, { reads, sees }) => {
    const byNumber = '{ boatByNumber(number: "b—1") { id number name engine captain boat { id engine } } }';
    if (who === anonymous) await isToldSo(byNumber);
    else expect((await harbour.ask(who, byNumber)).boatByNumber).toEqual(only(sees, { ...face, boat: only(reads, full) }));
    const { _entities } = await harbour.ask(who, entities);
    expect(_entities).toEqual([only(reads, full), only(sees, { ...face, boat: only(reads, full) })]);
  });

  it.each(readers)('by name: %s', async (_, who, { reads, sees }) => {
    const byName = '{ boatsByName(name: "春 风") { id number name engine captain boat { id engine } } }';
    if (who === anonymous) return isToldSo(byName);
    expect((await harbour.ask(who, byName)).boatsByName).toEqual(sees ? [{ ...face, boat: only(reads, full) }] : []);
  });

  it.each(readers)('export: %s', async (_, who, { lists }) => {
    const link = await harbour.ask(who, '{ exportBoats(search: "春风") { url fileName } }').catch(() => null);
    if (!link) return expect([anonymous, far, stranger, berth].includes(who) || who.roles.length === 0).toBe(true);
    const opened = await harbour.files.open(link.exportBoats.url.split('/').at(-1));
    if (!opened.ok) throw new Error(opened.error.code);
    const book = await readWorkbook(Buffer.concat(await opened.value.stream.toArray()), limits, stays);
    const rows = book.ok ? book.value.rows.map(({ cells }) => [...cells.values()]) : [];
    const made = { date: localDate(harbour.clock.now()) };
    expect(rows).toEqual([['船号', '船名', '发动机', '记录时间(北京时间)'], ...(lists ? [['B-1', '春风', 'DIESEL', made]] : [])]);
    expect(link.exportBoats.fileName).toMatch(/^船舶 \d{4}-\d\d-\d\d[.]xlsx$/);
  });

  it('who may name a record in a form: whoever sees its face', async () => {
    const { references } = harbour.boats;
    const found = await references.find(['boat-1', 'none']);
    expect([...found.keys()]).toEqual(['boat-1']);
    const one = found.get('boat-1');
    if (!one) throw new Error('no boat');
    expect([owner, stranger, anonymous].map((who) => references.mayRefer(who, one))).toEqual([true, true, false]);
    expect(references).toMatchObject({ kind: 'Boat', findQuery: 'boatByNumber' });
    for (const who of [owner, stranger, anonymous])
      expect([...(await references.faces.each(who, ['boat-1', 'none'])).values()]).toEqual(who === anonymous ? [] : [face]);
  });
});

describe('writing a register', () => {
  const own = (n: number) => boat({ _id: `w-${n}`, number: `W-${n}`, keys: [`w|${n}`] });
  const lay = async (n: number) => {
    const laid = await harbour.boats.insert(own(n), {});
    if (!laid.ok) throw new Error(laid.error.code);
    return laid.value;
  };
  const byNumber = async (number: string) => (await harbour.ask(owner, `{ boatByNumber(number: "${number}") { id } }`)).boatByNumber?.id;

  it('what is not as declared is a bug and throws, at insert and at change', async () => {
    await expect(harbour.boats.insert({ ...own(1), enigne: 'x' } as never, {})).rejects.toThrow('boats is not as declared');
    await lay(1);
    await expect(harbour.boats.change('w-1', () => ({ set: { engine: 5 as never } }))).rejects.toThrow('engine');
  });

  it('one key is one record', async () => {
    await lay(2);
    expect(await harbour.boats.insert(boat({ _id: 'w-2b', number: 'W-2b', keys: ['other', 'w|2'] }), {})).toMatchObject({
      error: { code: 'BLOCKED', reasons: [{ code: 'BOAT_ON_RECORD' }] },
    });
    expect((await harbour.boats.numbers.findByKeys(['w|2']))?._id).toBe('w-2');
  });

  it('a new name holds from its day; the old one is on record and finds the record, as a corrected one does', async () => {
    const { _id } = await lay(3);
    await harbour.boats.change(_id, (one) => ({ set: renamed(one, { name: '秋水' }, '2026-05-01') }));
    await harbour.boats.change(_id, (one) => ({ set: corrected(one, { number: 'W-33' }) }));
    const { boat: told } = await harbour.ask(
      owner,
      `{ boat(id: "${_id}") { name number formerValues { attribute value from until isMistake } } }`,
    );
    expect(told).toEqual({
      name: '秋水',
      number: 'W-33',
      formerValues: [
        { attribute: 'number', value: 'W-3', from: null, until: null, isMistake: true },
        { attribute: 'name', value: '春风', from: null, until: '2026-05-01', isMistake: false },
      ],
    });
    const { boatsByName } = await harbour.ask(owner, '{ boatsByName(name: " 春风") { id name } }');
    expect(boatsByName.map(({ id }: { id: string }) => id)).toContain(_id);
    expect((await harbour.ask(owner, '{ boatsByName(name: "秋水") { id } }')).boatsByName).toEqual([{ id: _id }]);
    expect([await byNumber('w-33'), await byNumber('w-3'), await byNumber('秋水')]).toEqual([_id, _id, undefined]);
    const { boats } = await harbour.ask(owner, '{ boats(search: "春风", filter: { number: "Ｗ-3" }) { edges { node { id } } } }');
    expect(boats.edges).toEqual([{ node: { id: _id } }]);
  });

  it('a number that is another record’s now finds that one', async () => {
    await lay(4);
    await harbour.boats.change('w-4', (one) => ({ set: renamed(one, { number: 'W-44' }, '2026-05-01') }));
    await harbour.boats.insert(boat({ _id: 'w-4b', number: 'W-4', keys: ['w|4b'] }), {});
    expect(await byNumber('W-4')).toBe('w-4b');
    expect(await byNumber('W-44')).toBe('w-4');
  });

  it('two changes at once are both made; a stale version is a conflict; none of nothing is not found', async () => {
    const { _id, version } = await lay(5);
    const add = (letter: string) => harbour.boats.change(_id, ({ engine }) => ({ set: { engine: `${engine}${letter}` } }));
    const both = await Promise.all([add('A'), add('B')]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect((await harbour.boats.find(_id))?.engine).toMatch(/^DIESEL(AB|BA)$/);
    expect(await harbour.boats.change(_id, () => null, { expectedVersion: version })).toMatchObject({
      error: { code: 'VERSION_CONFLICT' },
    });
    expect(await harbour.boats.change('none', () => null)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('reliability: a change refused for what its twin has just done is answered as the twin', async () => {
    await lay(9);
    const request = requestOf('5cf6d5f0-6c3f-4c51-9c39-8b6b3f0f2d11', owner, {});
    const barred = () => null;
    const done = { set: { engine: 'STEAM' } };
    const outcome = await harbour.boats.change(
      'w-9',
      async () => {
        await harbour.boats.change('w-9', () => done, { barred, request });
        return err({ code: 'FORBIDDEN' });
      },
      { barred, request },
    );
    expect(outcome).toMatchObject({ ok: true, value: { engine: 'STEAM', version: 2 } });
    expect(await harbour.boats.change('w-9', () => err({ code: 'FORBIDDEN' }), { request: { ...request, id: 'another' } })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
  });

  it('who may not is told so, whatever the record is and whatever was answered before', async () => {
    await lay(8);
    const request = requestOf('5cf6d5f0-6c3f-4c51-9c39-8b6b3f0f2d10', { id: 'p', org: 'A' }, {});
    const rename = (who: Subject) => {
      const barred = ({ owner: org }: { owner: string }) => (org === who.org ? null : ({ code: 'FORBIDDEN' } as const));
      return harbour.boats.change('w-8', () => ({ set: { engine: 'STEAM' } }), { barred, request, expectedVersion: 1 });
    };
    expect(await rename(stranger)).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await rename(owner)).toMatchObject({ ok: true, value: { engine: 'STEAM', version: 2 } });
    expect(await rename(owner)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await rename(stranger)).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });

  it('a due timer does what is declared, once', async () => {
    await lay(6);
    const at = new Date(harbour.clock.now().getTime() - 1);
    await harbour.boats.change('w-6', () => ({ set: { lockedUp: { since: '2026-09-01' } }, timers: [{ name: 'release', at }] }));
    const [timers] = harbour.boats.timers;
    for (let time = 0; time < 2; time += 1) await timers?.onTimer('w-6', { name: 'release', at }, AbortSignal.any([]));
    expect(await harbour.boats.find('w-6')).toMatchObject({ lockedUp: null, timers: [], version: 3 });
  });

  it('what a record is found by follows from what stands in it', async () => {
    const { boats } = harbour;
    await boats.model.collection.insertOne({ ...own(7), createdAt: new Date() } as never);
    const old = await boats.find('w-7');
    expect(old && derivedFields(boats.definition, old)).toMatchObject({ knownAs: ['W-7', '春风'], searchText: 'DIESEL W-7 春风' });
  });

  it.each([{}, { engine: 'DIESEL' }, { isLockedUp: true }, { number: 'W-3' }, { division: '530100' }])(
    'reliability: the list by %j goes by an index',
    async (filter) => {
      for (const who of [owner, near]) {
        const found = harbour.boats.model.collection.find((harbour.boats.lists.queryOf(who, { filter }) ?? {}) as never);
        const { queryPlanner } = await found.sort({ createdAt: -1, _id: -1 }).limit(21).explain('queryPlanner');
        const plan = JSON.stringify(queryPlanner.winningPlan);
        expect(plan).toContain('IXSCAN');
        expect(plan).not.toMatch(/COLLSCAN/);
      }
    },
  );
});
