import { type Circumstances, defineCaseProcess, type HandedOn, pastOf } from '@anzhu/casework';
import { draftEvent, supervisionResumed, supervisionSuspended, suspensionProlonged } from '@anzhu/contracts';
import { addDays, type LocalDate, proven, startOfDay } from '@anzhu/kernel';
import type { AnswersOf, BlockReason } from '@anzhu/workflow';
import { suspensionTally } from '../dashboard/tallies.ts';
import { allDisciplines } from '../institution/discipline.ts';
import type { Project } from '../project/project.ts';
import { aboutProject } from '../project/project-case.ts';
import { completedReasons, stoppedReasons, supervisedReasons, terminatedReasons } from '../project/project-rules.ts';
import { type SupervisedFact, supervisingReasons } from '../project/supervision-of.ts';
import { type SupervisionSuspensionForm, supervisionSuspensionForm } from './supervision-suspension.form.ts';
import { supervisionSuspensionWorkflow } from './supervision-suspension.workflow.ts';

export interface SupervisionSuspensionOutcome {
  /** The number of the registration, the day work rests from, and the end of the id of the case: no two are alike, also of a plan made anew, and none is counted. */
  readonly noticeNumber: string;
  readonly effectiveOn: LocalDate;
  readonly resumptionDate: LocalDate | null;
}

type Suspension = HandedOn<SupervisionSuspensionForm, SupervisionSuspensionOutcome>;
type At = Circumstances<SupervisedFact, AnswersOf<typeof supervisionSuspensionWorkflow>>;

/** R9, decision 14: a project that is stopped, terminated or finished is not suspended. */
const suspendable = (project: Project): readonly BlockReason[] => [
  ...supervisedReasons(project),
  ...stoppedReasons(project),
  ...terminatedReasons(project),
  ...completedReasons(project),
];

const resumptionReasons = ({ form }: HandedOn<SupervisionSuspensionForm>, { asked }: At): readonly BlockReason[] =>
  proven(asked, 'resumptionDate').resumptionDate > form.plannedFrom
    ? []
    : [
        {
          code: 'DATES_OUT_OF_ORDER',
          zh: `应晚于中止日期${form.plannedFrom}`,
          en: `must be later than the suspension, ${form.plannedFrom}`,
        },
      ];

/** R4, R5: by supervisors of the institution, under its plan. */
const supervised = (_: unknown, { facts, actor, today }: At) => supervisingReasons(facts, { actor, today, seats: allDisciplines });

/** A stop of so many days that the contractor has not caused is a reason to free its key staff (decision 5). */
export const prolongedDays = 120;

const prolongedFrom = (from: LocalDate): Date => startOfDay(addDays(from, prolongedDays));

const prolonged = ({ form: { projectId, plannedFrom, causedBy, reason } }: Suspension) =>
  draftEvent(suspensionProlonged, { projectId, from: plannedFrom, days: prolongedDays, causedBy: causedBy ?? 'NOT_STATED', reason });

/** What is still to come of the suspension's timers under another name, since its state has another action for it. */
const renamed = <T extends string>({ timers }: Suspension, from: string, to: T) =>
  timers.flatMap(({ name, at }) => (name === from ? [{ name: to, at }] : []));

/** The stop goes on: its 120 days are told of unless they were. */
const goingOn = (suspension: Suspension) =>
  pastOf(suspension).some(({ action }) => action === 'prolong' || action === 'prolongBeforeResumption')
    ? []
    : [{ name: 'prolong' as const, at: prolongedFrom(suspension.form.plannedFrom) }];

const noticeNumberOf = (
  { _id, form }: Pick<Suspension, '_id' | 'form'>,
  { registrationNumber }: Pick<Project, 'registrationNumber'>,
): string => `${registrationNumber}-${form.plannedFrom.replaceAll('-', '')}-${_id.slice(-6).toUpperCase()}`;

const orLapse = {
  whenBlocked: (reasons: readonly BlockReason[]) => ({ action: 'lapse', opinion: reasons.map(({ zh }) => zh).join('; ') }),
};

export const supervisionSuspensionProcess = defineCaseProcess<SupervisionSuspensionOutcome, SupervisedFact>()({
  ...aboutProject,
  workflow: supervisionSuspensionWorkflow,
  collection: 'supervision_suspensions',
  tally: suspensionTally,
  form: supervisionSuspensionForm,
  outcome: {
    noticeNumber: { type: 'String', zh: '中止监督告知书编号', en: 'Number of the notice of suspension' },
    effectiveOn: { type: 'LocalDate', zh: '实际中止日期', en: 'In effect from' },
    resumptionDate: { type: 'LocalDate', zh: '恢复施工日期', en: 'Date of resumption' },
  },
  opens: { default: { roles: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'] } },
  /** R9, R10: a date that finds the project stopped or ended changes nothing and says so in the log (decision 14). */
  timers: { takeEffect: orLapse, resume: orLapse, prolong: {}, prolongBeforeResumption: {} },
  guards: {
    suspend: [supervised, (_, { facts: { project } }) => (project ? suspendable(project) : [])],
    takeEffect: (_, { facts: { project } }) => (project ? suspendable(project) : []),
  },
  withheld: { planResumption: supervised, cancelResumption: supervised },
  answers: { resumptionDate: resumptionReasons },
  effects: {
    suspend: ({ _id, form }, { facts }) => ({
      outcome: { noticeNumber: noticeNumberOf({ _id, form }, proven(facts, 'project').project) },
      timers: [{ name: 'takeEffect' as const, at: startOfDay(form.plannedFrom) }],
    }),
    /** From the day that was planned, also where the clock was down on it. */
    takeEffect: ({ form: { projectId, plannedFrom, reason } }) => ({
      outcome: { effectiveOn: plannedFrom },
      timers: [{ name: 'prolong', at: prolongedFrom(plannedFrom) }],
      events: [draftEvent(supervisionSuspended, { projectId, from: plannedFrom, reason })],
    }),
    planResumption: (suspension, { asked }) => {
      const { resumptionDate } = proven(asked, 'resumptionDate');
      const resume = { name: 'resume', at: startOfDay(resumptionDate) } as const;
      const before = renamed(suspension, 'prolong', 'prolongBeforeResumption').filter(({ at }) => at <= resume.at);
      return { outcome: { resumptionDate }, timers: [...before, resume] };
    },
    cancelResumption: (suspension) => ({ outcome: { resumptionDate: null }, timers: goingOn(suspension) }),
    resume: ({ form: { projectId }, outcome }) => ({
      events: [draftEvent(supervisionResumed, { projectId, on: proven(outcome, 'resumptionDate').resumptionDate })],
    }),
    prolong: (suspension) => ({ timers: [], events: [prolonged(suspension)] }),
    prolongBeforeResumption: (suspension) => ({ timers: renamed(suspension, 'resume', 'resume'), events: [prolonged(suspension)] }),
  },
});
