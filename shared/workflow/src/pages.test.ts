import { describe, expect, it } from 'vitest';
import { leave, leaveWorkflow, national, xinjiang } from '../test/leave.ts';
import { toMermaid } from './diagram.ts';
import { toMarkdown } from './pages.ts';

const names = {
  role: (code: string) => (code === 'EXAMINER' ? { zh: '审核人', en: 'Examiner' } : undefined),
  place: (code: string) => (code === '65' ? { zh: '新疆', en: 'Xinjiang' } : undefined),
};

describe('the pages of a table', () => {
  const page = toMarkdown(leaveWorkflow, names);
  const lines = page.split('\n');

  it('X4 show the procedures side by side: who acts, where it leads, what is asked, with the limit of the state', () => {
    expect(lines[0]).toBe('# 申请 Leave (X4)');
    expect(lines).toContain('| 状态 state | 操作 action | default | 65 新疆 Xinjiang |');
    expect(lines).toContain(
      '| **SUBMITTED**<br>3 个工作日 working days, AUTHORITY | `accept`<br>受理 Accept | ACCEPTANCE_CLERK → UNDER_REVIEW<br>意见 opinion\\*, `days`\\* | **审核人 Examiner → GRANTED<br>`number`\\*** |',
    );
    expect(lines).toContain('`days` 天数 The number of days · `number` 编号 The number');
  });

  it('X4 say what a party confirms, what a panel decides, and what a jurisdiction has not', () => {
    expect(page).toContain('| 单位 unit (contractor) → CLOSED | **审核人 Examiner (applicant) → CLOSED** |');
    expect(page).toContain(
      'QUALITY_SUPERVISOR + SAFETY_SUPERVISOR → UNDER_REVIEW / REJECTED / GRANTED / RETURNED<br>PASS, RETURN (opinion\\*)',
    );
    expect(page).toContain('|  | `close`<br>关闭 Close | 系统 system → CLOSED | – |');
  });

  it('X4 name the states as each jurisdiction calls them, and its papers', () => {
    expect(lines).toContain('| SUBMITTED | 已上报 Submitted | **流程中 In progress** |');
    expect(lines).toContain('| REJECTED ■ | 不予 Rejected | – |');
    expect(lines).toContain('| `HOME_CERTIFICATE` 原籍证明 The certificate of home | 省外 out of province | – |');
  });

  it('X4 draw each variant, those alike once', () => {
    const diagram = toMermaid(leaveWorkflow, national).split('\n');
    expect(diagram.slice(0, 2)).toEqual(['stateDiagram-v2', '  [*] --> DRAFT']);
    expect(diagram).toContain('  UNDER_REVIEW --> REJECTED: 审核');
    expect(diagram).not.toContain('  UNDER_REVIEW --> UNDER_REVIEW: 审核');
    expect(diagram).toContain('  CLOSED --> [*]');
    const twins = toMarkdown(leave.workflow(national, xinjiang, { ...xinjiang, code: '15' }), names);
    expect(twins.match(/^### .+$/gm)).toEqual(['### default', '### 65, 15']);
  });
});
