import { distanceMetres } from '@anzhu/identifiers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../test/cases.ts';
import { act, approve, persons, rows, stands } from '../../../test/registrations.ts';
import { crane, installation, org, passedRound, project, unit } from '../../../test/world.ts';
import { registrationNumbers } from '../../numbering/numbers-given.ts';
import { cellOf, cellsAround } from '../site-cells/site-cells.ts';
import type { UseRegistrationFacts } from './registration-facts.ts';
import { numberedPlace } from './registration-number.ts';

describe('C8 use registration: submission', () => {
  it('C8 complete and in time', () => {
    expect(act('submit')).toMatchObject({
      ok: true,
      value: { set: { state: 'SUBMITTED', dueAt: '2026-09-22', outcome: { isLate: false } } },
    });
  });

  it.each([
    ['2026-08-15', false],
    ['2026-08-14', true],
  ])('C8 accepted on %s: late is %s, and never refused for it (30 natural days)', (acceptedOn, isLate) => {
    const rounds = { INITIAL: { ...passedRound, acceptedOn } };
    expect(act('submit', { facts: { installation: installation({ rounds }) } })).toMatchObject({ value: { set: { outcome: { isLate } } } });
  });

  it.each([
    ['coordinates swapped', { form: { longitude: 25.05, latitude: 102.7 } }, 'COORDINATES_SWAPPED'],
    ['a place outside China', { form: { longitude: 10, latitude: 50 } }, 'COORDINATES_OUTSIDE_CHINA'],
    ['the very place of the project', { form: { longitude: 102.7, latitude: 25.05 } }, 'SAME_AS_PROJECT'],
    ['a place too far from the project', { form: { longitude: 102.73 } }, 'TOO_FAR'],
  ] as const)('C8 %s is named', (_, given, code) => {
    const found = codesOf(act('submit', given));
    expect((found as string[]).filter((one) => one.startsWith('form.longitude') || one.startsWith('form.latitude'))).toEqual([
      `form.longitude ${code}`,
    ]);
  });

  it.each([
    ['key staff missing', { form: { keyStaff: rows.slice(0, 3) } }, 'form.keyStaff DUTY_1109_MISSING'],
    ['an unknown special worker', { facts: { persons } }, 'form.specialWorkers.0.certificateNumber PERSON_NOT_FOUND'],
    ['a dismantling in the past', { form: { plannedDismantlingOn: '2026-09-14' } }, 'form.plannedDismantlingOn IN_PAST'],
    ['no acceptance given in Xinjiang', { division: '650102', facts: { installation: installation() } }, 'form.acceptedOn REQUIRED'],
  ] as const)('C8 %s is named', (_, given, fault) => {
    expect(codesOf(act('submit', given))).toContain(fault);
  });

  it('C8 C7 what is accepted with the papers was inspected before', () => {
    const inspection = { body: '检', bodyUscc: org.projectOwner, inspectorName: '员', reportNumber: 'R', conclusion: 'PASSED' as const };
    const given = (acceptedOn: string) => ({
      division: '650102',
      facts: { installation: installation() },
      form: { acceptedOn, inspection: { ...inspection, reportDate: '2026-09-04', nextDueOn: '2026-12-31' } },
    });
    expect(codesOf(act('submit', given('2026-09-03')))).toContain('form.acceptedOn BEFORE_INSPECTION');
    expect(codesOf(act('submit', given('2026-09-04')))).not.toContain('form.acceptedOn BEFORE_INSPECTION');
  });

  it('C8 in Xinjiang the acceptance may come with the papers alone', () => {
    const inspection = {
      body: '检',
      bodyUscc: org.projectOwner,
      inspectorName: '员',
      reportNumber: 'R',
      reportDate: '2026-09-01',
      nextDueOn: '2026-12-31',
    };
    const given = (conclusion: string) => ({
      division: '650102',
      facts: { installation: installation() },
      form: { acceptedOn: '2026-09-02', inspection: { ...inspection, conclusion } },
    });
    expect(codesOf(act('submit', given('PASSED')))).toBe('ok');
    expect(codesOf(act('submit', given('FAILED')))).toEqual(['INSPECTION_FAILED']);
  });
});

