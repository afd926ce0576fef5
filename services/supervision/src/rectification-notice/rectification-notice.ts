import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import { draftEvent, rectificationNoticeClosed, rectificationNoticeIssued, rectificationNoticeReminded } from '@anzhu/contracts';
import { addDays, daysBetween, type LocalDate, localDate, proven } from '@anzhu/kernel';
import type { AnswersOf, BlockReason } from '@anzhu/workflow';
import { noticeTally } from '../dashboard/tallies.ts';
import { allDisciplines, type Discipline, disciplines } from '../institution/discipline.ts';
import type { Project } from '../project/project.ts';
import { aboutProject } from '../project/project-case.ts';
import { acceptedReasons, completedReasons, supervisedReasons, terminatedReasons } from '../project/project-rules.ts';
import { actingSupervisor, type SupervisedFact, supervisingReasons } from '../project/supervision-of.ts';
import type { SiteInspectionForm } from '../site-inspection/site-inspection.form.ts';
import { disciplineOfInspection, type SiteInspection } from '../site-inspection/site-inspection.ts';
import { deadlineTimers, escalation } from './deadline.ts';
import { noticeNumber, noticeScope } from './notice-number.ts';
import { type FurtherInspection, furtherFields, inspectionFaults } from './notice-rules.ts';
import { type RectificationNoticeForm, rectificationNoticeForm } from './rectification-notice.form.ts';
import { rectificationNoticeWorkflow } from './rectification-notice.workflow.ts';
import { type RectificationType, rectificationTypes } from './rectification-types.ts';
import { repeatedFaults, type StandingNotice } from './standing-notice.ts';

/** By what an inspection is told from others. */
export type InspectionNamed = Pick<SiteInspectionForm, 'kind' | 'inspectedOn' | 'place'>;

export interface RectificationNoticeOutcome {
  readonly number: string;
  /** 质量监督整改 or 安全监督整改, by the inspection it follows from. */
  readonly nature: Discipline;
  /** What was inspected before it was issued, as it names it on paper. */
  readonly inspections: readonly InspectionNamed[];
  /** Who answers for it: the supervisor who issued it, after whose removal the leader. */
  readonly responsibleId: string;
  readonly deadline: LocalDate;
  readonly overdueSince: LocalDate | null;
  readonly extensions: number;
  readonly replyId: string;
  readonly closedOn: LocalDate;
  /** From its issue to its reply. */
  readonly daysToReply: number;
}

export interface RectificationNoticeFacts extends SupervisedFact {
  readonly inspection: SiteInspection | null;
  /** Those on record that are named beside it. */
  readonly further: readonly FurtherInspection[];
  /** Those that follow from any of these inspections already. */
  readonly standing: readonly StandingNotice[];
}

export type RectificationNotice = CaseRecord<RectificationNoticeForm, RectificationNoticeOutcome>;

/** The day a notice was issued, which is that of its making (X8). */
export const issuedOn = ({ submittedAt, createdAt }: Pick<RectificationNotice, 'submittedAt' | 'createdAt'>): LocalDate =>
  localDate(submittedAt ?? createdAt);

type Notice = HandedOn<RectificationNoticeForm, RectificationNoticeOutcome>;
type At = Circumstances<RectificationNoticeFacts, AnswersOf<typeof rectificationNoticeWorkflow>>;

/** R7: of the nature of the inspection it follows from. */
const natureOf = ({ facts }: Pick<At, 'facts'>): Discipline => disciplineOfInspection(proven(facts, 'inspection').inspection);

const namedIn = ({ inspection, further }: RectificationNoticeFacts): readonly InspectionNamed[] =>
  [proven({ inspection }, 'inspection').inspection, ...further.map((one) => one.inspection)].map((one) => {
    const { kind, inspectedOn, place } = proven(one.form, 'kind', 'inspectedOn', 'place');
    return { kind, inspectedOn, place };
  });

/** What ends an institution's supervision ends its notices; an accepted completion is annulled first. */
const noticeableReasons = (project: Project, nature: Discipline): readonly BlockReason[] => [
  ...supervisedReasons(project),
  ...(nature === 'SAFETY' ? terminatedReasons(project) : completedReasons(project)),
  ...acceptedReasons(project),
];

const mayIssue = (_: Notice, { facts, actor, today }: At): readonly BlockReason[] => {
  const nature = natureOf({ facts });
  return [
    ...supervisingReasons(facts, { actor, today, seats: [nature] }),
    ...(facts.project ? noticeableReasons(facts.project, nature) : []),
  ];
};

const mayExtend = ({ outcome }: Notice, { facts, actor, today }: At): readonly BlockReason[] => [
  ...supervisingReasons(facts, { actor, today, seats: allDisciplines }),
  ...(outcome.deadline === undefined
    ? [{ code: 'NO_DEADLINE', zh: '该通知没有整改期限', en: 'The notice has no deadline that could be extended' }]
    : []),
];

const laterReasons = ({ outcome: { deadline } }: Notice, { asked }: At): readonly BlockReason[] =>
  deadline === undefined || proven(asked, 'deadline').deadline > deadline
    ? []
    : [{ code: 'DEADLINE_NOT_LATER', zh: `应晚于现行期限${deadline}`, en: `must be later than the present deadline, ${deadline}` }];

const tellOf = ({ _id, form: { projectId, type }, outcome }: Notice) => ({
  projectId,
  noticeId: _id,
  number: proven(outcome, 'number').number,
  type,
  ...(outcome.responsibleId !== undefined && { responsibleId: outcome.responsibleId }),
  ...(outcome.deadline !== undefined && { deadline: outcome.deadline }),
});

