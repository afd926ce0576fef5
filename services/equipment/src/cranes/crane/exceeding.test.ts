import { describe, expect, it } from 'vitest';
import { exceedingFaults } from './crane-parameters.ts';

const filed = { boomLength: 50, plannedMaxHeight: 40 };
const said = (isRead: boolean, given: object) =>
  exceedingFaults({ parameters: filed, isRead }, { ...given }).map(({ path, zh, en }) => [path, zh, en]);

describe('C6 a machine installed with more than it was filed with', () => {
  it('X9 C6 its readers are told how much it was filed with, others only that it is more', () => {
    expect(said(true, { boomLength: 56 })).toEqual([
      ['form.boomLength', '起重臂长度[1001](m)超过备案值50', 'Boom length [1001] (m) exceeds the filed value, 50'],
    ]);
    expect(said(false, { boomLength: 56 })).toEqual([
      ['form.boomLength', '起重臂长度[1001](m)超过备案值', 'Boom length [1001] (m) exceeds the filed value'],
    ]);
  });

  it.each([
    ['as much', { boomLength: 50 }],
    ['a height that goes by the site', { plannedMaxHeight: 120 }],
    ['what was never filed', { maxLiftingWeight: 6 }],
    ['nothing', { boomLength: undefined }],
  ])('C6 no fault is %s', (_, given) => {
    expect(said(true, given)).toEqual([]);
  });
});
