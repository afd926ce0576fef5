import { describe, expect, it } from 'vitest';
import { caseOf, project, refusalOf, supervised, when } from '../../test/cases.ts';
import { frequencyFaults } from './inspection-due.ts';
import { supervisionPlanProcess as process } from './supervision-plan.ts';

const form = { projectId: 'project-1', contents: '实体质量', focus: '深基坑', measures: '抽查', inspectionDays: 30 };

describe('R5 rules of a plan', () => {
  it('R5 the fault of a plan that inspects too seldom says why it is too seldom', () => {
    const said = (given: Parameters<typeof frequencyFaults>[0]) => frequencyFaults(given, '530102').map(({ zh }) => zh);
    expect(said({ inspectionDays: 91 })).toEqual(['两次检查至多相隔90日']);
    expect(said({ inspectionDays: 31, frequencyGrounds: ['HIGH_RISK_WORKS'] })).toEqual(['有提高检查频次的情形,两次检查至多相隔30日']);
  });

  it.each([
    ['whose safety supervision is terminated', project({ safetyTerminatedOn: '2026-02-01' }), []],
    [
      'whose completion is filed',
      project({ safetyTerminatedOn: '2026-02-01', completionFiledOn: '2026-02-20' }),
      ['PROJECT_NOT_IN_CONSTRUCTION', 'PROJECT_COMPLETED'],
    ],
    ['that nobody knows', null, ['NOT_IN_CHARGE']],
  ])('R5 the quality institution plans for a project %s', (_, known, reasons) => {
    const plan = caseOf(process, form, { applicant: '530102-QS', parties: { applicant: '530102-QS' } });
    const facts = { ...supervised(known), institutionName: '五华区质量监督机构' };
    expect(refusalOf(when(process, plan, { action: 'compile', role: 'QUALITY_SUPERVISOR', facts }))).toEqual(reasons);
  });
});
