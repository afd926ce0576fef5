import { expect, it } from 'vitest';
import { now, project } from '../../test/cases.ts';
import { noticePaper } from './notice-paper.ts';
import type { RectificationNotice } from './rectification-notice.ts';

const known = { project: project(), institution: '五华区安全监督机构' };
const inspections = [
  { kind: 'SAFETY', inspectedOn: '2026-03-01', place: '三层' },
  { kind: 'SAFETY', inspectedOn: '2026-03-02', place: '3号楼' },
];
const notice = (outcome: object) =>
  ({
    applicant: '530102-SS',
    submittedAt: now,
    form: { type: 'PARTIAL_STOP', problems: '临边无防护', demands: '设置栏杆', stoppedParts: '三层', deadline: '2026-03-20' },
    outcome,
  }) as unknown as RectificationNotice;

it('R7 the paper of a notice says its nature and type, its number, to whom, after which inspections, what and until when, as issued with what it was put off to beside it, and who signs by name', () => {
  const issued = notice({ number: '530102安监改[2026]0001', nature: 'SAFETY', deadline: '2026-04-01', inspections });
  expect(noticePaper.paperOf(issued, known)).toMatchObject({
    title: '安全监督局部停工整改通知书',
    number: '530102安监改[2026]0001',
    addressee: '云南五华建工：',
    paragraphs: expect.arrayContaining([
      ['工程名称', '翠湖花园一期（GC-1）'],
      ['依据的监督检查', '2026年3月1日安全监督抽查（三层）；2026年3月2日安全监督抽查（3号楼）'],
      ['停工部位', '三层'],
      ['整改期限', '2026年3月20日前'],
      ['延长后的整改期限', '2026年4月1日前'],
    ]),
    signedBy: '五华区安全监督机构',
  });
});

it('R7 the paper of a notice that was not put off names one deadline', () => {
  const issued = notice({ number: '530102安监改[2026]0001', nature: 'SAFETY', deadline: '2026-03-20' });
  expect(noticePaper.paperOf(issued, known)?.paragraphs).toContainEqual(['延长后的整改期限', undefined]);
});

it('R7 before it is issued there is no paper', () => {
  expect(noticePaper.paperOf(notice({}), known)).toBeNull();
});
