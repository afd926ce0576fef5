import type { BlockReason } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { project, supervised, supervision } from '../../test/cases.ts';
import { inspectableReasons } from '../site-inspection/inspection-rules.ts';
import type { ProjectFacts } from './project.record.ts';
import {
  acceptedReasons,
  chargeReasons,
  completedReasons,
  notAcceptedReasons,
  noticeReasons,
  notTerminatedReasons,
  stoppedReasons,
  supervisedReasons,
  terminatedReasons,
} from './project-rules.ts';
import { allocatedReasons, supervisingReasons, unpreparedReasons } from './supervision-of.ts';

const [unplanned] = supervision.map((one) => ({ ...one, planId: null }));
const actor = { id: 'the QUALITY_SUPERVISOR', org: '530102-QS' };
const asking = { actor, today: '2026-03-02', seats: ['QUALITY'] } as const;
const of = (facts: Partial<ProjectFacts>, more: Parameters<typeof project>[1] = {}) => project(facts, more);
const stop = { id: 'n', number: '1', type: 'STOP' } as const;
const accepted = { safetyTerminatedOn: '2026-02-01', acceptanceId: 'a' };
const filed = { ...accepted, completionFiledOn: '2026-02-20' };

type Told = readonly [code: string, remedy: string | undefined, references: readonly string[]];

const told = ({ code, remedy, references = [] }: BlockReason): Told => [
  code,
  remedy?.action,
  references.map(({ kind, id }) => `${kind} ${id}`),
];
const itself = ['Project project-1'];

/** Wherever a process is barred by how a project stands or is supervised: what lifts it, and the records to look at. */
const table: readonly (readonly [when: string, reasons: () => readonly BlockReason[], expected: readonly Told[]])[] = [
  ['not approved', () => supervisedReasons(of({ isApproved: false })), [['PROJECT_NOT_IN_CONSTRUCTION', 'review', itself]]],
  ['void', () => supervisedReasons(of({ isVoid: true, isApproved: false })), [['PROJECT_NOT_IN_CONSTRUCTION', undefined, itself]]],
  ['completed', () => supervisedReasons(of(filed)), [['PROJECT_NOT_IN_CONSTRUCTION', undefined, itself]]],
  [
    'not approved, of an inspection',
    () => inspectableReasons({ project: of({ isApproved: false }), pauses: [] }, { on: '2026-03-02', discipline: 'SAFETY' }),
    [['PROJECT_NOT_IN_CONSTRUCTION', 'review', itself]],
  ],
  [
    'suspended',
    () => stoppedReasons(of({ suspensions: ['s'] })),
    [['PROJECT_STOPPED', 'planResumption', [...itself, 'SupervisionSuspension s']]],
  ],
  [
    'stopped by a notice',
    () => stoppedReasons(of({ notices: [stop] })),
    [['PROJECT_STOPPED', 'reply', [...itself, 'RectificationNotice n']]],
  ],
  [
    'stopped by one notice under several',
    () => stoppedReasons(of({ notices: [{ ...stop, id: 'm', type: 'ORDERED' }, stop] })),
    [['PROJECT_STOPPED', 'reply', [...itself, 'RectificationNotice n']]],
  ],
  ['under a notice', () => noticeReasons(of({ notices: [stop] })), [['RECTIFICATION_NOTICE_OPEN', 'reply', ['RectificationNotice n']]]],
  ['terminated', () => terminatedReasons(of({ safetyTerminatedOn: '2026-02-01' })), [['SAFETY_SUPERVISION_TERMINATED', undefined, itself]]],
  ['not terminated', () => notTerminatedReasons(of({})), [['SAFETY_SUPERVISION_NOT_TERMINATED', 'terminate', itself]]],
  ['accepted', () => acceptedReasons(of(accepted)), [['PROJECT_ACCEPTED', 'annul', itself]]],
  ['accepted and filed', () => acceptedReasons(of(filed)), [['PROJECT_ACCEPTED', undefined, itself]]],
  ['not accepted', () => notAcceptedReasons(of({})), [['COMPLETION_NOT_ACCEPTED', 'request', itself]]],
  ['filed', () => completedReasons(of(filed)), [['PROJECT_COMPLETED', undefined, itself]]],
  ['another institution’s', () => chargeReasons(of({}), '530100-QS', ['QUALITY']), [['NOT_IN_CHARGE', undefined, itself]]],
  [
    'without supervisors and plan',
    () => unpreparedReasons(of({}), 'QUALITY'),
    [
      ['SUPERVISOR_NOT_ALLOCATED', 'confirm', itself],
      ['SUPERVISION_PLAN_MISSING', 'compile', itself],
    ],
  ],
  [
    'allocated to another',
    () => allocatedReasons(supervised(of({})), { ...asking, actor: { ...actor, id: 'x' } }),
    [['SUPERVISOR_NOT_ALLOCATED', 'confirm', itself]],
  ],
  [
    'without a plan',
    () => supervisingReasons(supervised(of({}, { supervision: unplanned ? [unplanned] : [] })), asking),
    [['SUPERVISION_PLAN_MISSING', 'compile', itself]],
  ],
];

describe('R4 R5 R7 R9 R11 R13 R14 what bars a process, whichever it is', () => {
  it.each(table)(
    'R13 a project that is %s: the reason names the records, and what lifts it where anything does',
    (_, reasons, expected) => {
      expect(reasons().map(told)).toEqual(expected);
    },
  );

  it('R4 R5 what lifts it says which institution is to do it', () => {
    const said = (['QUALITY', 'SAFETY'] as const).map((one) => unpreparedReasons(of({}), one).map(({ remedy }) => remedy?.zh));
    expect(said).toEqual([
      ['由质量监督机构负责人分配监督员', '由监督员编制质量监督计划'],
      ['由安全监督机构负责人分配监督员', '由监督员编制安全监督计划'],
    ]);
  });
});