const reminded = (notice: Notice, stage: 'DUE_SOON' | 'OVERDUE' | 'ESCALATED') =>
  draftEvent(rectificationNoticeReminded, { ...tellOf(notice), stage });

const closed = (notice: Notice, by: 'REPLY' | 'REVOCATION') => draftEvent(rectificationNoticeClosed, { ...tellOf(notice), by });

const labelOf = (type: RectificationType | undefined): string | undefined => type && `${rectificationTypes[type].zh}通知`;

export const rectificationNoticeProcess = defineCaseProcess<RectificationNoticeOutcome, RectificationNoticeFacts, { replyId: string }>()({
  ...aboutProject,
  workflow: rectificationNoticeWorkflow,
  collection: 'rectification_notices',
  tally: noticeTally,
  form: rectificationNoticeForm,
  outcome: {
    number: { type: 'String', zh: '通知编号', en: 'Number of the notice' },
    nature: { type: 'String', zh: '整改性质', en: 'Nature of the notice', values: disciplines },
    responsibleId: {
      type: 'String',
      isId: true,
      refersTo: { kind: 'Supervisor', zh: '责任监督员', en: 'Supervisor who answers for it' },
      zh: '责任监督员标识',
      en: 'Id of the supervisor who answers for it',
    },
    deadline: { type: 'LocalDate', zh: '现行整改期限', en: 'Deadline as it is now' },
    overdueSince: { type: 'LocalDate', zh: '逾期起始日', en: 'Overdue since' },
    extensions: { type: 'Int', zh: '延期次数', en: 'How often the deadline was extended' },
    replyId: { type: 'String', isId: true, zh: '整改通知回复标识', en: 'Id of the reply' },
    closedOn: { type: 'LocalDate', zh: '了结日期', en: 'Closed on' },
    daysToReply: { type: 'Int', zh: '签发至回复的日数', en: 'Days from its issue to its reply' },
  },
  opens: { default: { roles: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'] } },
  about: ({ projectId }) => projectId,
  pageOf: 'Project',
  title: ({ type }, { project }) => [labelOf(type), project?.number, project?.name],
  filters: {
    ...aboutProject.filters,
    type: { path: 'form.type', type: 'String', isSpread: true, zh: '整改类型', en: 'Type of notice: a RectificationType' },
    responsibleId: { path: 'outcome.responsibleId', type: 'String', zh: '责任监督员标识', en: 'Id of the supervisor who answers for it' },
  },
  factsBy: { inspection: ['inspectionId'], further: furtherFields },
  timers: { remind: {}, expire: {}, escalate: {} },
  requirements: ({ form }, { facts, actor }) => {
    const faults = inspectionFaults(form, { ...facts, org: actor.org });
    return [...faults, ...repeatedFaults(form, facts.standing, faults)];
  },
  guards: { issue: mayIssue },
  withheld: { extend: mayExtend },
  answers: { deadline: laterReasons },
  numbers: {
    issue: {
      scope: (notice, at) => noticeScope(notice, { discipline: natureOf(at), today: at.today }),
      number: (notice, at) => noticeNumber(notice, { discipline: natureOf(at), today: at.today, serial: at.serial }),
    },
  },
  effects: {
    issue: (notice, at) => {
      const { deadline } = notice.form;
      const nature = natureOf(at);
      const number = noticeNumber(notice, { discipline: nature, today: at.today, serial: at.serial });
      const { issuer } = proven({ issuer: actingSupervisor(at.facts, { actor: at.actor, seats: [nature] }) }, 'issuer');
      const decided = { number, nature, inspections: namedIn(at.facts), responsibleId: issuer._id, extensions: 0 };
      const outcome = { ...decided, ...(deadline !== undefined && { deadline }) };
      return {
        outcome,
        dueAt: deadline ?? null,
        timers: deadlineTimers(deadline, { division: notice.division, today: at.today }),
        events: [draftEvent(rectificationNoticeIssued, tellOf({ ...notice, outcome }))],
      };
    },
    remind: (notice) => ({
      timers: notice.timers.flatMap(({ name, at }) => (name === 'expire' ? [{ name, at } as const] : [])),
      events: [reminded(notice, 'DUE_SOON')],
    }),
    expire: (notice) => {
      const { deadline } = proven(notice.outcome, 'deadline');
      return {
        outcome: { overdueSince: addDays(deadline, 1) },
        timers: escalation(deadline, notice.division),
        events: [reminded(notice, 'OVERDUE')],
      };
    },
    escalate: (notice) => ({ timers: [], events: [reminded(notice, 'ESCALATED')] }),
    extend: ({ division, outcome }, { asked, today }) => {
      const { deadline } = proven(asked, 'deadline');
      return {
        outcome: { deadline, overdueSince: null, extensions: (outcome.extensions ?? 0) + 1 },
        dueAt: deadline,
        timers: deadlineTimers(deadline, { division, today }),
      };
    },
    close: (notice, { asked, today }) => ({
      outcome: { ...proven(asked, 'replyId'), closedOn: today, daysToReply: daysBetween(issuedOn(notice), today) },
      timers: [],
      events: [closed(notice, 'REPLY')],
    }),
    revoke: (notice, { today }) => ({ outcome: { closedOn: today }, timers: [], events: [closed(notice, 'REVOCATION')] }),
  },
});
