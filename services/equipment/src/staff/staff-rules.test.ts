import type { KnownPerson } from '@anzhu/copies';
import { describe, expect, it } from 'vitest';
import { today } from '../../test/cases.ts';
import { called, org, specialWorkers, staff, typedWorkers, withWorker } from '../../test/world.ts';
import { dutyList } from './duty-list.ts';
import { installerFaults, keyStaffFaults, specialWorkerFaults } from './key-staff.ts';

const actor = { id: 'u', name: 'U', org: org.installer, region: '530102' };
const at = (asked: object) => ({ asked, actor }) as never;

describe('P5 a duty list on which nothing is wrong', () => {
  const list = dutyList(() => []);

  it('P5 C6 the ground that was stated for the check stands for nothing at the submission, and is not held against the unit', () => {
    const checked = { state: 'CHECKING', outcome: { dutyGround: '原技术负责人离职' } };
    expect(list.faults(checked, at({}))).toEqual([]);
    expect(list.faults(checked, at({ dutyGround: '新任未录入' }))).toMatchObject([{ code: 'NOTHING_WRONG' }]);
  });

  it('P5 blanks override nothing', () => {
    expect(list.answers.dutyOverride({ state: 'SUBMITTED', outcome: {} }, at({ dutyOverride: '  ' }))).toEqual([]);
  });
});

describe('P5 C6 who installs', () => {
  const context = { unit: org.installer, asker: org.installer, category: 'TOWER_CRANE' as const, today };
  const installer = (own: object) => {
    const qualification = {
      kind: 'SPECIAL_OPERATION',
      workCode: '08',
      number: '云A082024000001',
      validUntil: '2027-01-01',
      status: 'VALID',
      ...own,
    };
    const approvals = [{ uscc: org.installer, number: '云A082024000001' }];
    const person = {
      ...called('ref-worker', '工人'),
      uscc: org.installer,
      employed: true,
      approvals,
      qualifications: { q1: qualification },
    };
    return new Map([['ref-worker', person as KnownPerson]]);
  };
  const codes = (rows: Parameters<typeof installerFaults>[0], persons = withWorker(new Map())) =>
    installerFaults(rows, { ...context, persons }).map(({ code }) => code);

  it.each([
    ['whose certificate is valid to its last day', { validUntil: today }, []],
    ['whose certificate ended the day before', { validUntil: '2026-09-13' }, ['INSTALLER_MISSING']],
    ['whose certificate was revoked', { status: 'REVOKED' }, ['INSTALLER_MISSING']],
    ['who is an operator by certificate', { workCode: '05' }, ['INSTALLER_MISSING']],
  ])('C6 an installer %s', (_, own, expected) => {
    expect(codes(specialWorkers, installer(own))).toEqual(expected);
  });

  it('C6 that nobody is named at all is told by the field alone', () => {
    expect(codes(undefined)).toEqual([]);
    expect(codes([])).toEqual(['INSTALLER_MISSING']);
  });

  it.each([
    ['its unit', org.installer, ',登记的姓名见本单位人员列表', "; how it is on file stands in the unit's list of its people"],
    ['who decides', null, '', ''],
  ])(
    'P5 C8 S3 that a name is another is told to %s by the number it was looked up by; how it is on file to the unit alone',
    (_, asker, zh, en) => {
      const { rows, persons } = staff(org.installer, ['1106']);
      const known = new Map(persons).set('ref-1106', { ...(persons.get('ref-1106') as KnownPerson), ...called('ref-1106', '工人') });
      const told = (faults: ReturnType<typeof keyStaffFaults>) => faults.map((one) => [one.code, one.zh, one.en]);
      const said = (number: string, numbered: string) => [
        ['NAME_DIFFERS', `姓名与${number}不符${zh}`, `the name does not belong to the ${numbered}${en}`],
      ];
      const misnamed = <T extends object>(list: readonly T[]) => list.map((row) => ({ ...row, name: '别人' }));
      expect(told(keyStaffFaults(misnamed(rows), ['1106'], { ...context, asker, persons: known }))).toEqual(said('身份证号', 'ID number'));
      const ofWorkers = (list: typeof specialWorkers) =>
        told(specialWorkerFaults(misnamed(list) as never, { persons: installer({}), asker, today }));
      expect(ofWorkers(specialWorkers)).toEqual(said('证书编号', 'certificate'));
      expect(ofWorkers(typedWorkers as never)).toEqual(said('身份证号', 'ID number'));
    },
  );

  it('P5 of a person whose name is not known the platform finds that nobody is known, and no certificate', () => {
    const { rows } = staff(org.installer, ['1106']);
    const persons = new Map([['ref-1106', { _id: 'ref-1106', uscc: org.installer, employed: true, qualifications: {} } as KnownPerson]]);
    const found = keyStaffFaults(rows, ['1106'], { ...context, asker: null, persons });
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(['form.keyStaff.0.idNumber PERSON_NOT_FOUND']);
  });
});
