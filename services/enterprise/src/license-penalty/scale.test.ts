import { addDays } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { authority, caseOf, license, paper, refusalOf, today, unit, uscc, when } from '../../test/cases.ts';
import type { LicensePenaltyForm } from './license-penalty.form.ts';
import { licensePenaltyProcess as process } from './license-penalty.ts';
import { type Earlier, scaleNotes } from './scale.ts';

type Ground = NonNullable<LicensePenaltyForm['ground']>;

const lasting = (days: number): Pick<LicensePenaltyForm, 'kind' | 'end'> => ({ kind: 'SUSPENSION', end: addDays(today, days - 1) });
const revoking = { kind: 'REVOCATION' } as const;
const of = (ground: Ground, over: Partial<LicensePenaltyForm> = {}) => ({ uscc, ground, start: today, reason: '发生事故', ...over });
const before = (monthsAgo: string, days: number, ground: Ground | undefined = 'GENERAL_ACCIDENT'): Earlier => ({
  ...(ground && { ground }),
  start: monthsAgo,
  end: addDays(monthsAgo, days - 1),
});
const once = [before('2025-09-01', 40)];
const recordOf = (form: Partial<LicensePenaltyForm>) =>
  caseOf(process, form, { applicant: authority, papers: [paper('PENALTY_MATERIAL')] });
const refused = (form: Partial<LicensePenaltyForm>, earlier: readonly Earlier[] = []) =>
  when(process, recordOf(form), {
    action: 'submit',
    role: 'DEPARTMENT_OFFICER',
    facts: { unit: unit(), license: license(), earlier },
  });
const faultsOf = (form: Partial<LicensePenaltyForm>, earlier?: readonly Earlier[]) => refusalOf(refused(form, earlier));

/** The least and the most days that are taken, the others tried from 1 to 200; none where the license is to be revoked. */
const taken = (form: Partial<LicensePenaltyForm>, earlier?: readonly Earlier[]) => {
  const days = Array.from({ length: 200 }, (_, n) => n + 1).filter((n) => faultsOf({ ...form, ...lasting(n) }, earlier).length === 0);
  const revocation = faultsOf({ ...form, ...revoking }, earlier).length === 0;
  return [days.at(0) ?? null, days.at(-1) ?? null, revocation];
};

describe('E11 the scale of penalties (121号)', () => {
  const concealed = { isConcealed: true };
  const twice = [before('2025-05-01', 30), before('2025-09-01', 60)];

  it.each<[string, Partial<LicensePenaltyForm>, readonly Earlier[], readonly [number | null, number | null, boolean]]>([
    ['a general accident', of('GENERAL_ACCIDENT'), [], [30, 60, false]],
    ['a serious accident', of('SERIOUS_ACCIDENT'), [], [60, 90, false]],
    ['a major accident', of('MAJOR_ACCIDENT'), [], [90, 120, false]],
    ['a general accident, concealed', of('GENERAL_ACCIDENT', concealed), [], [60, 120, false]],
    ['a serious accident, concealed: revoked over 120 days', of('SERIOUS_ACCIDENT', concealed), [], [90, 120, true]],
    ['a major accident, concealed', of('MAJOR_ACCIDENT', concealed), [], [120, 120, true]],
    ['a second one, general: 30 days more than the last', of('GENERAL_ACCIDENT'), once, [70, 70, false]],
    ['a second one, serious: 60 days more than the last', of('SERIOUS_ACCIDENT'), once, [100, 100, false]],
    ['a second one, serious, that comes to more than 120 days', of('SERIOUS_ACCIDENT'), [before('2025-09-01', 61)], [null, null, true]],
    ['a second one, general and concealed', of('GENERAL_ACCIDENT', concealed), once, [100, 120, true]],
    ['a second one, major', of('MAJOR_ACCIDENT'), once, [null, null, true]],
    ['a third one in twelve months', of('GENERAL_ACCIDENT'), twice, [null, null, true]],
    ['a third one, of which the first is a year ago', of('GENERAL_ACCIDENT'), [before('2025-03-02', 30), ...once], [70, 70, false]],
    ['one after a penalty a year ago', of('GENERAL_ACCIDENT'), [before('2025-03-02', 30)], [30, 60, false]],
    ['one after a penalty that begins later', of('GENERAL_ACCIDENT'), [before('2026-04-01', 30)], [30, 60, false]],
    ['one after a penalty for no accident', of('GENERAL_ACCIDENT'), [before('2025-09-01', 40, 'OTHER')], [30, 60, false]],
    [
      'one after a penalty of before grounds were said',
      of('GENERAL_ACCIDENT'),
      [{ start: '2025-09-01', end: '2025-10-10' }],
      [30, 60, false],
    ],
    ['refusal to mend', of('REFUSAL_TO_MEND'), [], [null, null, true]],
    ['what the scale says nothing of', of('OTHER'), [], [1, 200, true]],
  ])('E11 %s', (_what, form, earlier, expected) => {
    expect(taken(form, earlier)).toEqual(expected);
  });

  it('E11 a refusal names the field, the range and the way out, in both languages', () => {
    expect(refused({ ...of('GENERAL_ACCIDENT'), ...lasting(61) })).toMatchObject({
      error: {
        faults: [
          {
            path: 'form.end',
            code: 'OUTSIDE_SCALE',
            zh: '处罚截止时间: 按121号处罚幅度,此次一般生产安全事故应暂扣30至60日;确需偏离的,请填写偏离处罚幅度的理由',
            en: expect.stringContaining('a suspension of 30 to 60 days'),
          },
        ],
      },
    });
    expect(faultsOf({ ...of('REFUSAL_TO_MEND'), ...lasting(60) })).toEqual(['form.kind']);
    expect(faultsOf({ ...of('MAJOR_ACCIDENT'), ...revoking })).toEqual(['form.kind']);
  });

  it('E11 it may be departed from by whoever says why, which the examiner is told', () => {
    const departing = { ...of('GENERAL_ACCIDENT', { departureReason: '主动消除危害后果' }), ...lasting(20) };
    expect(faultsOf(departing)).toEqual([]);
    expect(scaleNotes(recordOf(departing), [])).toMatchObject([
      { code: 'OUTSIDE_SCALE', zh: expect.stringMatching(/30至60日;偏离理由:主动消除危害后果$/) },
    ]);
    const within = { ...departing, ...lasting(30) };
    expect(scaleNotes(recordOf(within), [])).toEqual([]);
  });

  it('E11 a penalty says its ground, and concealment of accidents alone', () => {
    const { ground: _, ...groundless } = of('OTHER');
    expect(faultsOf({ ...groundless, ...lasting(30) })).toEqual(['form.ground']);
    expect(faultsOf({ ...of('OTHER', concealed), ...lasting(30) })).toEqual(['form.isConcealed']);
  });

  it('E11 what was reported before grounds were said is decided without one', () => {
    const { ground: _, ...groundless } = of('OTHER');
    const reported = { ...recordOf({ ...groundless, ...lasting(500) }), state: 'REPORTED' };
    const approve = { action: 'approve', role: 'EXAMINER', opinion: '同意', facts: { unit: unit(), license: license(), earlier: once } };
    expect(when(process, reported, approve).ok).toBe(true);
    expect(scaleNotes(reported, once)).toEqual([]);
  });
});
