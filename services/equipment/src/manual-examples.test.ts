import { checkForm } from '@anzhu/casework';
import { checkPhone, requiredDuties } from '@anzhu/identifiers';
import { readNumber } from '@anzhu/jurisdictions';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../test/cases.ts';
import { act as file, tower } from '../test/filings.ts';
import { approve, act as register, stands, form as useForm } from '../test/registrations.ts';
import { org, project, staff } from '../test/world.ts';
import { craneClasses } from './cranes/crane/crane-class.ts';
import { ownershipFilingForm } from './filings/ownership-filing/ownership-filing.form.ts';
import { keyStaffFaults } from './staff/key-staff.ts';
import { useRegistrationForm } from './use/use-registration/use-registration.form.ts';

const today = '2026-09-14';

/** 003 §1.3.1, figure 1.3.3: code and value as they are typed there. */
const parameters: Readonly<Record<string, number>> = { '1001': 56, '1002': 6, '1003': 40.5, '1004': 4 };

const byCode = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(craneClasses.TOWER_CRANE.parameters).map(([name, code]) => [name, values[code]]));

describe('the examples of the Xinjiang manual (003)', () => {
  it('C1a 1001=56, 1002=6, 1003=40.5, 1004=4 file a tower crane', () => {
    expect(byCode(parameters)).toEqual({ boomLength: 56, maxLiftingWeight: 6, plannedMaxHeight: 40.5, weightAtMaxRadius: 4 });
    expect(codesOf(file('submit', { division: '650102', form: byCode(parameters) }))).toBe('ok');
  });

  it.each(Object.keys(parameters))('C1a %s is named when it is missing, and when it carries its unit', (code) => {
    const name = Object.entries(craneClasses.TOWER_CRANE.parameters).find(([, own]) => own === code)?.[0];
    const missing = byCode({ ...parameters, [code]: undefined });
    expect(codesOf(file('submit', { division: '650102', form: missing }))).toEqual([`form.${name} REQUIRED`]);
    const united = checkForm(ownershipFilingForm, { ...tower, ...byCode({ ...parameters, [code]: `${parameters[code]}m` }) });
    expect(united.wrong).toMatchObject([{ path: `form.${name}`, code: 'INVALID' }]);
  });

  it.each([
    ['P5a', 'installation', ['1103', '1104', '1105']],
    ['P5b', 'use', ['1106', '1107', '1108', '1109']],
    ['P5c', 'dismantling', ['1110', '1111', '1112', '1113']],
  ] as const)('%s the list of the manual for %s is complete, and each code of it is demanded', (_, kind, codes) => {
    const { rows, persons } = staff(org.installer, codes);
    const context = { unit: org.installer, asker: org.installer, persons, category: 'TOWER_CRANE' as const, today };
    expect(keyStaffFaults(rows, requiredDuties[kind], context)).toEqual([]);
    for (const code of codes) {
      const without = rows.filter(({ dutyCode }) => dutyCode !== code);
      expect(keyStaffFaults(without, requiredDuties[kind], context)).toMatchObject([
        { path: 'form.keyStaff', code: `DUTY_${code}_MISSING` },
      ]);
    }
  });

  it('P5b the figure that repeats 1103–1105 for the use registration is refused: the rows are 1106–1109', () => {
    const { rows, persons } = staff(org.contractor, requiredDuties.installation);
    const context = { unit: org.contractor, asker: org.contractor, persons, category: 'TOWER_CRANE' as const, today };
    const found = keyStaffFaults(rows, requiredDuties.use, context).map(({ code }) => code);
    expect(found).toEqual([...requiredDuties.use.map((code) => `DUTY_${code}_MISSING`), 'OTHER_DUTY', 'OTHER_DUTY', 'OTHER_DUTY']);
  });

  const there = { longitude: 89.134701, latitude: 44.696989 };
  const nearby = { ...stands({}), project: project({ coordinates: { longitude: 89.1341, latitude: 44.6965 } }) };

  it('C8 89.134701,44.696989 is a place for a machine, unless it is the point of the project', () => {
    expect(codesOf(register('submit', { form: there, facts: nearby }))).toBe('ok');
    const same = { ...nearby, project: project({ coordinates: there }) };
    expect(codesOf(register('submit', { form: there, facts: same }))).toEqual(['form.longitude SAME_AS_PROJECT']);
    const swapped = { longitude: there.latitude, latitude: there.longitude };
    expect(codesOf(register('submit', { form: swapped, facts: nearby }))).toContain('form.longitude COORDINATES_SWAPPED');
  });

  it('C8 652300T（2024）0000003 is a number of the register; the figure that has 1 for T is refused with the part', () => {
    expect(readNumber('useRegistration', '652300T（2024）0000003')).not.toBeNull();
    const typed = { division: '652301', by: 'EXAMINER', asked: { registrationNumber: '6523001（2024）0000003' } };
    expect(codesOf(approve(typed))).toEqual(['registrationNumber NUMBER_CLASS']);
    const refused = approve(typed);
    expect(refused).toMatchObject({
      error: { faults: [{ zh: expect.stringContaining('编号中的类别码“1”有误'), en: expect.stringContaining('class letter') }] },
    });
    expect(codesOf(approve({ ...typed, asked: { registrationNumber: '652300T（2024）0000003' } }))).toEqual([
      'registrationNumber NUMBER_YEAR',
    ]);
    expect(codesOf(approve({ ...typed, asked: { registrationNumber: '652300T（2026）0000003' } }))).toBe('ok');
  });
});

