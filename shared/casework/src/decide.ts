import { type Calendar, err, type Fault, ok, type Result } from '@anzhu/kernel';
import type { EventDraft, HistoryDraft, Own, Timer } from '@anzhu/store';
import {
  type Actor,
  blocked,
  type CasePosition,
  type CaseStanding,
  type Command,
  type Refusal,
  requirementsNotMet,
  type Transition,
  transition,
  type Variant,
  variantOf,
} from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import { declaredFaults } from './declared-faults.ts';
import { checkForm } from './form.ts';
import { madeUnder } from './form-version.ts';
import { handedOn, isCorrection, isHandedOn } from './hand-on.ts';
import { labelOf } from './log-label.ts';
import type { Circumstances, Effect, Process } from './process.ts';

export interface Decision<F, X> {
  /** The action, or `action:STATE` when a panel's merge moved the case: effects, numbers and work alongside go by it. */
  readonly key: string;
  readonly set: Partial<Own<CaseRecord<F, X>>>;
  readonly history: HistoryDraft;
  readonly events: readonly EventDraft[];
  readonly timers?: readonly Timer[];
}

export interface Act<Facts> {
  readonly command: Command;
  readonly actor: Actor;
  readonly circumstances: Circumstances<Facts>;
  readonly calendar: Calendar;
  /** Numbers of the series that were given before, so that the act takes a later one. */
  readonly passedOver?: readonly string[];
  /** Ids of the form that name nothing its applicant may name. */
  readonly unknown?: readonly Fault[];
}

/** How a case stands: whose turn it is. */
export const standingOf = ({ state, verdicts, lastDecidedBy }: Pick<CaseRecord, 'state' | 'verdicts' | 'lastDecidedBy'>): CaseStanding => ({
  state,
  verdicts,
  lastDecidedBy: lastDecidedBy ?? undefined,
});

/** The case as the table sees it. */
const positionOf = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>, facts?: Facts): CasePosition => ({
  ...standingOf(record),
  papers: record.papers.map(({ kind }) => kind),
  isOutOfProvince: facts !== undefined && (process.isOutOfProvince?.(record.form, facts, record.division) ?? false),
});

/** Names the table a case is decided by. */
export type Procedural = Pick<CaseRecord, 'variant' | 'tableVersion'>;

export const variantOfCase = <F, X, Facts>(process: Process<F, X, Facts>, record: Procedural): Variant => {
  const variant = variantOf(process.workflow, { code: record.variant, version: record.tableVersion });
  return variant ?? { code: record.variant, version: record.tableVersion, moves: {}, labels: {} };
};

const completeness = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  circumstances: Circumstances<Facts>,
): readonly Fault[] => {
  const { missing, wrong } = checkForm(process.form, record.form);
  const { division } = record;
  const { today, facts } = circumstances;
  return [
    ...missing,
    ...wrong,
    ...declaredFaults(process.form, record.form, { division, today, ...(process.named && { named: process.named(facts) }) }),
    ...(process.requirements?.(record, circumstances) ?? []),
  ];
};

/** A refused transition still shows where it would have led when only requirements are missing, so that all faults are named together. */
const leadsTo = (variant: Variant, action: string): string | undefined => {
  const move = variant.moves[action];
  return move && 'to' in move ? move.to : undefined;
};

const moved = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>, act: Act<Facts>): Result<Transition, Refusal> => {
  const variant = variantOfCase(process, record);
  const step = transition({ workflow: process.workflow, variant }, positionOf(process, record, act.circumstances.facts), act);
  if (!step.ok && step.error.code !== 'REQUIREMENTS_NOT_MET') return step;
  const to = step.ok ? step.value.to : leadsTo(variant, act.command.action);
  const { action } = act.command;
  const isComplete = to !== undefined && isHandedOn(process, record, { action, to });
  const ofForm = isComplete ? [...completeness(process, record, act.circumstances), ...(act.unknown ?? [])] : [];
  const faults = [...ofForm, ...(!step.ok && step.error.code === 'REQUIREMENTS_NOT_MET' ? step.error.faults : [])];
  return faults.length > 0 ? err(requirementsNotMet(faults)) : step;
};

