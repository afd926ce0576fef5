import { describe, expect, it } from 'vitest';
import { caseOf, project, refusalOf, supervised, supervision, when } from '../../test/cases.ts';
import { supervisionWith } from '../project/supervision-of.ts';
import type { SiteInspection } from '../site-inspection/site-inspection.ts';
import { type FurtherInspection, inspectionFaults } from './notice-rules.ts';
import { openReasons } from './of-notice.ts';
import { rectificationNoticeProcess as process } from './rectification-notice.ts';
import { repeatedFaults } from './standing-notice.ts';

const form = {
  projectId: 'project-1',
  inspectionId: 'inspection-1',
  type: 'DEADLINE',
  deadline: '2026-03-20',
  problems: '临边无防护',
  demands: '设置防护栏杆',
} as const;
const own = { applicant: '530102-SS', parties: { applicant: '530102-SS' } };
const inspection = {
  applicant: '530102-SS',
  form: { projectId: 'project-1', kind: 'SAFETY', inspectedOn: '2026-03-01', place: '三层' },
} as SiteInspection;
const supervisorOf = (known: ReturnType<typeof project> | null) => ({
  role: 'SAFETY_SUPERVISOR',
  facts: { ...supervised(known), inspection, further: [], standing: [] },
});

describe('R7 rules of a notice', () => {
  it('R7 none is issued to a project that nobody knows', () => {
    expect(refusalOf(when(process, caseOf(process, form, own), { ...supervisorOf(null), action: 'issue' }))).toEqual(['NOT_IN_CHARGE']);
  });

  it('R4 R7 the deadline is extended by a supervisor who is allocated to the project, and by no other', () => {
    const issued = caseOf(process, form, { ...own, state: 'ISSUED', outcome: { deadline: form.deadline } });
    const extend = (known: ReturnType<typeof project>) =>
      refusalOf(
        when(process, issued, { ...supervisorOf(known), action: 'extend', opinion: '材料未到', asked: { deadline: '2026-04-01' } }),
      );
    const others = [{ supervisorId: 'other', isLeader: true }];
    expect(extend(project())).toEqual([]);
    expect(extend(project({}, { supervision: supervisionWith({ ...project(), supervision }, 'SAFETY', { supervisors: others }) }))).toEqual(
      ['SUPERVISOR_NOT_ALLOCATED'],
    );
  });

  const second = (changed: object, applicant = '530102-SS') =>
    ({
      field: 'secondInspectionId',
      inspection: { applicant, form: { projectId: 'project-1', kind: 'SAFETY', ...changed } },
    }) as FurtherInspection;

  it.each([
    ['of its own kind', second({}), {}, []],
    ['of another project', second({ projectId: 'project-2' }), {}, ['OTHER_PROJECT']],
    ['of the other institution and nature', second({ kind: 'QUALITY' }, '530102-QS'), {}, ['OTHER_INSTITUTION', 'OTHER_NATURE']],
    ['that it names already', second({}), { secondInspectionId: 'inspection-1' }, ['NAMED_TWICE']],
  ])('R7 follows from several inspections, also from one %s', (_, one, changed, codes) => {
    const found = inspectionFaults(
      { ...form, secondInspectionId: 'inspection-2', ...changed },
      { inspection, further: [one], org: '530102-SS' },
    );
    expect(found.map(({ path, code }) => [path, code])).toEqual(codes.map((code) => ['form.secondInspectionId', code]));
  });

  const standing = [
    { number: 'N-1', type: 'DEADLINE', inspectionIds: ['inspection-1', 'inspection-3'] },
    { number: 'N-2', type: 'PENALTY', inspectionIds: ['inspection-1'] },
  ] as const;
  const three = { inspectionId: 'inspection-2', secondInspectionId: 'inspection-1', thirdInspectionId: 'inspection-3' };

  it.each([
    ['of another type', { inspectionId: 'inspection-1', type: 'STOP' }, []],
    ['of the same type', { inspectionId: 'inspection-1', type: 'PENALTY' }, ['form.inspectionId N-2']],
    ['of no type yet', { inspectionId: 'inspection-1' }, ['form.inspectionId N-1', 'form.inspectionId N-2']],
    ['of another inspection', { inspectionId: 'inspection-2', type: 'DEADLINE' }, []],
    ['that joins its inspections', { ...three, type: 'DEADLINE' }, ['form.secondInspectionId N-1', 'form.thirdInspectionId N-1']],
  ] as const)('R7 one notice of a type follows from an inspection: one %s', (_, named, expected) => {
    const found = repeatedFaults(named, standing, []);
    expect(found.map(({ path, zh }) => `${path} ${zh.match(/N-\d/)}`)).toEqual(expected);
    for (const { zh, en } of found)
      expect([zh, en]).toEqual([expect.stringContaining('另一次检查'), expect.stringContaining('revoked first')]);
    const facts = { ...supervised(project()), inspection, further: [], standing };
    const issued = refusalOf(
      when(process, caseOf(process, { ...form, type: undefined, ...named } as never, own), {
        role: 'SAFETY_SUPERVISOR',
        facts,
        action: 'issue',
      }),
    );
    expect(issued.filter((path) => path.endsWith('nspectionId'))).toEqual(expected.map((one) => one.split(' ')[0]));
  });

  it('R7 S1 of an inspection of another institution or project nobody learns that a notice follows from it', () => {
    const standing = [{ number: 'N-1', type: 'DEADLINE' as const, inspectionIds: ['inspection-1'] }];
    const told = (other: object) => {
      const facts = { ...supervised(project()), inspection: { ...inspection, ...other } as never, further: [], standing };
      const issuing = when(process, caseOf(process, form, own), { role: 'SAFETY_SUPERVISOR', facts, action: 'issue' });
      return (issuing as { error?: { faults?: readonly { code: string }[] } }).error?.faults?.map(({ code }) => code);
    };
    expect(told({})).toEqual(['NOTICE_STANDS']);
    expect(told({ applicant: '530100-SS' })).toEqual(['OTHER_INSTITUTION']);
    expect(told({ form: { ...inspection.form, projectId: 'project-2' } })).toEqual(['OTHER_PROJECT']);
  });

  it('R7 R8 an inspection or a notice that is not on record is told by the field that names it, and nothing else is said of it', () => {
    expect(inspectionFaults(form, { inspection: null, further: [], org: '530102-SS' })).toEqual([]);
    expect(openReasons({ notice: null })).toEqual([]);
  });
});
