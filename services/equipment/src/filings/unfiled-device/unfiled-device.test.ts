import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { org } from '../../../test/world.ts';
import { zhongshan } from '../../../test/zhongshan.ts';
import { filingFormOf, unfiledDeviceProcess } from './unfiled-device.ts';

const form = {
  category: 'TOWER_CRANE',
  model: 'QTZ63',
  originalFilingNumber: '粤T-T00123',
  boomLength: 56,
  formerRatedMoment: 63,
  formerMaxLiftingWeight: 6000,
  formerWeightAtMaxRadius: 1300,
} as const;
const device = caseOf(unfiledDeviceProcess, { ...zhongshan, applicant: org.owner, state: 'KEPT', form });
const act = (action: string, by: string) => codesOf(take(unfiledDeviceProcess, device, [action, { by, facts: null }]));

describe('C15a devices outside the network', () => {
  it('C15a begin a filing with what the old certificate says, in the present units', () => {
    expect(filingFormOf(device)).toEqual({
      category: 'TOWER_CRANE',
      model: 'QTZ63',
      originalFilingNumber: '粤T-T00123',
      boomLength: 56,
      ratedMoment: 630,
      maxLiftingWeight: 6,
      weightAtMaxRadius: 1.3,
    });
  });

  it('C15a begin it with what there is, and convert load and speed of a hoist', () => {
    expect(filingFormOf({ form: { formerRatedLoad: 2, formerRatedSpeed: 0.6 } })).toEqual({ ratedLoad: 2000, ratedSpeed: 36 });
  });

  it('C15a stay with their unit, which may remove them, until the platform marks them filed', () => {
    expect(act('remove', 'UNIT_CLERK')).toBe('ok');
    expect(act('markFiled', 'SYSTEM')).toBe('ok');
    for (const by of ['UNIT_CLERK', 'EXAMINER']) expect(act('markFiled', by)).toEqual(['ACTION_NOT_ALLOWED']);
    expect(act('remove', 'EXAMINER')).toEqual(['ACTION_NOT_ALLOWED']);
  });
});
