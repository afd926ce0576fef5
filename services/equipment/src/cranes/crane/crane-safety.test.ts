import { checkForm } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../test/cases.ts';
import { tower } from '../../../test/filings.ts';
import { approve as approveUse, act as register } from '../../../test/registrations.ts';
import { completeSafety, crane } from '../../../test/world.ts';
import { ownershipFilingForm } from '../../filings/ownership-filing/ownership-filing.form.ts';
import { craneClasses } from './crane-class.ts';
import { type CraneSafety, safetyDevices, safetyIn, safetyLacks, safetyReasons } from './crane-safety.ts';

const safety = (own: Partial<CraneSafety>) => crane({ safety: { ...completeSafety, ...own } });

describe('L2 safety archive and safety devices', () => {
  it('L2 complete, nothing is held against the machine', () => {
    expect(safetyReasons(crane())).toEqual([]);
    expect(safetyReasons(null)).toEqual([]);
  });

  it('L2 what is missing is named, all of it, in both languages', () => {
    const lacking = safety({ archive: ['MANUAL', 'PRODUCT_CERTIFICATE', 'PURCHASE_CONTRACT'], devices: completeSafety.devices.slice(2) });
    expect(safetyReasons(lacking)).toEqual([
      {
        code: 'ARCHIVE_INCOMPLETE',
        zh: '没有完整的安全技术档案,缺: 制造许可证',
        en: 'The safety archive is not complete; missing: Manufacturing license',
      },
      {
        code: 'DEVICES_INCOMPLETE',
        zh: '安全装置不齐全,缺: 起重量限制器、起重力矩限制器',
        en: 'The safety devices are not complete; missing: Weight limiter, Moment limiter',
      },
    ]);
  });

  it.each(Object.keys(craneClasses) as (keyof typeof craneClasses)[])(
    'L2 a %s of which nothing is declared has nothing: fails closed',
    (category) => {
      expect(safetyReasons({ category }).map(({ code }) => code)).toEqual(['ARCHIVE_INCOMPLETE', 'DEVICES_INCOMPLETE']);
      const { devices } = safetyLacks({ category });
      expect(devices.length).toBeGreaterThan(5);
      for (const device of devices) expect(safetyDevices).toHaveProperty(device);
    },
  );

  it.each([
    ['an incomplete archive', { archive: [] }, 'ARCHIVE_INCOMPLETE'],
    ['incomplete devices', { devices: [] }, 'DEVICES_INCOMPLETE'],
  ])('L2 %s is refused at use, at submission and at approval', (_, own, code) => {
    const given = { facts: { crane: safety(own) } };
    expect(codesOf(register('submit', given))).toEqual([code]);
    expect(codesOf(approveUse(given))).toEqual([code]);
  });

  it('L2 a machine filed before the rule is not used until its owner declares it', () => {
    const { safety: _, ...undeclared } = crane();
    expect(codesOf(register('submit', { facts: { crane: undeclared } }))).toEqual(['ARCHIVE_INCOMPLETE', 'DEVICES_INCOMPLETE']);
  });

  it('L2 is declared with the filing; a filing may be silent, an unknown device is refused', () => {
    expect(safetyIn({ archive: ['MANUAL', 'MANUAL'] }, '2026-09-14')).toEqual({
      archive: ['MANUAL'],
      devices: [],
      declaredOn: '2026-09-14',
    });
    expect(safetyIn({}, '2026-09-14')).toBeNull();
    expect(checkForm(ownershipFilingForm, tower)).toMatchObject({ missing: [], wrong: [] });
    expect(checkForm(ownershipFilingForm, { ...tower, safetyDevices: ['BELL'] }).wrong).toMatchObject([{ path: 'form.safetyDevices.0' }]);
  });
});