/** Every guard, with what makes it refuse (L1–L3). */
const refusals: readonly (readonly [string, Partial<UseRegistrationFacts>, string])[] = [
  ['L3 a crane that was not accepted', stands({ rounds: {} }), 'NOT_ACCEPTED'],
  ['L3 a crane whose acceptance failed', stands({ rounds: { INITIAL: { ...passedRound, isPassed: false } } }), 'ACCEPTANCE_FAILED'],
  [
    'L3 a crane whose inspection failed',
    stands({ rounds: { INITIAL: { ...passedRound, isInspectionPassed: false } } }),
    'INSPECTION_FAILED',
  ],
  ['C8 a crane being dismantled', stands({ state: 'DISMANTLING_APPROVED' }), 'CRANE_NOT_STANDING'],
  ['C8 an installation registered already', stands({ registrationId: 'r1' }), 'ALREADY_REGISTERED'],
  ['L1 a crane whose filing is cancelled', { crane: crane({ filingState: 'CANCELLED' }) }, 'CRANE_NOT_FILED'],
  ['L1 a crane beyond its service life', { crane: crane({ validUntil: '2026-09-13' }) }, 'SERVICE_LIFE_OVER'],
  ['C8 a user that is not approved', { user: null }, 'UNIT_NOT_APPROVED'],
  ['E15 a blacklisted user', { user: unit(org.contractor, { blacklistedFor: '出借资质' }) }, 'UNIT_BLACKLISTED'],
  ['C8 a unit that is no contractor of the project', { project: project({ parties: [] }) }, 'NOT_THE_USER'],
  ['C8 a stopped project', { project: project({ constructionStatus: 'STOPPED' }) }, 'PROJECT_NOT_IN_CONSTRUCTION'],
  ['C8 a place another machine has', { neighbours: [{ registrationId: 'r2', label: 'N', lon: 1, lat: 1 }] }, 'PLACE_TAKEN'],
];

describe('C8 use registration: guards and review', () => {
  it.each(refusals)('%s is refused at submit and again at approve', (_, given, code) => {
    expect(codesOf(act('submit', { facts: given }))).toContain(code);
    expect(codesOf(approve({ facts: given }))).toContain(code);
  });

  it('C8 the approval issues the number and the end of validity, certificate pending', () => {
    expect(approve({ serial: 7, opinion: '同意', division: '530102' })).toMatchObject({
      value: {
        set: {
          state: 'REGISTERED',
          outcome: {
            registrationNumber: '云DA-T202600007',
            validUntil: '2027-03-31',
            registeredOn: '2026-09-14',
            certificate: 'PENDING',
          },
        },
        events: [
          {
            type: 'equipment.use-registration.approved.v1',
            data: {
              ...{ registrationNumber: '云DA-T202600007', userUscc: org.contractor },
              ...{ ownerName: unit(org.owner).name, validFrom: '2026-09-14', validUntil: '2027-03-31' },
            },
          },
        ],
      },
    });
  });

  it.each([
    ['the filing', { crane: crane({ validUntil: '2026-11-01' }) }, '2026-11-01'],
    [
      'no inspection, which puts out of use and ends nothing',
      stands({ rounds: { INITIAL: { ...passedRound, nextInspectionDue: '2026-10-01' } } }),
      '2027-03-31',
    ],
    ['the planned dismantling', { crane: crane({ validUntil: null }) }, '2027-03-31'],
  ])('C8 valid until %s', (_, given, validUntil) => {
    expect(approve({ facts: given })).toMatchObject({ value: { set: { outcome: { validUntil } } } });
  });

  it('C8 in Xinjiang the reviewer types the number', () => {
    const there = { division: '650102', by: 'EXAMINER' };
    expect(codesOf(approve(there))).toEqual(['registrationNumber REQUIRED']);
    const typing = (registrationNumber: string) => codesOf(approve({ ...there, asked: { registrationNumber } }));
    expect(typing('650100T2026-0000003')).toEqual(['registrationNumber NUMBER_LENGTH']);
    expect(typing('650100S(2026)0000003')).toEqual(['registrationNumber NUMBER_CLASS']);
    expect(typing('530102T(2026)0000003')).toEqual(['registrationNumber NUMBER_DIVISION']);
    expect(typing('650100T(2025)0000003')).toEqual(['registrationNumber NUMBER_YEAR']);
    const typed = approve({ ...there, asked: { registrationNumber: '650100T(2026)0000003' } });
    expect(typed).toMatchObject({ value: { set: { outcome: { registrationNumber: '650100T（2026）0000003' } } } });
  });
});

