import { type CaseRecord, decide, offeredActions, type Process } from '@anzhu/casework';
import { chinaCalendar, localDate } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { asksOf, isPanel, type Move, personalActions, type Workflow } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { caseOf, institution, now, project, staff, supervised, supervisor } from '../test/cases.ts';
import type { ProjectFacts } from './project/project.record.ts';
import { processes as listed } from './sdl.ts';

type AnyProcess = Process<never, never, never>;
const processes = listed as unknown as readonly AnyProcess[];

const terminated = { safetyTerminatedOn: '2026-02-01' };
const filed = { ...terminated, acceptanceId: 'a', completionFiledOn: '2026-02-20' };
/** Every way in which a project may stand. */
const projects: Readonly<Record<string, Partial<ProjectFacts>>> = {
  'in construction': {},
  suspended: { suspensions: ['s'] },
  'stopped by a notice': { notices: [{ id: 'n', number: '1', type: 'STOP' }] },
  'whose safety supervision is terminated': terminated,
  accepted: { ...terminated, acceptanceId: 'a' },
  completed: filed,
  void: { isVoid: true },
  'not approved': { isApproved: false },
};

const allocated = staff.map(({ _id: supervisorId, name, certificateNumber }, at) => ({
  supervisorId,
  name,
  certificateNumber,
  isLeader: at === 0,
}));
/** What was decided on a case by then, one way and another. */
const outcomes: readonly object[] = [
  { number: 'N' },
  { deadline: '2026-03-20', discipline: 'SAFETY', nature: 'SAFETY', number: 'N', planNumber: 'P', effectiveOn: '2026-02-01', allocated },
  { number: 'N', allocated, discipline: 'SAFETY', confirmedOn: '2026-02-01' },
];
const form = { projectId: 'project-1', noticeId: 'n', type: 'ORDERED', plannedFrom: '2026-02-01', inspectionDays: 30 };

const orgs = {
  QUALITY_SUPERVISOR: '530102-QS',
  SAFETY_SUPERVISOR: '530102-SS',
  SUPERVISION_CHIEF: '530102-SS',
  DEPARTMENT_OFFICER: '530102-JZ',
};
const officials = (['allocated', 'not allocated'] as const).flatMap((is) =>
  Object.entries(orgs).map(([role, org]) => {
    const who = subject({
      id: is === 'allocated' ? `the ${role}` : 'another',
      org,
      orgKind: 'AUTHORITY',
      unitKinds: [],
      region: '530102',
      roles: [role as never],
    });
    return { is, who };
  }),
);

const institutions = [institution('530102-QS'), institution('530102-SS')];
const answers: Readonly<Record<string, unknown>> = {
  deadline: '2026-12-31',
  resumptionDate: '2026-12-31',
  supervisor: '云建安监-NEW',
  member: staff[1].certificateNumber,
  qualityAuthority: '530102-QS',
  safetyAuthority: '530102-SS',
};

interface Tried {
  readonly process: AnyProcess;
  readonly record: CaseRecord<never, never>;
  readonly facts: object;
}

/** Why an action is refused whose every answer is right. */
const codesOf = ({ process, record, facts }: Tried, who: ReturnType<typeof subject>, action: string): readonly string[] => {
  const { variants } = process.workflow as Workflow;
  const move: Move<string> | undefined = variants[0]?.moves[action];
  const asked = Object.fromEntries(asksOf(process.workflow as Workflow, action).map((ask) => [ask, answers[ask]]));
  const verdict = move && isPanel(move) ? Object.keys(move.verdicts).at(-1) : undefined;
  const command = { action, opinion: '同意', asked, verdict };
  const circumstances = { at: now, today: localDate(now), actor: who, facts, asked, opinion: '同意', verdict, serial: 1 } as never;
  const parties = Object.entries(record.parties).flatMap(([party, org]) => (org === who.org ? [party] : []));
  const actor = { id: who.id, roles: who.roles, parties, isAuthority: true, holdsSeat: () => true };
  const decided = decide(process, record, { command, actor, circumstances, calendar: chinaCalendar });
  if (decided.ok) return [];
  return 'reasons' in decided.error && decided.error.reasons ? decided.error.reasons.map(({ code }) => code) : [decided.error.code];
};

const refusedOf = async (tried: Tried, who: ReturnType<typeof subject>): Promise<readonly string[]> => {
  const cases = { process: tried.process, loadFacts: async () => tried.facts, store: { clock: () => now } };
  const personal = personalActions(tried.process.workflow as Workflow);
  const offered = await offeredActions(cases as never, tried.record, who);
  return offered.flatMap(({ action }) => {
    const codes = personal.includes(action) ? codesOf(tried, who, action) : [];
    return codes.length > 0 ? [`${action} by ${who.roles}: ${codes}`] : [];
  });
};

const states = processes.flatMap((process) =>
  Object.keys(process.workflow.process.states)
    .filter((state) => !process.workflow.process.editable.includes(state as never))
    .map((state) => [process.workflow.process.row, process.workflow.process.type, state, process] as const),
);

/** Each way in which a case may rest in a state, and who may look at it. */
const rests = Object.entries(projects).flatMap(([name, known]) =>
  outcomes.flatMap((outcome) => officials.map(({ is, who }) => ({ name, known, outcome, is, who }))),
);

describe('R2–R16 what is offered', () => {
  it.each(states)('%s %s %s: an official is offered no button that is always refused', async (_row, _type, state, process) => {
    const refused = rests.map(async ({ name, known, outcome, is, who }) => {
      const facts = {
        ...supervised(project(known)),
        candidates: [...staff, supervisor('NEW')],
        institutions,
        contractors: [],
        notice: null,
      };
      const parties = { applicant: who.org, institution: who.org };
      const record = caseOf(process, form as never, { state, outcome, applicant: who.org, parties, d6: '530102' } as never);
      return (await refusedOf({ process, record, facts }, who)).map((one) => `${one}, ${is}, of a project ${name}`);
    });
    expect((await Promise.all(refused)).flat()).toEqual([]);
  });
});
