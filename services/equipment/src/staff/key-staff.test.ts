import { describe, expect, it } from 'vitest';
import { today } from '../../test/cases.ts';
import { org, specialWorkers, staff, withWorker } from '../../test/world.ts';
import { requiredDuties } from './duty-codes.ts';
import type { KeyStaffRow } from './key-staff.form.ts';
import { keyStaffFaults, specialWorkerFaults } from './key-staff.ts';
import type { PersonCopy } from './person.ts';

const required = requiredDuties.use;
const { rows, persons } = staff(org.contractor, required);

interface Given {
  readonly row?: Partial<KeyStaffRow>;
  readonly person?: Partial<PersonCopy> | null;
}

/** Faults when the row and the person of one duty differ from what is right. */
const faults = (code: string, { row = {}, person = {} }: Given) => {
  const at = rows.findIndex(({ dutyCode }) => dutyCode === code);
  const changed = rows.map((one, index) => (index === at ? { ...one, ...row } : one));
  const known = new Map(persons);
  const ref = `ref-${code}`;
  if (person === null) known.delete(ref);
  else known.set(ref, { ...(persons.get(ref) as PersonCopy), ...person });
  const context = { unit: org.contractor, persons: known, category: 'TOWER_CRANE' as const, today };
  return keyStaffFaults(changed, required, context).map((one) => `${one.path} ${one.code}`);
};

const certificate = (own: object) =>
  ({ q1: { kind: 'SAFETY_CERTIFICATE_C1', number: 'C', validUntil: '2027-01-01', status: 'VALID', ...own } }) as never;

describe('P5 key staff', () => {
  it.each(Object.keys(requiredDuties))('P5 complete key staff of a notice (%s) has no fault', (kind) => {
    const codes = requiredDuties[kind as keyof typeof requiredDuties];
    const made = staff(org.installer, codes);
    const context = { unit: org.installer, persons: made.persons, category: 'TOWER_CRANE' as const, today };
    expect(keyStaffFaults(made.rows, codes, context)).toEqual([]);
  });

  it('P5 names every duty that is missing', () => {
    const context = { unit: org.contractor, persons, category: 'TOWER_CRANE' as const, today };
    const found = keyStaffFaults(rows.slice(2), required, context);
    expect(found.map(({ code }) => code)).toEqual(['DUTY_1106_MISSING', 'DUTY_1107_MISSING']);
    expect(found[0]).toMatchObject({ path: 'form.keyStaff', zh: '缺少重点人员: 1106 使用单位专职安全生产管理人员' });
  });

  it.each([
    ['another unit in the row', '1107', { row: { uscc: org.owner } }, 'form.keyStaff.1.uscc WRONG_UNIT'],
    ['a person nobody knows', '1107', { person: null }, 'form.keyStaff.1.idNumber PERSON_UNKNOWN'],
    ['a name of another person', '1107', { row: { name: '别人' } }, 'form.keyStaff.1.name NAME_DIFFERS'],
    ['a person employed elsewhere', '1107', { person: { uscc: org.owner } }, 'form.keyStaff.1.idNumber NOT_EMPLOYED'],
    ['a person who has left', '1107', { person: { employed: false } }, 'form.keyStaff.1.idNumber NOT_EMPLOYED'],
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
    ['a reason for leaving of who is employed', '1107', { row: { leavingReason: '调离' } }, 'form.keyStaff.1.leavingReason NOT_LEFT'],
    ['a duty of another notice', '1107', { row: { dutyCode: '1103' } }, 'form.keyStaff.1.dutyCode OTHER_DUTY'],
  ] as const)('P5 %s is named with its path', (_, code, given, fault) => {
    expect(faults(code, given)).toContain(fault);
  });

  it.each(['SAFETY_CERTIFICATE_C1', 'SAFETY_CERTIFICATE_C3'])('P5b the safety officer may hold %s, valid to its last day', (kind) => {
    expect(faults('1106', { person: { qualifications: certificate({ kind, validUntil: today }) } })).toEqual([]);
  });

  it('P5 who has left fills no duty, and the reason is given', () => {
    expect(faults('1107', { row: { employed: false } })).toEqual([
      'form.keyStaff DUTY_1107_MISSING',
      'form.keyStaff.1.leavingReason REQUIRED',
    ]);
    expect(faults('1107', { row: { employed: false, leavingReason: '调离' } })).toEqual(['form.keyStaff DUTY_1107_MISSING']);
  });
});

describe('C8 special workers', () => {
  it('C8 are known persons with a certificate valid on the day', () => {
    expect(specialWorkerFaults(specialWorkers, { persons: withWorker(persons), today })).toEqual([]);
    expect(specialWorkerFaults(specialWorkers, { persons, today })).toMatchObject([
      { path: 'form.specialWorkers.0.idNumber', code: 'PERSON_UNKNOWN' },
    ]);
    expect(specialWorkerFaults(specialWorkers, { persons: withWorker(persons), today: '2027-01-02' })).toMatchObject([
      { code: 'CERTIFICATE_EXPIRED' },
    ]);
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
    const [worker] = specialWorkers;
    const ref = String((worker?.idNumber as { ref?: string } | undefined)?.ref);
    const other = new Map(known).set(ref, { ...(known.get(ref) as PersonCopy), qualifications: certificate({}) });
    expect(specialWorkerFaults(specialWorkers, { persons: known, today })).toEqual([]);
    expect(specialWorkerFaults(specialWorkers, { persons: other, today })).toHaveLength(1);
  });
});
