import { alwaysRefused, isOpenedByUnits, listedSubmissions, unansweredRules } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { contractor, institution, now, project, staff, supervision, supervisor } from '../test/cases.ts';
import { processes, sdl } from './sdl.ts';

const known = project({}, { supervision, coordinates: { longitude: 102.7, latitude: 25.05 } });
const inspection = { applicant: '530102-SS', form: { projectId: 'project-1', kind: 'SAFETY', inspectedOn: '2026-03-02' } };
const notice = { _id: 'n', state: 'ISSUED', applicant: '530102-SS', submittedAt: now, createdAt: now, form: {}, outcome: {} };
const unit = { _id: contractor, name: '云南五华建工', kinds: ['CONTRACTOR'], status: 'APPROVED', blacklistedFor: null };

const facts = {
  project: [known, null, project(), project({ isApproved: false }, { parties: [], qualityAuthority: null, safetyAuthority: null })],
  staff: [staff, []],
  institutionName: ['五华区安全监督机构'],
  inspection: [inspection, null],
  further: [[{ field: 'secondInspectionId', inspection }], []],
  standing: [[{ number: 'N-1', type: 'DEADLINE', inspectionIds: ['inspection-1'] }], []],
  reinspection: [inspection, null, { ...inspection, form: {} }],
  notice: [notice, null],
  pauses: [[{ id: 's', from: '2026-02-10', until: null }], []],
  cranes: [[{ craneId: 'crane-1', filingNumber: '云AA-T202600001' }, { craneId: 'crane-2' }], []],
  candidates: [[supervisor('a')], []],
  institutions: [[institution('530102-SS'), institution('530102-QS')], []],
  onRecord: [known, null],
  entering: [{ uscc: contractor, unit }, { uscc: contractor, unit: null }, null],
  contractors: [[{ uscc: contractor, unit }], [{ uscc: contractor, unit: null }], []],
  acceptedOn: ['2026-02-20', null],
} as const;

const actor = { id: 'the SAFETY_SUPERVISOR', name: '监督员', org: '530102-SS', region: '530102' };
const world = { sdl, actor, at: now, facts };
const unanswered = unansweredRules(world);
const isBarred = listedSubmissions(world);
const refused = alwaysRefused(world);

describe('reliability: the rules of supervision', () => {
  it.each(processes.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const))(
    '%s %s: every rule answers, whatever is not on record and whatever the form leaves empty',
    (_, __, process) => {
      expect(unanswered(process)).toEqual([]);
    },
  );

  it.each(
    processes.filter(isOpenedByUnits).map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const),
  )('E15 %s %s: a unit on the blacklist does not hand it in, or the process says why it may', (_, __, process) => {
    expect([isBarred(process), process.sparesListed !== undefined]).toEqual([process.sparesListed === undefined, !isBarred(process)]);
  });

  it.each(processes.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const))(
    '%s %s: nobody is offered a button that is always refused',
    (_, __, process) => {
      expect(refused(process)).toEqual([]);
    },
  );
});