const row = { dutyCode: '1106', name: '俞虎', idNumber: '530102199003071019', unitName: '新疆万林建设工程有限公司', employed: true };
const sealedOut = { projectManagerIdNumber: '530102199003071019', projectManagerPhone: '13199555555' };
const wrongIn = (changed: object) =>
  checkForm(useRegistrationForm, { ...useForm, ...sealedOut, ...changed }).wrong.map(({ path, code }) => `${path} ${code}`);

describe('the invalid numbers of the manuals', () => {
  it('X13 916501005725367591 is refused for its check character, with the row; with H at its end it is right', () => {
    expect(wrongIn({ keyStaff: [{ ...row, uscc: '916501005725367591' }] })).toEqual(['form.keyStaff.0.uscc USCC_CHECK']);
    expect(wrongIn({ keyStaff: [{ ...row, uscc: '91650100572536759H' }] })).toEqual([]);
  });

  it('X13 91650104MA78PH94, cut off in the figure, is refused for its length', () => {
    expect(wrongIn({ keyStaff: [{ ...row, uscc: '91650104MA78PH94' }] })).toEqual(['form.keyStaff.0.uscc USCC_LENGTH']);
  });

  it('X13 652301196309121010 is refused for its check digit; …1015 is right', () => {
    expect(wrongIn({ projectManagerIdNumber: '652301196309121010' })).toEqual(['form.projectManagerIdNumber CITIZEN_ID_CHECK']);
    expect(wrongIn({ projectManagerIdNumber: '652301196309121015' })).toEqual([]);
  });

  it('X13 the telephone number 13199555555 of the manual is right; spaces in codes are not kept', () => {
    expect(checkPhone('13199555555').ok).toBe(true);
    expect(checkForm(ownershipFilingForm, { ...tower, serialNumber: 'SN 1' })).toMatchObject({ wrong: [], kept: { serialNumber: 'SN1' } });
  });

  it('P7 a certificate that ended on 2021-08-03 is refused afterwards, though the manual shows it accepted in 2022', () => {
    const { rows, persons } = staff(org.contractor, requiredDuties.use);
    const signaller = persons.get('ref-1108');
    const held = { 'q-1108': { ...signaller?.qualifications?.['q-1108'], validUntil: '2021-08-03' } };
    const known = new Map([...persons, ['ref-1108', { ...signaller, qualifications: held } as never]]);
    const context = { unit: org.contractor, asker: org.contractor, persons: known, category: 'TOWER_CRANE' as const, today: '2022-07-11' };
    expect(keyStaffFaults(rows, requiredDuties.use, context)).toMatchObject([
      { path: 'form.keyStaff.2.dutyCode', code: 'CERTIFICATE_EXPIRED' },
    ]);
  });
});
