import { declaredFaults } from '@anzhu/casework';
import type { KnownPerson } from '@anzhu/copies';
import { requiredDuties } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { today } from '../../test/cases.ts';
import { called, org, specialWorkers, staff, withWorker } from '../../test/world.ts';
import { crewChangeForm } from '../use/crew-change/crew-change.form.ts';
import type { KeyStaffRow } from './key-staff.form.ts';
import { keyStaffFaults, specialWorkerFaults, unitNameFaults } from './key-staff.ts';

const required = requiredDuties.use;
const { rows, persons } = staff(org.contractor, required);

interface Given {
  readonly row?: Partial<KeyStaffRow>;
  readonly person?: Partial<KnownPerson> | null;
}

/** Faults when the row and the person of one duty differ from what is right. */
const faults = (code: string, { row = {}, person = {} }: Given) => {
  const at = rows.findIndex(({ dutyCode }) => dutyCode === code);
  const changed = rows.map((one, index) => (index === at ? { ...one, ...row } : one));
  const known = new Map(persons);
  const ref = `ref-${code}`;
  if (person === null) known.delete(ref);
  else known.set(ref, { ...(persons.get(ref) as KnownPerson), ...person });
  const context = { unit: org.contractor, asker: org.contractor, persons: known, category: 'TOWER_CRANE' as const, today };
  return keyStaffFaults(changed, required, context).map((one) => `${one.path} ${one.code}`);
};

const certificate = (own: object) =>
  ({ q1: { kind: 'SAFETY_CERTIFICATE_C1', number: 'C', validUntil: '2027-01-01', status: 'VALID', ...own } }) as never;

const wrongUnit = (unitName?: string) => {
  const context = { unit: org.contractor, unitName, asker: org.contractor, persons, category: 'TOWER_CRANE' as const, today };
  const changed = rows.map((row) => ({ ...row, uscc: org.owner }));
  return keyStaffFaults(changed, required, context).find(({ code }) => code === 'WRONG_UNIT')?.zh;
};

