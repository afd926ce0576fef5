import { called, code, group, paperFile } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Pass, passProcess, visitProcess } from '../../casework/test/pass.ts';
import { exportColumns, fieldReader } from './export-columns.ts';

const sealed = { sealed: 'k1.secret', ref: 'ref', masked: '53**************19' };
const pass = {
  _id: 'pass-1',
  title: '李四 site-1',
  state: 'UNDER_REVIEW',
  variant: '65',
  tableVersion: 1,
  applicant: '91530102MA6K00014A',
  applicantName: '王芳',
  division: '650102',
  createdAt: new Date('2026-09-29T02:00:00Z'),
  submittedAt: null,
  dueAt: '2026-10-09',
  outcome: { number: '证7' },
  form: {
    division: '650102',
    holder: '=李四',
    idNumber: sealed,
    kind: 'YEAR',
    from: '2026-10-01',
    weight: 1.5,
    isUrgent: false,
    workers: [
      { name: '甲', idNumber: sealed },
      { name: '乙', idNumber: sealed },
    ],
  },
} as unknown as Pass;

const shown = (locale: 'zh' | 'en', record: Pass = pass) =>
  Object.fromEntries(exportColumns(passProcess).map(({ label, cell }) => [label[locale], cell(record, locale)]));

describe('X15 the columns of an exported list', () => {
  it('X15 what all cases have, what was decided and what the form says, in Chinese', () => {
    expect(shown('zh')).toEqual({
      标题: '李四 site-1',
      状态: '审核中',
      申请单位代码: '91530102MA6K00014A',
      创建人: '王芳',
      受理地区: '天山区',
      '创建时间(北京时间)': { instant: pass.createdAt },
      '上报时间(北京时间)': null,
      办理期限: { date: '2026-10-09' },
      证号: '证7',
      区划: '天山区',
      持有人: '=李四',
      身份证号: '53**************19',
      种类: '年',
      起始日期: { date: '2026-10-01' },
      '重量(t)': 1.5,
      数量: undefined,
      加急: '否',
      人员: '姓名: 甲; 身份证号: 53**************19\n姓名: 乙; 身份证号: 53**************19',
    });
  });

  it('X15 in English labels, choices and flags are English; what is not yet decided is empty', () => {
    expect(shown('en', { ...pass, outcome: {} })).toMatchObject({ State: 'Under review', Kind: 'Year', Urgent: 'No', Number: undefined });
  });

  it('X15 personal data that are not sealed are never shown', () => {
    expect(shown('zh', { ...pass, form: { ...pass.form, idNumber: '530102199003071019' } })).toMatchObject({ 身份证号: undefined });
  });

  it('W12 a code is called as its table calls it, a paper by the name of its file, also within groups and lists', () => {
    const schema = group(
      'Seen',
      { zh: '所见', en: 'Seen' },
      { item: called(code('项目', 'Item'), (one) => ({ zh: `${one} 临边防护`, en: one })), photos: z.array(paperFile('照片', 'Photo')) },
    );
    const of = { papers: [{ kind: 'PHOTO', fileId: 'f-1', name: '东侧.jpg', size: 1 }] } as unknown as Pass;
    const read = fieldReader(z.array(schema).optional());
    expect(read([{ item: 'AG01', photos: ['f-1', 'f-2'] }], 'zh', of)).toBe('项目: AG01 临边防护; 照片: 东侧.jpg\n');
    expect(read(undefined, 'zh', of)).toBeUndefined();
  });

  it('X15 every process has its columns', () => {
    expect(exportColumns(visitProcess).map(({ label }) => label.en)).toEqual(expect.arrayContaining(['State', 'Number']));
  });
});
