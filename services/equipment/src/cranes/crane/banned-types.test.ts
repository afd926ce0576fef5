import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../test/cases.ts';
import { act, materialHoist } from '../../../test/filings.ts';
import { approve as approveUse, act as register, facts as useFacts } from '../../../test/registrations.ts';
import { crane } from '../../../test/world.ts';
import { bannedReasons } from './banned-types.ts';
import { filingReasons } from './crane.ts';

const today = '2026-09-14';
const machine = (own: object = {}) => ({
  category: 'TOWER_CRANE' as const,
  name: '塔式起重机',
  model: 'QTZ80',
  manufactureDate: '2020-05-01',
  ...own,
});
const banned = (own: object, day = today, height?: number) => bannedReasons(machine(own), day, height);

describe('L1 banned and phased-out types', () => {
  it.each([
    ['QT60/80 of the seventies', { model: 'QT60/80', manufactureDate: '1978-03-01' }],
    ['TQ written before', { model: 'TQT60/80', manufactureDate: '1978-03-01' }],
    ['QTG20', { model: 'QTG20' }],
    ['QTG-25A', { model: 'QTG-25A' }],
    ['a derrick tower crane', { name: '井架简易塔式起重机' }],
    ['a friction-winch hoist', { category: 'MATERIAL_HOIST', name: '摩擦式物料提升机' }],
  ])('L1 %s is banned, and the reason names the catalogue in both languages', (_, own) => {
    expect(banned(own)).toMatchObject([
      { code: 'BANNED_TYPE', zh: expect.stringContaining('公告第659号'), en: expect.stringMatching(/[a-z]/) },
    ]);
  });

  it.each([
    ['an ordinary tower crane', {}],
    ['QTG250, another model', { model: 'QTG250' }],
    ['QT60/80 made later', { model: 'QT60/80', manufactureDate: '1980-01-01' }],
    ['an ordinary material hoist', { category: 'MATERIAL_HOIST', name: '物料提升机', model: 'SS100' }],
    ['a hoist with a model of tower cranes', { category: 'CONSTRUCTION_HOIST', model: 'QTG20' }],
  ])('L1 %s is not', (_, own) => {
    expect(banned(own)).toEqual([]);
  });

  it('L1 a catalogue holds from its own day on, and a restriction only from its height on', () => {
    expect(banned({ model: 'QTG20' }, '2007-06-13')).toEqual([]);
    const portal = { category: 'MATERIAL_HOIST', name: '龙门架物料提升机' };
    expect(banned(portal, today, 24.9)).toEqual([]);
    expect(banned(portal, today)).toEqual([]);
    expect(banned(portal, today, 25)).toMatchObject([{ code: 'BANNED_TYPE', zh: expect.stringContaining('214号') }]);
    expect(banned(portal, '2022-09-14', 25)).toEqual([]);
  });

  it('L1 is refused at filing, at submission and at approval', () => {
    const form = { model: 'QTG20' };
    expect(codesOf(act('submit', { form }))).toEqual(['BANNED_TYPE']);
    const there = { state: 'ACCEPTED', by: 'EXAMINER', opinion: '同意', division: '530102' };
    expect(codesOf(act('approve', { ...there, form: { ...materialHoist, name: '自制物料提升机' } }))).toEqual(['BANNED_TYPE']);
  });

  it('L1 is refused at use, and for whatever a filing carries', () => {
    const given = { facts: { crane: crane({ model: 'QTG30' }) } };
    expect(codesOf(register('submit', given))).toEqual(['BANNED_TYPE']);
    expect(codesOf(approveUse(given))).toEqual(['BANNED_TYPE']);
    expect(codesOf(approveUse({ facts: useFacts }))).toBe('ok');
    const both = crane({ model: 'QTG30', validUntil: '2026-09-13' });
    expect(filingReasons('crane-1', both, today).map(({ code }) => code)).toEqual(['BANNED_TYPE', 'SERVICE_LIFE_OVER']);
  });
});