describe('P5 key staff', () => {
  it.each(Object.keys(requiredDuties))('P5 complete key staff of a notice (%s) has no fault', (kind) => {
    const codes = requiredDuties[kind as keyof typeof requiredDuties];
    const made = staff(org.installer, codes);
    const context = { unit: org.installer, asker: org.installer, persons: made.persons, category: 'TOWER_CRANE' as const, today };
    expect(keyStaffFaults(made.rows, codes, context)).toEqual([]);
  });

  it('F15 P5 says by name of which unit the staff must be, never by code', () => {
    expect([wrongUnit('昆明建工'), wrongUnit()]).toEqual(['应为昆明建工的人员', '不是该单位的人员']);
  });

  it('P5 names every duty that is missing', () => {
    const context = { unit: org.contractor, asker: org.contractor, persons, category: 'TOWER_CRANE' as const, today };
    const found = keyStaffFaults(rows.slice(2), required, context);
    expect(found.map(({ code }) => code)).toEqual(['DUTY_1106_MISSING', 'DUTY_1107_MISSING']);
    expect(found[0]).toMatchObject({ path: 'form.keyStaff', zh: '缺少重点人员: 1106 使用单位专职安全生产管理人员' });
  });

  it.each([
    ['another unit in the row', '1107', { row: { uscc: org.owner } }, 'form.keyStaff.1.uscc WRONG_UNIT'],
    ['a person nobody knows', '1107', { person: null }, 'form.keyStaff.1.idNumber PERSON_NOT_FOUND'],
    ['a name of another person', '1107', { row: { name: '别人' } }, 'form.keyStaff.1.name NAME_DIFFERS'],
    ['a person employed elsewhere', '1107', { person: { uscc: org.owner } }, 'form.keyStaff.1.idNumber PERSON_NOT_FOUND'],
    ['a person who has left', '1107', { person: { employed: false } }, 'form.keyStaff.1.idNumber PERSON_NOT_FOUND'],
    ['no certificate', '1106', { person: { qualifications: {} } }, 'form.keyStaff.0.dutyCode CERTIFICATE_MISSING'],
    [
      'a certificate for civil works',
      '1106',
      { person: { qualifications: certificate({ kind: 'SAFETY_CERTIFICATE_C2' }) } },
      'form.keyStaff.0.dutyCode CERTIFICATE_MISSING',
    ],
    [
      'an expired certificate',
      '1106',
      { person: { qualifications: certificate({ validUntil: '2026-09-13' }) } },
      'form.keyStaff.0.dutyCode CERTIFICATE_EXPIRED',
    ],
    [
      'a revoked certificate',
      '1106',
      { person: { qualifications: certificate({ status: 'REVOKED' }) } },
      'form.keyStaff.0.dutyCode CERTIFICATE_EXPIRED',
    ],
    [
      'an operator of hoists',
      '1109',
      { person: { qualifications: certificate({ kind: 'SPECIAL_OPERATION', workCode: '06' }) } },
      'form.keyStaff.3.dutyCode CERTIFICATE_MISSING',
    ],
    ['a duty of another notice', '1107', { row: { dutyCode: '1103' } }, 'form.keyStaff.1.dutyCode OTHER_DUTY'],
  ] as const)('P5 %s is named with its path', (_, code, given, fault) => {
    expect(faults(code, given)).toContain(fault);
  });

  it.each(['SAFETY_CERTIFICATE_C1', 'SAFETY_CERTIFICATE_C3'])('P5b the safety officer may hold %s, valid to its last day', (kind) => {
    expect(faults('1106', { person: { qualifications: certificate({ kind, validUntil: today }) } })).toEqual([]);
  });

  it('P5 who has left fills no duty', () => {
    expect(faults('1107', { row: { employed: false, leavingReason: '调离' } })).toEqual(['form.keyStaff DUTY_1107_MISSING']);
  });

  it.each([
    ['who has left, and why', { employed: false, leavingReason: '调离' }, []],
    ['who has left', { employed: false }, ['form.keyStaff.0.leavingReason REQUIRED']],
    ['who is employed, and why not', { employed: true, leavingReason: '调离' }, ['form.keyStaff.0.leavingReason NOT_APPLICABLE']],
    ['who is employed', { employed: true }, []],
  ])('P5 the reason for leaving is given of whoever has left alone: %s', (_, row, expected) => {
    const found = declaredFaults(crewChangeForm, { keyStaff: [row] }, { division: '530102', today });
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});

describe('S3 of whoever is not its own a unit has one answer', () => {
  const at = rows.findIndex(({ dutyCode }) => dutyCode === '1106');
  const known = persons.get('ref-1106') as KnownPerson;
  const said = [{ path: `form.keyStaff.${at}.idNumber`, code: 'PERSON_NOT_FOUND' }];
  const told = (asker: string | null, person: Partial<KnownPerson> | null) => {
    const all = new Map(persons);
    if (person === null) all.delete('ref-1106');
    else all.set('ref-1106', { ...known, ...person });
    const context = { unit: org.contractor, asker, persons: all, category: 'TOWER_CRANE' as const, today };
    return keyStaffFaults(rows, required, context);
  };
  const people: readonly (readonly [string, Partial<KnownPerson> | null])[] = [
    ['is nobody', null],
    ['is employed elsewhere', { uscc: org.owner }],
    ['is employed elsewhere under another name', { uscc: org.owner, ...called('ref-1106', '别人') }],
    ['is employed elsewhere without a certificate', { uscc: org.owner, qualifications: {} }],
    ['is employed elsewhere with an expired certificate', { uscc: org.owner, qualifications: certificate({ validUntil: '2020-01-01' }) }],
    ['has left', { employed: false, qualifications: {} }],
  ];

  it.each(people)('S3 of key staff: who %s', (_, person) => {
    expect(told(org.contractor, person)).toMatchObject(said);
    expect(told(org.contractor, person)).toHaveLength(1);
    expect(told(org.owner, person === null ? null : { ...person, uscc: org.dismantler })).toEqual(told(org.contractor, null));
  });

  it('S3 of key staff of another unit, whatever is wrong with them, and details of its own', () => {
    for (const wrong of [
      called('ref-1106', '别人'),
      { qualifications: {} },
      { qualifications: certificate({ validUntil: '2020-01-01' }) },
    ]) {
      expect(told(org.owner, wrong)).toEqual(told(org.owner, null));
      expect(told(org.contractor, wrong)).not.toEqual(told(org.contractor, null));
    }
    expect(told(org.owner, {})).toEqual([]);
  });

  it('S3 of special workers: a hundred of them are told apart by nothing', () => {
    const [worker] = specialWorkers;
    const all = withWorker(persons);
    const one = all.get('ref-worker') as KnownPerson;
    const asked = (person: KnownPerson | null, asker: string) =>
      specialWorkerFaults([worker as never], { persons: person ? new Map([['ref-worker', person]]) : new Map(), asker, today });
    const nobody = asked(null, org.contractor);
    expect(nobody).toMatchObject([{ path: 'form.specialWorkers.0.certificateNumber', code: 'PERSON_NOT_FOUND' }]);
    for (const wrong of [called('ref-worker', '别人'), { qualifications: {} }, { employed: false }])
      expect(asked({ ...one, ...wrong }, org.contractor)).toEqual(nobody);
    expect(asked({ ...one, ...called('ref-worker', '别人') }, org.installer)).toMatchObject([
      { code: 'NAME_DIFFERS', zh: expect.stringContaining('登记的姓名见本单位人员列表') },
    ]);
    expect(asked(one, org.contractor)).toEqual([]);
  });
});

describe('P5 所在单位全称', () => {
  const unit = { name: '云南五华建工（集团）' };
  const named = (unitName: string, own: object = {}) =>
    unitNameFaults([{ ...rows[0], unitName, ...own } as KeyStaffRow], { uscc: org.contractor, unit });

  it('P5 a name that is not the name of the code is refused, however the name is typed otherwise', () => {
    expect(named('云南五华建工(集团)')).toEqual([]);
    expect(named('别的公司')).toMatchObject([{ path: 'form.keyStaff.0.unitName', code: 'UNIT_NAME_DIFFERS' }]);
    expect(named('别的公司', { uscc: org.owner })).toEqual([]);
    expect(unitNameFaults(rows, { uscc: org.contractor, unit: null })).toEqual([]);
  });
});

describe('P5 what is not asked', () => {
  const [first] = rows;
  const code = first?.dutyCode ?? '';

  it('P5 of who has left nothing but why', () => {
    const told = faults(code, { row: { employed: false, leavingReason: '调离' } as never, person: null });
    expect(told).toEqual([`form.keyStaff DUTY_${code}_MISSING`]);
  });

  it('P5 of who is unknown no certificate', () => {
    for (const { dutyCode } of rows) expect(faults(dutyCode, { person: null }), dutyCode).toHaveLength(1);
  });

  it('P5 another certificate makes no special worker', () => {
    const known = withWorker(persons);
    const other = new Map(known).set('ref-worker', { ...(known.get('ref-worker') as KnownPerson), qualifications: certificate({}) });
    expect(specialWorkerFaults(specialWorkers, { persons: known, asker: org.installer, today })).toEqual([]);
    expect(specialWorkerFaults(specialWorkers, { persons: other, asker: org.installer, today })).toHaveLength(1);
  });
});
