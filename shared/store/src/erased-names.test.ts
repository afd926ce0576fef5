import { personNameKey } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { maybeNamesIn, mentionsOf, withoutNames } from './erased-names.ts';

const person = { personRef: 'REF', personId: 'ID', nameRefs: [], certificateNumbers: ['云A1'] };
const names = new Set(['李强', '买买提·艾力', 'John Smith'].map((one) => personNameKey(one)));
const isName = (text: string): boolean => names.has(personNameKey(text));
const left = <T extends object>(document: T): T => withoutNames(document, person, isName);

describe('X9 names that are erased', () => {
  it.each([
    ['李强', '已删除姓名'],
    ['李 强', '已删除姓名'],
    ['昆明项目 李强 王芳', '昆明项目 已删除姓名 王芳'],
    ['与李强、买买提．艾力为同一人', '与已删除姓名、已删除姓名为同一人'],
    ['PX01 John Smith 05', 'PX01 已删除姓名 05'],
    ['李强盛', '已删除姓名盛'],
    ['王芳', '王芳'],
    ['', ''],
  ])('X9 are replaced in what is written, in %j wherever they stand, however they are spelled', (reason, expected) => {
    expect(left({ reason, in: [{ opinion: reason }] })).toEqual({ reason: expected, in: [{ opinion: expected }] });
  });

  it.each([
    ['title', '昆明项目 李强 王芳', '昆明项目 已删除姓名 王芳'],
    ['title', '李强盛建材 塔机', '李强盛建材 塔机'],
    ['holderName', '李 强', '已删除姓名'],
    ['applicantName', '李强建筑有限公司', '李强建筑有限公司'],
    ['location', '李强', '李强'],
    ['projectName', '李强', '李强'],
    ['names', '李强', '已删除姓名'],
  ])('X9 in the field %s %j becomes %j: what is called after a person keeps its name', (key, text, expected) => {
    expect(left({ [key]: text, in: { [key]: [text] } })).toEqual({ [key]: expected, in: { [key]: [expected] } });
  });

  it('X9 stay where another person is called so, and where it is said who acted', () => {
    const rows = [
      { name: '李强', idNumber: { ref: 'REF', sealed: '李强' } },
      { name: '李强', idNumber: { ref: 'other' } },
      { name: '李强', personRef: 'other' },
      { name: '李强', certificateNumber: '云A1' },
      { name: '李强', certificateNumber: '云A2' },
    ];
    const kept = left({ rows, history: [{ actorName: '李强', opinion: '李强离职' }], at: new Date(0), none: null });
    expect(kept.rows.map(({ name }) => name)).toEqual(['已删除姓名', '李强', '李强', '已删除姓名', '李强']);
    expect(kept.rows[0]?.idNumber).toEqual({ ref: 'REF', sealed: '李强' });
    expect(kept).toMatchObject({ history: [{ actorName: '李强', opinion: '已删除姓名离职' }], at: new Date(0), none: null });
  });

  it('X9 stay in a record of somebody else that mentions the person, but in what was written there', () => {
    const worker = { personRef: 'other', number: '云A12', holderName: '李强', history: [{ opinion: '原由李强(云A1)担任' }] };
    expect(left(worker)).toEqual({ ...worker, history: [{ opinion: '原由已删除姓名(云A1)担任' }] });
    const asked = { form: { personId: 'other', name: '李强', reason: '接替李强' }, title: '李强' };
    expect(left(asked)).toEqual({ form: { personId: 'other', name: '李强', reason: '接替已删除姓名' }, title: '已删除姓名' });
    const roster = { personId: 'other', rows: [{ personId: 'ID', name: '李强' }, { name: '李强' }] };
    expect(left(roster).rows.map(({ name }) => name)).toEqual(['已删除姓名', '李强']);
  });

  it('X9 property: whatever is taken out is among the texts that are looked at', () => {
    const document = { title: '项目 李强', holderName: '买买提·艾力', history: [{ opinion: '与李强、John Smith一同离职' }] };
    const found = [...maybeNamesIn(document, person)].filter(isName);
    expect(withoutNames(document, person, (text) => found.includes(text))).toEqual(left(document));
  });

  it('X9 are looked for where the person is mentioned, by reference, id or certificate', () => {
    const rows = [
      { ref: 'REF' },
      { of: ['ID'] },
      { certificateNumber: '云A1' },
      { opinion: '李强云A1,已核' },
      { ref: 'other', number: '云A2' },
    ];
    expect(rows.map(mentionsOf(person))).toEqual([true, true, true, true, false]);
  });

  it.each([['云A12'], ['云A1-2'], ['REF_']])('X9 but not where %s only begins alike', (number) => {
    expect(mentionsOf(person)({ number })).toBe(false);
  });

  it('X9 are looked for by numbers as they stand, whatever signs are in them', () => {
    const mentions = mentionsOf({ ...person, certificateNumbers: ['A(1).*'] });
    expect([{ number: 'A(1).*' }, { number: 'A(1)xx' }].map((one) => mentions(one))).toEqual([true, false]);
  });
});
