import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { crane, installation, org, project, unit } from '../../../test/world.ts';
import type { SiteFacts } from '../../sites/site-records/of-installation.ts';
import { maintenanceRecordProcess } from './maintenance-record.ts';

const form = { installationId: 'installation-1', kind: 'CHECK' as const, doneOn: '2026-09-14', content: '检查钢丝绳', personName: '张三' };
const facts: SiteFacts = { installation: installation(), crane: crane(), project: project(), applicantUnit: unit(org.contractor) };

interface Given {
  readonly facts?: Partial<SiteFacts>;
  readonly form?: object;
  readonly applicant?: string;
  readonly state?: string;
  readonly by?: string;
}
const act = (action: string, { facts: other, form: changed, by = 'UNIT_CLERK', ...own }: Given = {}) => {
  const record = caseOf(maintenanceRecordProcess, { applicant: org.contractor, state: 'EDITING', ...own, form: { ...form, ...changed } });
  return take(maintenanceRecordProcess, record, [action, { by, facts: { ...facts, ...other } }]);
};

describe('C11 maintenance records', () => {
  it('C11 a unit adds its record; the columns of the list come with it', () => {
    expect(act('submit')).toMatchObject({
      value: {
        set: {
          state: 'RECORDED',
          outcome: {
            unitName: unit(org.contractor).name,
            unitDivision: '530102',
            unitPlaces: ['53', '5301', '530102'],
            projectName: '示例工程',
            filingNumber: '云AA-T202600001',
          },
        },
      },
    });
  });

  it('C11 the unit amends it: the state is 编辑 again; the authority only reads', () => {
    expect(act('amend', { state: 'RECORDED' })).toMatchObject({ value: { set: { state: 'EDITING' } } });
    expect(codesOf(act('amend', { state: 'RECORDED', by: 'SAFETY_SUPERVISOR' }))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it.each([
    ['work in the future', { form: { doneOn: '2026-09-15' } }, 'form.doneOn IN_FUTURE'],
    ['work before the installation', { form: { doneOn: '2026-08-31' } }, 'form.doneOn BEFORE_INSTALLATION'],
    ['a crane that is gone', { facts: { installation: installation({ state: 'DISMANTLED' }) } }, 'CRANE_NOT_STANDING'],
    ['a unit that has nothing to do with it', { applicant: org.dismantler }, 'NOT_CONCERNED'],
  ] as const)('C11 %s is refused', (_, given, code) => {
    expect(codesOf(act('submit', given))).toEqual([code]);
  });
});

it('C11 of an unknown installation no day is judged', () => {
  expect(codesOf(act('submit', { facts: { installation: null } }))).toEqual(['CRANE_NOT_STANDING']);
});
