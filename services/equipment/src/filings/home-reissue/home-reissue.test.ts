import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { crane, org, unit } from '../../../test/world.ts';
import { localOwner, strangeOwner, taggedCrane, zhongshan } from '../../../test/zhongshan.ts';
import { type HomeReissueFacts, type HomeReissueForm, homeReissueProcess } from './home-reissue.ts';

const form: HomeReissueForm = {
  craneId: 'crane-1',
  newFilingNumber: '粤SA-T202600009',
  issuingAuthority: '东莞市住房和城乡建设局',
  issuedOn: '2026-09-10',
};
const facts: HomeReissueFacts = { crane: taggedCrane(), owner: strangeOwner, holder: null };

const record = (other: Partial<HomeReissueFacts> = {}, changed: Partial<HomeReissueForm> = {}, by = 'EXAMINER') => {
  const sync = caseOf(homeReissueProcess, { ...zhongshan, applicant: '442000-JZ', form: { ...form, ...changed } });
  return take(homeReissueProcess, sync, ['record', { by, facts: { ...facts, ...other } }]);
};

describe('C15 re-issue at home, synchronised', () => {
  it('C15 the number given at home is recorded beside the former', () => {
    expect(record()).toMatchObject({
      value: {
        set: {
          state: 'RECORDED',
          outcome: { filingId: taggedCrane().filingId, filingNumber: '粤SA-T202600009', formerFilingNumber: '粤T-T00123', edition: 2 },
        },
      },
    });
  });

  it.each([
    ['a crane whose filing is cancelled', { crane: taggedCrane({ filingState: 'CANCELLED' }) }, {}, 'CRANE_NOT_FILED'],
    ['a crane nobody knows', { crane: null }, {}, 'CRANE_NOT_FILED'],
    ['an owner of this city, who re-issues here', { owner: localOwner }, {}, 'LOCAL_OWNER'],
    ['a number of the old form', {}, { newFilingNumber: '粤S-T00009' }, 'form.newFilingNumber NUMBER_FORM'],
    ['a number of another province', {}, { newFilingNumber: '云SA-T202600009' }, 'form.newFilingNumber NUMBER_ABBREVIATION'],
    ['a number of a city that is not the home', {}, { newFilingNumber: '粤AA-T202600009' }, 'form.newFilingNumber NUMBER_CITY'],
    ['a number of this city', {}, { newFilingNumber: '粤TA-T202600009' }, 'form.newFilingNumber NUMBER_CITY'],
    [
      'of an unknown owner a number of this city',
      { owner: null },
      { newFilingNumber: '粤TA-T202600009' },
      'form.newFilingNumber NUMBER_CITY',
    ],
    [
      'of an unknown owner one of another province',
      { owner: null },
      { newFilingNumber: '云TA-T202600009' },
      'form.newFilingNumber NUMBER_ABBREVIATION',
    ],
    ['a number of another class', {}, { newFilingNumber: '粤SA-S202600009' }, 'form.newFilingNumber NUMBER_CLASS'],
    ['a number of another year', {}, { newFilingNumber: '粤SA-T201900009' }, 'form.newFilingNumber NUMBER_YEAR'],
    ['the number it has', { crane: taggedCrane({ filingNumber: '粤SA-T202600009' }) }, {}, 'form.newFilingNumber SAME_NUMBER'],
    ['a number another crane has or had', { holder: taggedCrane({ _id: 'crane-2' }) }, {}, 'NUMBER_TAKEN'],
  ] as const)('C15 %s is refused', (_, other, changed, code) => {
    expect(codesOf(record(other, changed))).toEqual([code]);
  });

  it('C15 a day to come is named; no unit records it', () => {
    expect(codesOf(record({}, { issuedOn: '2026-09-15' }))).toEqual(['form.issuedOn IN_FUTURE']);
    expect(codesOf(record({}, {}, 'UNIT_CLERK'))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it('C15 an owner this platform does not know is none of this city: its home may be any other, of whichever county', () => {
    expect(codesOf(record({ owner: null }))).toBe('ok');
    expect(codesOf(record({ owner: null }, { newFilingNumber: '粤AB-T202600009' }))).toBe('ok');
    expect(codesOf(record({}, { newFilingNumber: '粤SB-T202600009' }))).toBe('ok');
  });

  it('C15 a number is of the home of its owner, in whichever province that lies', () => {
    const owner = unit(org.owner, { division: '530103' });
    expect(codesOf(record({ owner }, { newFilingNumber: '云AC-T202600009' }))).toBe('ok');
    expect(codesOf(record({ owner }))).toEqual(['form.newFilingNumber NUMBER_ABBREVIATION', 'form.newFilingNumber NUMBER_CITY']);
  });

  it('C15 is not recorded where owners have certificates re-issued themselves', () => {
    const place = (own: object) => homeReissueProcess.place(form, { ...facts, ...own }, { org: '', region: '' });
    expect(place({ crane: crane() })).toMatchObject({ code: 'OTHER_PROCEDURE' });
    expect(place({ crane: null })).toMatchObject({ code: 'UNKNOWN' });
    expect(place({})).toBe('442000');
  });
});
