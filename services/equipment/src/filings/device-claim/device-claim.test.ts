import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { expectEveryStage, stagesByProvince } from '../../../test/stages.ts';
import { crane, installation, org, unit } from '../../../test/world.ts';
import { localOwner, strangeOwner, taggedCrane } from '../../../test/zhongshan.ts';
import { type DeviceClaimFacts, type DeviceClaimForm, deviceClaimProcess } from './device-claim.ts';

const form: DeviceClaimForm = {
  recordedNumber: '粤T-T00123',
  manufacturer: '示例机械厂',
  serialNumber: 'SN-1',
  contactName: '李四',
  contactPhone: { sealed: 's', ref: 'r', masked: '*******0000' },
};
const home = { newFilingNumber: '粤SA-T202600009', issuingAuthority: '东莞市住房和城乡建设局', issuedOn: '2026-09-10' };
/** On record under a unit this platform does not know. */
const nobodys = taggedCrane({ ownerUscc: org.dismantler });
const facts: DeviceClaimFacts = { crane: nobodys, standing: null, applicant: localOwner, owner: null, holder: null };
/** The owner's own, re-issued at its home. */
const own: Partial<DeviceClaimFacts> = { crane: taggedCrane(), applicant: strangeOwner, owner: strangeOwner };

interface Given {
  readonly facts?: Partial<DeviceClaimFacts>;
  readonly form?: object;
  readonly own?: object;
}

const drafted = (division: string, { form: changed = {}, own: other = {} }: Given) =>
  caseOf(deviceClaimProcess, { applicant: org.owner, division, form: { ...form, ...changed }, ...other });
const act = ([action, by]: readonly [string, string], given: Given) =>
  take(deviceClaimProcess, drafted('442000', given), [action, { by, facts: { ...facts, ...given.facts } }]);
const submit = (given: Given = {}) => act(['submit', 'UNIT_CLERK'], given);
const approve = (given: Given = {}) =>
  act(['approve', 'EXAMINER'], { ...given, own: { state: 'SUBMITTED', outcome: { formerFilingId: 'filing-1' }, ...given.own } });

