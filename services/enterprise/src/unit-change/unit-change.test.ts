import { describe, expect, it } from 'vitest';
import { unit } from '../../test/cases.ts';
import type { Unit } from '../unit/unit.ts';
import { changedFields, changeOf, inWords } from './unit-change.ts';

const sealed = (plain: string, seal: string) => ({ sealed: `${seal} ${plain}`, masked: `***${plain.slice(-1)}` });
const open = (datum: string): string => datum.split(' ')[1] ?? '';
const profile = { registrationNumber: null, establishedOn: null, enterpriseType: null, registeredCapital: 5000, address: '一号' };
const people = { principal: '李强', contact: '王芳', idNumber: sealed('1119', 'a'), phone: sealed('8000', 'a') };
const before = unit({ profile, people });
const told = (after: Partial<Unit>, was: Unit | null = before) =>
  changedFields(was, { ...before, ...after }, open).map(({ field, from, to }) => [field, from, to]);

describe('what changed of a unit (E1)', () => {
  it.each<[string, Partial<Unit>, readonly (readonly (string | null)[])[]]>([
    ['nothing, nothing is told', {}, []],
    [
      'name and kinds, in words',
      { name: '五华建工', kinds: ['INSTALLER', 'EQUIPMENT_OWNER'] },
      [
        ['name', '云南五华建工', '五华建工'],
        ['kinds', '施工单位', '安拆单位、产权单位'],
      ],
    ],
    ['what was empty', { qualification: '一级' }, [['qualification', null, '一级']]],
    ['what is empty now', { profile: { ...profile, registeredCapital: null } }, [['registeredCapital', '5000', null]]],
    ['a personal datum, under masks', { people: { ...people, phone: sealed('9001', 'b') } }, [['phone', '***0', '***1']]],
    ['one whose mask stays the same', { people: { ...people, idNumber: sealed('2229', 'b') } }, [['idNumber', '***9', '***9']]],
  ])('E1 %s', (_, after, expected) => {
    expect(told(after)).toEqual(expected);
  });

  it('E1 the same datum sealed anew has not changed', () => {
    expect(told({ people: { ...people, phone: sealed('8000', 'c'), idNumber: sealed('1119', 'c') } })).toEqual([]);
  });

  it.each([
    ['division', '530102', { zh: '五华区' }],
    ['kinds', '安拆单位、产权单位', { zh: '安拆单位、产权单位', en: expect.not.stringMatching(/\p{Script=Han}/u) }],
    ['name', '云南五华建工', { zh: '云南五华建工', en: '云南五华建工' }],
    ['qualification', null, null],
  ])('E1 %s %s is told in words', (field, kept, said) => {
    if (said === null) expect(inWords(field, kept)).toBeNull();
    else expect(inWords(field, kept)).toMatchObject(said);
  });

  it('E1 of a new unit all that it states is told; personal data stand nowhere in plain', () => {
    const change = changeOf({ before: null, after: before, by: { id: 'w', name: '王芳' }, reason: 'registered', at: new Date(0) }, open);
    expect(change?.fields.map(({ field }) => field)).toEqual([
      ...['name', 'kinds', 'division', 'address', 'registeredCapital', 'principal', 'contactName', 'idNumber', 'phone'],
    ]);
    for (const plain of ['1119', '8000']) expect(JSON.stringify(change)).not.toContain(plain);
  });
});
