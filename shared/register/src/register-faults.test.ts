import { describe, expect, it } from 'vitest';
import { type Boat, boatRegister } from '../test/boats.ts';
import { defineRegister, type RegisterDefinition } from './index.ts';
import { registerFaults } from './register-faults.ts';

type Boats = RegisterDefinition<never>;

const boats = boatRegister as unknown as Boats;
const label = { zh: '船', en: 'Boat' };
const lists = (own: object) => ({ lists: { ...boats.lists, ...own } });
const filter = (own: object) => lists({ filters: { misspelt: { ...label, sdl: 'String', ...own } } });

describe('a register that names what its record has not', () => {
  // biome-ignore format: the table reads in columns
  it.each([
    ['a key',                    { keys: { ...boats.keys, path: 'kyes' } },                       'what it is told by goes by kyes'],
    ['among which keys are',     { keys: { ...boats.keys, among: { isDuoble: false } } },         'what it is told by goes by isDuoble'],
    ['which key is preferred',   { keys: { ...boats.keys, prefer: { numbr: 1 } } },               'what it is told by goes by numbr'],
    ['an attribute',             { known: { ...boats.known, numbr: { ...label, canonical: String } } }, 'what it is known by goes by numbr'],
    ['whose it is',              { readableBy: { orgs: 'ownr' } },                                'who reads it goes by ownr'],
    ['what it is part of',       { readableBy: { partOf: boats, at: 'ownr' } },                   'who reads it goes by ownr'],
    ['a field of the face',      { face: ['numbr'] },                                             'the face goes by numbr'],
    ['a path of the face',       { face: [{ ...label, name: 'captain', sdl: 'String', path: 'captain.maskd' }] }, 'the face goes by captain.maskd'],
    ['the order of the list',    lists({ orderedBy: 'createdAtt' }),                              'the order of the list goes by createdAtt'],
    ['a filter by its name',     lists({ filters: { misspelt: 'engin' } }),                       'the filter misspelt goes by engin'],
    ['the path of a filter',     filter({ path: 'ownr', kept: String }),                                      'the filter misspelt goes by ownr'],
    ['what a filter looks for',  filter({ exists: 'lockedUp.sinec' }),                            'the filter misspelt goes by lockedUp.sinec'],
    ['the key of an index',      { indexes: [{ keys: { numbr: 1 } }] },                           'an index of numbr goes by numbr'],
    ['what an index is part of', { indexes: [{ keys: { number: 1 }, partial: { isHeer: true } }] }, 'an index of number goes by isHeer'],
  ])('X9 is told so: %s', (_, own, fault) => {
    expect(registerFaults({ ...boats, ...own } as Boats)).toEqual([`${fault}, which is not in the record`]);
  });

  it.each([
    ['a filter', filter({ known: 'numbr' }), 'the filter misspelt goes by numbr'],
    ['the query by number', { byNumber: { ...boats.byNumber, by: ['numbr'] } }, 'the query by number goes by numbr'],
    ['the query by name', { byName: { ...boats.byName, by: 'nmae' } }, 'the query by name goes by nmae'],
  ])('X9 is told so: what %s knows it by', (_, own, fault) => {
    expect(registerFaults({ ...boats, ...own } as Boats)).toEqual([`${fault}, by which nothing is known`]);
  });

  it.each([
    ['its name', lists({ filters: { misspelt: 'engine' } })],
    ['a path', filter({ path: 'owner' })],
  ])('X13 a filter by a text, given by %s, says in which form it is kept', (_, own) => {
    expect(registerFaults({ ...boats, ...own } as Boats)).toEqual(['the filter misspelt does not say in which form its values are kept']);
  });

  it('X13 a filter by what follows from the day says by what it finds it on a day', () => {
    expect(registerFaults({ ...boats, foundOnDay: {} })).toEqual(['the filter engine does not say by what it finds engine on a day']);
  });

  it('X9 a filter by division needs the divisions', () => {
    expect(registerFaults({ ...boats, record: boats.record.omit({ d2: true }) } as Boats)).toEqual([
      'the filter division goes by d2, which is not in the record',
    ]);
  });

  it('X9 paths lead through what may be absent, lists and maps', () => {
    expect(registerFaults(boats)).toEqual([]);
    expect(registerFaults({ ...boats, indexes: [{ keys: { 'keys.0': 1, 'lockedUp.since': 1, createdAt: -1, _id: 1 } }] })).toEqual([]);
  });

  it('X9 is refused where it is defined, every fault at once', () => {
    const { lists: declared } = boatRegister;
    if (!declared) throw new Error('boats have no list');
    const define = () =>
      defineRegister<Boat>({
        ...boatRegister,
        // @ts-expect-error there is no such field
        face: ['numbr'],
        // @ts-expect-error nor such
        lists: { ...declared, orderedBy: 'createdAtt', filters: { owner: { ...label, sdl: 'ID', path: 'ownr', kept: String } } },
      });
    expect(define).toThrow(
      [
        'Boat: the face goes by numbr, which is not in the record',
        'the order of the list goes by createdAtt, which is not in the record',
        'the filter owner goes by ownr, which is not in the record',
      ].join('; '),
    );
  });
});