describe('C15a self-service claim', () => {
  it.each([
    [
      'a device whose filing is cancelled',
      { facts: { crane: taggedCrane({ ownerUscc: org.dismantler, filingState: 'CANCELLED' }) } },
      'CRANE_NOT_FILED',
    ],
    ['a device nobody knows, with a number given at home', { facts: { crane: null }, form: home }, 'CRANE_NOT_FILED'],
    ["another unit's device", { facts: { owner: unit(org.dismantler) } }, 'OWNED_BY_ANOTHER'],
    ['a device that stands in a gate', { facts: { standing: installation() } }, 'CRANE_STANDS'],
    ['its own device as it is', { facts: own }, 'NOTHING_TO_CLAIM'],
    ['a number given at home to a unit of this city', { facts: { ...own, applicant: localOwner }, form: home }, 'LOCAL_OWNER'],
    ['a number another crane has or had', { facts: { ...own, holder: nobodys }, form: home }, 'NUMBER_TAKEN'],
    ['a device, for a unit that is not approved', { facts: { applicant: { ...localOwner, status: 'REGISTERED' } } }, 'UNIT_NOT_APPROVED'],
    ['a device, for a unit that owns no equipment', { facts: { applicant: { ...localOwner, kinds: ['CONTRACTOR'] } } }, 'UNIT_KIND'],
    ['a device, for a blacklisted unit', { facts: { applicant: { ...localOwner, blacklistedFor: '出借资质' } } }, 'UNIT_BLACKLISTED'],
  ] as const)('C15a claiming %s is refused at submit and again at approve', (_, given, code) => {
    expect(codesOf(submit(given as Given))).toEqual([code]);
    expect(codesOf(approve(given as Given))).toEqual([code]);
  });

  it('C15a claiming a number of the old form is refused at its field, and again at approve', () => {
    const given: Given = { facts: own, form: { ...home, newFilingNumber: '粤S-T1' } };
    expect(codesOf(submit(given))).toEqual(['form.newFilingNumber NUMBER_FORM']);
    expect(codesOf(approve(given))).toEqual(['NUMBER_LENGTH']);
  });

  it.each([
    ['another province', '云SA-T202600009', 'NUMBER_ABBREVIATION'],
    ['this city', '粤TA-T202600009', 'NUMBER_CITY'],
    ['another class', '粤SA-S202600009', 'NUMBER_CLASS'],
    ['another year', '粤SA-T201900009', 'NUMBER_YEAR'],
  ])('C15a claiming a number of %s is refused at its field, and again at approve', (_, newFilingNumber, code) => {
    const given: Given = { facts: own, form: { ...home, newFilingNumber } };
    expect(codesOf(submit(given))).toEqual([`form.newFilingNumber ${code}`]);
    expect(codesOf(approve(given))).toEqual([code]);
  });

  it('C15a claiming the number the device has is refused at its field', () => {
    const crane = taggedCrane({ filingNumber: home.newFilingNumber });
    expect(codesOf(submit({ facts: { ...own, crane }, form: home }))).toEqual(['form.newFilingNumber SAME_NUMBER']);
  });

  it.each([
    [
      'a number without authority and day',
      { newFilingNumber: home.newFilingNumber },
      ['form.issuingAuthority REQUIRED', 'form.issuedOn REQUIRED'],
    ],
    ['a day to come', { ...home, issuedOn: '2026-09-15' }, ['form.issuedOn IN_FUTURE']],
  ])('C15a %s is named', (_, changed, faults) => {
    expect(codesOf(submit({ facts: own, form: changed }))).toEqual(faults);
  });

  it('C15a a number given at home is no matter where certificates are re-issued on request', () => {
    const claim = drafted('530102', { form: home });
    const there = { ...facts, ...own, crane: crane() };
    expect(codesOf(take(deviceClaimProcess, claim, ['submit', { by: 'UNIT_CLERK', facts: there }]))).toEqual([
      'form.newFilingNumber OTHER_PROCEDURE',
    ]);
  });

  it('C15a who names not number, maker and serial number alike is told there is no such device', () => {
    expect(deviceClaimProcess.place(form, { ...facts, crane: null }, { org: org.owner, region: '442000' })).toMatchObject({
      code: 'UNKNOWN',
    });
  });

  it('C15a approved, the claimant is the owner under the same number; the event says whose it is', () => {
    expect(approve()).toMatchObject({
      value: {
        set: { state: 'FILED', outcome: { craneId: 'crane-1', filingNumber: '粤T-T00123', edition: 2, certificate: 'PENDING' } },
        events: [{ type: 'equipment.ownership-filing.changed.v1', data: { ownerUscc: org.owner, formerFilingId: 'filing-1' } }],
      },
    });
  });

  it('C15a approved, its own device has the number given at home; no certificate is to be made', () => {
    expect(approve({ facts: own, form: home })).toMatchObject({
      value: {
        set: {
          outcome: {
            filingNumber: '粤SA-T202600009',
            issuedBy: home.issuingAuthority,
            issuedOn: '2026-09-10',
            certificate: 'ISSUED_ELSEWHERE',
          },
        },
        events: [
          { type: 'equipment.ownership-filing.reissued.v1', data: { formerFilingNumber: '粤T-T00123', certificate: 'ISSUED_ELSEWHERE' } },
        ],
      },
    });
  });

  it('C15a of two claims of one device the second is refused', () => {
    expect(codesOf(approve({ facts: { crane: taggedCrane({ ownerUscc: org.dismantler, filingId: 'filing-2' }) } }))).toEqual([
      'FILING_CHANGED_SINCE',
    ]);
  });

  it.each(stagesByProvince)('C15a FILED in %s only after every stage the province demands: %s', (division, demanded) => {
    const there = { ...facts, crane: crane({ division, ownerUscc: org.dismantler }) };
    expectEveryStage(deviceClaimProcess, { fresh: drafted(division, {}), facts: there, done: 'FILED', demanded });
  });
});
