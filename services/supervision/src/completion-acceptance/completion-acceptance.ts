import { type CaseRecord, type Circumstances, defineCaseProcess, type Effect } from '@anzhu/casework';
import {
  completionAcceptanceAborted,
  completionAcceptanceAccepted,
  completionAcceptanceRequested,
  draftEvent,
  type EventData,
} from '@anzhu/contracts';
import { addDays, type Bilingual, deriveId, type LocalDate, localDate, nextTry, proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Project } from '../project/project.ts';
import { aboutProject } from '../project/project-case.ts';
import {
  acceptedReasons,
  completedReasons,
  noticeReasons,
  notTerminatedReasons,
  stoppedReasons,
  supervisedReasons,
} from '../project/project-rules.ts';
import { remedies } from '../project/remedies.ts';
import { type SupervisedFact, supervisingReasons, unpreparedReasons } from '../project/supervision-of.ts';
import { type CompletionAcceptanceForm, completionAcceptanceForm } from './completion-acceptance.form.ts';
import { completionAcceptanceWorkflow } from './completion-acceptance.workflow.ts';

export type StandingCrane = EventData<'equipment.project-gate.refused.v1'>['cranes'][number];

/** Why the equipment service does not seal a project, as officials read it. */
export const gateRefusals = {
  CRANES_STANDING: { zh: '尚有起重机械未办理拆除', en: 'Cranes stand there' },
  UNKNOWN_PROJECT: { zh: '起重机械管理中没有该在建工程', en: 'No project in construction is known to the administration of cranes' },
  SEALED_BY_ANOTHER: { zh: '该工程已由另一次竣工验收封闭', en: 'Another acceptance has sealed the project' },
  ABORTED: { zh: '本次验收已放弃', en: 'This acceptance was given up' },
} as const satisfies Record<EventData<'equipment.project-gate.refused.v1'>['code'], Bilingual>;

/** Why the system annuls an acceptance that a restore has brought back, and what comes next, as officials read it. */
export const annulledAgain =
  '本次验收此前已撤销,撤销记录因恢复备份而丢失,现由系统重新撤销: 工程的起重机械管理已解除封闭;应予验收的,由质量监督机构重新办理竣工验收';

/** The same, and what came up here while the seal was asked for. */
const refusals = {
  ...gateRefusals,
  NOTICE_ISSUED: { zh: '核查期间签发了整改通知', en: 'A rectification notice was issued while the cranes were checked' },
} as const satisfies Record<string, Bilingual>;

export interface CompletionAcceptanceOutcome {
  readonly refusalCode: string;
  readonly standingCranes: readonly StandingCrane[];
  readonly repeats: number;
  /** By when it is to be filed. */
  readonly dueOn: LocalDate | null;
}

export type Acceptance = CaseRecord<CompletionAcceptanceForm, CompletionAcceptanceOutcome>;
type At = Circumstances<SupervisedFact>;
type AcceptanceEffect = Effect<CompletionAcceptanceOutcome, keyof typeof timers>;

/** The question to the equipment service is repeated, and given up after a day. */
const timers = { repeatRequest: {}, timeOut: {} };

/** What the gate says when it does not seal. */
interface Told {
  readonly code: string;
  readonly cranes: readonly StandingCrane[];
}

const patienceMs = 24 * 3_600_000;

/** protocols §1: every attempt is a case of its own with a token of its own. */
export const tokenOf = ({ _id }: Pick<Acceptance, '_id'>): string => deriveId('acceptance-token', _id);

const attempt = (acceptance: Acceptance) => ({
  projectId: proven(acceptance.form, 'projectId').projectId,
  acceptanceId: acceptance._id,
  token: tokenOf(acceptance),
});

/** 《房屋建筑和市政基础设施工程竣工验收备案管理办法》 article 4: natural days. */
export const daysToFile = 15;

/** By when a completion that is accepted on a day is to be filed (R14). */
export const filingDueOn = (acceptedOn: LocalDate): LocalDate => addDays(acceptedOn, daysToFile);

/** The day on which the completion was accepted; none before. */
export const acceptedOn = ({ history }: Pick<Acceptance, 'history'>): LocalDate | null => {
  const entry = history.findLast(({ action }) => action === 'accept');
  return entry ? localDate(entry.at) : null;
};

