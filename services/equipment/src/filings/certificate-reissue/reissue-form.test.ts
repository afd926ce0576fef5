import { describe, expect, it } from 'vitest';
import { taggedCrane as old } from '../../../test/zhongshan.ts';
import { reissueFormOf } from './reissue-form.ts';

describe('C15 the prefilled form', () => {
  it('C15 is what is on record, in both units; what is new stays open', () => {
    const { form: filled, parameters, procedure } = reissueFormOf(old({ parameters: { boomLength: 56, maxLiftingWeight: 6 } }));
    expect(procedure).toBe('TAGGED');
    expect(filled).toMatchObject({ craneId: 'crane-1', cause: 'OLD_CERTIFICATE', model: 'QTZ80', ratedMoment: 800, boomLength: 56 });
    expect(parameters).toMatchObject([
      { field: 'ratedMoment', value: 800, unit: 'kN·m', formerValue: 80, formerUnit: 't·m' },
      { field: 'boomLength', code: '1001', value: 56, unit: 'm', formerUnit: null },
      { field: 'maxLiftingWeight', value: 6, unit: 't', formerValue: 6000, formerUnit: 'kg' },
      { field: 'plannedMaxHeight', value: null },
      { field: 'weightAtMaxRadius', value: null, formerUnit: 'kg', formerValue: null },
    ]);
  });

  it('C15 of a hoist has its load and speed in both units', () => {
    const hoist = {
      category: 'CONSTRUCTION_HOIST',
      ratedMoment: null,
      hoistKind: 'SC',
      parameters: { ratedLoad: 2000, ratedSpeed: 36 },
    } as const;
    expect(reissueFormOf(old(hoist)).parameters).toMatchObject([
      { code: '1005', value: 2000, unit: 'kg', formerValue: 2, formerUnit: 't' },
      { code: '1006', value: 36, unit: 'm/min', formerValue: 0.6, formerUnit: 'm/s' },
    ]);
  });
});
