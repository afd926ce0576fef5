import { duties } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { today } from '../../test/team-fixtures.ts';
import type { Qualification } from '../qualification/qualification.ts';
import { type DutyRoster, dutyRosterFaults, lengthFaults } from './duty-roster.ts';

const uscc = 'UNIT-1';
type Held = Pick<Qualification, 'kind' | 'workCode' | 'number' | 'validUntil' | 'status'>;
const held = (kind: Held['kind'], workCode: Held['workCode'] = null, more: Partial<Held> = {}): Held => ({
  ...{ kind, workCode, number: `${kind} ${workCode ?? ''}`, validUntil: '2028-12-31', status: 'VALID' },
  ...more,
});

const people: Readonly<Record<string, { readonly uscc: string; readonly employed: boolean; readonly held: readonly Held[] }>> = {
  head: { uscc, employed: true, held: [held('SAFETY_CERTIFICATE_A')] },
  officer: { uscc, employed: true, held: [held('SAFETY_CERTIFICATE_C3')] },
  builder: { uscc, employed: true, held: [held('SAFETY_CERTIFICATE_C2')] },
  plain: { uscc, employed: true, held: [] },
  signaller: { uscc, employed: true, held: [held('SPECIAL_OPERATION', '04')] },
  operator: { uscc, employed: true, held: [held('SPECIAL_OPERATION', '05')] },
  late: { uscc, employed: true, held: [held('SPECIAL_OPERATION', '05', { validUntil: '2026-02-28' })] },
  lastDay: { uscc, employed: true, held: [held('SPECIAL_OPERATION', '05', { validUntil: today })] },
  hoist: { uscc, employed: true, held: [held('SPECIAL_OPERATION', '06')] },
  installer: { uscc, employed: true, held: [held('SPECIAL_OPERATION', '08')] },
  former: { uscc, employed: false, held: [held('SPECIAL_OPERATION', '05')] },
  another: { uscc: 'UNIT-2', employed: true, held: [held('SPECIAL_OPERATION', '05')] },
};
const persons = new Map(Object.entries(people).map(([_id, { uscc: unit, employed }]) => [_id, { _id, uscc: unit, employed }]));
const facts = { uscc, persons, heldBy: (id: string) => people[id]?.held ?? [], today };

const use = { '1106': 'officer', '1107': 'plain', '1108': 'signaller', '1109': 'operator' };
const roster = (rows: object, { list = 'USE', category = 'TOWER_CRANE' }: Partial<DutyRoster> = {}): DutyRoster => ({
  ...{ list, category },
  rows: Object.entries(rows).map(([dutyCode, personId]) => ({ dutyCode, personId: String(personId) })),
});
const faults = (...asked: Parameters<typeof roster>) =>
  dutyRosterFaults(roster(...asked), facts).map(({ path, code }) => `${path} ${code}`);

describe('P5 a duty roster of one’s own people', () => {
  it('P5a P5b P5c each notice and registration has its duties, filled by who holds what they need', () => {
    expect(faults(use)).toEqual([]);
    expect(faults({ '1103': 'head', '1104': 'plain', '1105': 'plain' }, { list: 'INSTALLATION' })).toEqual([]);
    expect(faults({ '1110': 'head', '1111': 'plain', '1112': 'plain', '1113': 'installer' }, { list: 'DISMANTLING' })).toEqual([]);
  });

  it('P5 every duty that nobody fills is named', () => {
    for (const [list, codes] of [
      ['INSTALLATION', ['1103', '1104', '1105']],
      ['USE', ['1106', '1107', '1108', '1109']],
      ['DISMANTLING', ['1110', '1111', '1112', '1113']],
    ] as const) {
      expect(faults({}, { list })).toEqual(codes.map((code) => `rows DUTY_${code}_MISSING`));
      const [first] = dutyRosterFaults(roster({}, { list }), facts);
      expect(first?.zh).toContain(duties[codes[0]].zh);
    }
    expect(faults({ '1106': 'officer', '1109': 'operator' })).toEqual(['rows DUTY_1107_MISSING', 'rows DUTY_1108_MISSING']);
  });

  it('P5 of more than fifty rows none is checked', () => {
    const rows = Array(50).fill({ dutyCode: '1106', personId: 'officer' });
    expect(lengthFaults({ rows })).toEqual([]);
    expect(lengthFaults({ rows: [...rows, ...rows.slice(0, 1)] })).toMatchObject([{ path: 'rows', code: 'TOO_MANY' }]);
  });

  it.each([
    ['1106', 'builder', 'rows.0.dutyCode CERTIFICATE_MISSING'],
    ['1108', 'operator', 'rows.2.dutyCode CERTIFICATE_MISSING'],
    ['1109', 'late', 'rows.3.dutyCode CERTIFICATE_EXPIRED'],
    ['1109', 'hoist', 'rows.3.dutyCode CERTIFICATE_MISSING'],
    ['1109', 'former', 'rows.3.personId PERSON_NOT_FOUND'],
    ['1109', 'another', 'rows.3.personId PERSON_NOT_FOUND'],
    ['1109', 'nobody', 'rows.3.personId PERSON_NOT_FOUND'],
  ])('P5 S3 as %s the person "%s" is at fault, at the row', (code, who, told) => {
    expect(faults({ ...use, [code]: who })).toEqual([told]);
  });

  it('P5 a certificate is valid through its last day, and the special operation is that of the class', () => {
    expect(faults({ ...use, '1109': 'lastDay' })).toEqual([]);
    expect(faults({ ...use, '1109': 'hoist' }, { category: 'CONSTRUCTION_HOIST' })).toEqual([]);
    expect(faults(use, { category: 'GANTRY_CRANE' })).toEqual([]);
  });

  it('P5 a duty of another list does not belong here, and everything wrong is said at once', () => {
    expect(faults({ ...use, '1103': 'head', '1106': 'plain', '1109': 'late' })).toEqual([
      'rows.0.dutyCode OTHER_DUTY',
      'rows.1.dutyCode CERTIFICATE_MISSING',
      'rows.4.dutyCode CERTIFICATE_EXPIRED',
    ]);
  });
});