/** The event by which equipment unseals the gate, or never seals it for this token. */
export const aborted = (acceptance: Acceptance) => draftEvent(completionAcceptanceAborted, attempt(acceptance));

const abort = (acceptance: Acceptance): AcceptanceEffect => ({ events: [aborted(acceptance)], timers: [] });

const annul = (acceptance: Acceptance): AcceptanceEffect => ({ ...abort(acceptance), outcome: { dueOn: null } });

const requested = (acceptance: Acceptance, { at }: At, repeats: number): AcceptanceEffect => ({
  outcome: { repeats },
  events: [draftEvent(completionAcceptanceRequested, attempt(acceptance))],
  timers: [
    { name: 'repeatRequest', at: nextTry(at, repeats) },
    ...(repeats === 0
      ? [{ name: 'timeOut' as const, at: new Date(at.getTime() + patienceMs) }]
      : acceptance.timers.flatMap(({ name, at: due }) => (name === 'timeOut' ? [{ name, at: due } as const] : []))),
  ],
});

/** R13: what this service knows to forbid the acceptance; the cranes are the equipment service's to tell. */
const acceptanceReasons = (project: Project): readonly BlockReason[] => [
  ...supervisedReasons(project),
  ...stoppedReasons(project),
  ...notTerminatedReasons(project),
  ...noticeReasons(project),
  ...acceptedReasons(project, remedies.filing),
  ...completedReasons(project),
];

/** Everything of it that forbids the acceptance; `others` are what else is known to. */
export const acceptanceBlockers = (project: Project, others: readonly BlockReason[] = []): readonly BlockReason[] => [
  ...unpreparedReasons(project, 'QUALITY'),
  ...acceptanceReasons(project),
  ...others,
];

const openAttempt = {
  code: 'ACCEPTANCE_IN_PROGRESS',
  zh: '该工程已有竣工验收在办或已验收',
  en: 'An acceptance of this project is in progress or in force',
  remedy: remedies.attempt,
} as const;

/** An acceptance for which the cranes are being checked keeps another from being asked for. */
export const attemptReasons = (attempt: Pick<Acceptance, '_id' | 'title'> | null): readonly BlockReason[] =>
  attempt ? [{ ...openAttempt, references: [{ kind: 'CompletionAcceptance', id: attempt._id, label: attempt.title }] }] : [];

export const completionAcceptanceProcess = defineCaseProcess<CompletionAcceptanceOutcome, SupervisedFact, Told>()({
  ...aboutProject,
  workflow: completionAcceptanceWorkflow,
  collection: 'completion_acceptances',
  form: completionAcceptanceForm,
  outcome: {
    refusalCode: { type: 'String', zh: '不予验收的原因', en: 'Why it was refused', values: refusals },
    dueOn: { type: 'LocalDate', zh: '备案期限', en: 'To be filed by' },
  },
  indexes: [
    {
      keys: { 'form.projectId': 1 },
      unique: true,
      partial: { state: { $in: ['CHECKING_EQUIPMENT', 'ACCEPTED'] } },
      conflict: openAttempt,
    },
  ],
  opens: { default: { roles: ['QUALITY_SUPERVISOR'] } },
  guards: {
    request: [
      (_, { facts, actor, today }) => supervisingReasons(facts, { actor, today, seats: ['QUALITY'] }),
      (_, { facts }) => (facts.project ? acceptanceReasons(facts.project) : []),
    ],
    accept: (_, { facts: { project } }) => (project ? noticeReasons(project) : []),
  },
  withheld: { annul: (_, { facts: { project } }) => (project ? completedReasons(project) : []) },
  timers,
  effects: {
    request: (acceptance, at) => requested(acceptance, at, 0),
    repeatRequest: (acceptance, at) => requested(acceptance, at, (acceptance.outcome.repeats ?? 0) + 1),
    accept: (acceptance, { today }) => ({
      outcome: { dueOn: filingDueOn(today) },
      events: [draftEvent(completionAcceptanceAccepted, attempt(acceptance))],
      timers: [],
    }),
    refuse: (acceptance, { asked }) => {
      const { code: refusalCode, cranes: standingCranes } = proven(asked, 'code', 'cranes');
      return { ...abort(acceptance), outcome: { refusalCode, standingCranes } };
    },
    timeOut: abort,
    withdraw: abort,
    annul,
    annulUnsealed: annul,
  },
});