const due = <F, X, Facts>(process: Process<F, X, Facts>, to: string, { calendar, circumstances }: Act<Facts>) => {
  const days = process.workflow.process.states[to]?.dueInWorkingDays;
  if (days === undefined) return { dueAt: null, isDueProvisional: false };
  const { date, provisional } = calendar.addWorkingDays(circumstances.today, days);
  return { dueAt: date, isDueProvisional: provisional };
};

const stageOf = <F, X>(record: CaseRecord<F, X>, { role, undoes, concludes }: Transition, act: { readonly actor: Actor }) =>
  act.actor.isAuthority
    ? { stagesDecided: [...new Set([...record.stagesDecided, role])], lastDecidedBy: undoes || concludes ? null : act.actor.id }
    : { lastDecidedBy: role === 'SYSTEM' ? record.lastDecidedBy : null };

const entryOf = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  act: Act<Facts> & { step: Transition },
): Decision<F, X>['history'] => {
  const { command, circumstances, step } = act;
  return {
    actorId: circumstances.actor.id,
    actorName: circumstances.actor.name,
    role: step.role,
    action: command.action,
    label: labelOf(process.workflow, variantOfCase(process, record), { command, seat: step.seat, passedOver: act.passedOver }),
    from: record.state,
    to: step.to,
    ...(command.opinion ? { opinion: command.opinion } : {}),
    ...madeUnder(process, record),
  };
};

const setOf = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  { act, step, effect }: { readonly act: Act<Facts>; readonly step: Transition; readonly effect: Effect<X, string> },
): Decision<F, X>['set'] => {
  const { at } = act.circumstances;
  return {
    state: step.to,
    verdicts: step.verdicts,
    ...(step.to === record.state ? {} : due(process, step.to, act)),
    ...stageOf(record, step, act),
    ...handedOn(process, record, { action: act.command.action, to: step.to, at }),
    ...(effect.outcome ? { outcome: { ...record.outcome, ...effect.outcome } } : {}),
    ...(effect.assigned ? { assigned: { ...record.assigned, ...effect.assigned } } : {}),
  } as Decision<F, X>['set'];
};

/** That a command may move a case, and whither. */
export interface Permit {
  readonly key: string;
  readonly step: Transition;
}

/** What rules and work alongside go by: the action, or `action:STATE` where a verdict of a panel moves the case. */
const keyOf = ({ action, verdict }: Command, { state }: Pick<CaseRecord, 'state'>, { to }: Transition): string =>
  verdict && to !== state ? `${action}:${to}` : action;

/** The key an action will have, told by case and command alone; of one that will be refused its own. */
export const foreseenKey = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  asked: Pick<Act<Facts>, 'command' | 'actor'>,
): string => {
  const table = { workflow: process.workflow, variant: variantOfCase(process, record) };
  const step = transition(table, positionOf(process, record), asked);
  return step.ok ? keyOf(asked.command, record, step.value) : asked.command.action;
};

/** Whether a command may change a case: table, form and guards. Pure; every refusal names all its reasons. */
export const judge = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>, act: Act<Facts>): Result<Permit, Refusal> => {
  const moving = moved(process, record, act);
  if (!moving.ok) return moving;
  const { action } = act.command;
  const reasons = process.guards?.[action]?.(record, act.circumstances) ?? [];
  const corrects = isCorrection(process, record, { action, to: moving.value.to });
  const barring = corrects ? reasons.filter(({ sparesCorrections }) => !sparesCorrections) : reasons;
  if (barring.length > 0) return err(blocked(...barring));
  return ok({ key: keyOf(act.command, record, moving.value), step: moving.value });
};

/** How a permitted command changes a case. Pure; the serial it takes is known by now. */
export const conclude = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  { act, permit: { key, step } }: { readonly act: Act<Facts>; readonly permit: Permit },
): Decision<F, X> => {
  const effect = process.effects?.[key]?.(record, { ...act.circumstances, seat: step.seat }) ?? {};
  const set = setOf(process, record, { act, step, effect });
  const timers = effect.timers ?? (process.workflow.process.states[step.to]?.final ? [] : undefined);
  const history = entryOf(process, record, { ...act, step });
  return { key, set, history, events: effect.events ?? [], ...(timers ? { timers } : {}) };
};

/** Whether and how a command changes a case, where its serial is known or none is taken. */
export const decide = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  act: Act<Facts>,
): Result<Decision<F, X>, Refusal> => {
  const permit = judge(process, record, act);
  return permit.ok ? ok(conclude(process, record, { act, permit: permit.value })) : permit;
};