describe('C8 site cells', () => {
  const inChina = fc.record({ lon: fc.double({ min: 73.5, max: 135, noNaN: true }), lat: fc.double({ min: 4, max: 53.5, noNaN: true }) });
  it('C8 of two machines closer than the limit each lies in a cell the other reaches', () => {
    fc.assert(
      fc.property(
        inChina,
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        (a, metres, angle) => {
          const b = {
            lon: a.lon + ((metres / 112_000) * Math.sin(angle)) / Math.cos((a.lat * Math.PI) / 180),
            lat: a.lat + (metres / 112_000) * Math.cos(angle),
          };
          fc.pre(distanceMetres(a, b) < 50);
          expect(cellsAround(a, 50)).toContain(cellOf(b));
          expect(cellsAround(b, 50)).toContain(cellOf(a));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('C8 each rule by itself', () => {
  it('C8 in Xinjiang what is given of the acceptance is complete', () => {
    const told = codesOf(act('submit', { division: '650102', facts: { installation: installation() } }));
    expect(told).toEqual(expect.arrayContaining(['form.acceptedOn REQUIRED', 'form.inspection REQUIRED']));
    expect(codesOf(act('submit', { division: '650102' }))).toBe('ok');
  });

  it('C8 where nothing is known of a place nothing is held against it', () => {
    const { coordinates: _, ...unplaced } = project();
    expect(codesOf(act('submit', { facts: { project: unplaced } }))).toBe('ok');
    const nowhere = codesOf(act('submit', { form: { longitude: undefined, latitude: undefined } }));
    expect(nowhere).toEqual(['form.longitude REQUIRED', 'form.latitude REQUIRED']);
  });

  it('C8 of an unknown installation neither crew nor registration is judged', () => {
    const told = codesOf(act('submit', { facts: { installation: null, crane: null } })) as string[];
    expect(told).toContain('CRANE_NOT_STANDING');
    expect(told).not.toContain('ALREADY_REGISTERED');
  });

  it('C8 no number is given or typed where the letter of the class is not configured', () => {
    const told = (asked: object) =>
      registrationNumbers.reasons({ division: '652301', category: 'GANTRY_CRANE' }, { asked, today: '2026-09-14' }).map(({ code }) => code);
    expect(told({})).toEqual(['NUMBER_LETTERS_UNKNOWN']);
    expect(told({ registrationNumber: '652301T(2026)0000003' })).toEqual(['NUMBER_LETTERS_UNKNOWN']);
  });

  it.each([
    ['530102', 'GANTRY_CRANE', '530102'],
    ['150102', 'TOWER_CRANE', '150102'],
    ['150102', 'GANTRY_CRANE', 'NUMBER_LETTERS_UNKNOWN'],
    ['652301', 'GANTRY_CRANE', 'NUMBER_LETTERS_UNKNOWN'],
  ] as const)('C8 in %s a %s that can be given no number is told so when its draft is saved: %s', (division, category, expected) => {
    const told = expect.objectContaining({ path: 'form.installationId', code: expected, zh: expect.stringContaining('使用登记编号') });
    expect(numberedPlace('installation-1', installation({ division, category }))).toEqual(expected === division ? division : told);
  });
});
