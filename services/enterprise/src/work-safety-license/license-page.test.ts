import { describe, expect, it } from 'vitest';
import { license, revokedLicense, suspendedLicense, today, unit, uscc } from '../../test/cases.ts';
import { businessesOf } from './license-page.ts';
import { bearsName, publicLicense } from './public-license.ts';

type License = ReturnType<typeof license>;

const named = (...[record, of = unit(), licenses = [record]]: readonly [License, ReturnType<typeof unit>?, (readonly License[])?]) =>
  businessesOf(record, { unit: of, licenses }, today).map(({ process }) => process.workflow.process.row);

describe('what a unit may begin about its license', () => {
  it.each([
    ['in the midst of its period', license(), ['E6']],
    ['near its end', license({ validUntil: '2026-05-31' }), ['E4', 'E6']],
    ['suspended', suspendedLicense(), ['E12', 'E6']],
    ['revoked', revokedLicense(), []],
    ['lapsed', license({ validUntil: '2026-03-01' }), ['E6']],
  ] as const)('E14 of a license %s', (_, record, rows) => {
    expect(named(record)).toEqual(rows);
  });

  it('E14 E6 of a license that another has followed nothing is begun: it would be bound to the other', () => {
    const old = license({ _id: 'L0', status: 'EXPIRED', issuedOn: '2021-06-01', validUntil: '2024-05-31' });
    const both = [old, license()];
    expect([old, license()].map((one) => named(one, unit(), both))).toEqual([[], ['E6']]);
  });

  it('E5 a unit that is called otherwise by now is asked for the change, unless it is on the blacklist', () => {
    expect(named(license(), unit({ name: '更名' }))).toEqual(['E5', 'E6']);
    expect(named(license({ validUntil: '2026-05-31' }), unit({ name: '更名', blacklistedFor: '转包' }))).toEqual(['E6']);
  });
});

describe('the public register of licenses', () => {
  it('E14 shows what stands on the paper and how it stands today, no person and no reason', () => {
    const shown = publicLicense(suspendedLicense({ principal: '李强' }), today);
    expect(shown).toEqual({
      ...{ number: '(云)JZ安许证字[2024]000001', unitName: '云南五华建工', uscc, issuedOn: '2024-06-01', validUntil: '2027-05-31' },
      ...{ status: 'SUSPENDED', isAbnormal: true },
    });
    expect(JSON.stringify(shown)).not.toMatch(/李强|发生事故/);
  });

  it('E14 is found by the name it bears or bore, or that of its unit, however it is typed', () => {
    const changed = license({
      unitName: '新名',
      ...{ formerValues: { unitName: [{ value: '旧名', from: null, until: today, isMistake: false }] } },
    });
    expect(['新名', ' 旧 名', '现名', '他名'].map((typed) => bearsName(changed, '现名', typed))).toEqual([true, true, true, false]);
  });
});
