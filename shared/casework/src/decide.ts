import { type LocalDate, ok, type Result } from '@anzhu/kernel';
import type { EventDraft, HistoryDraft, Own, Timer } from '@anzhu/store';
import type { Actor, Refusal, Transition, Workflow } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import { settledAtEnd } from './flags.ts';
import { awaitsAfter } from './follow-ups.ts';
import { madeUnder } from './form-version.ts';
import { handedOn } from './hand-on.ts';
import { type Act, judge, type Permit, variantOfCase } from './judge.ts';
import { labelOf } from './log-label.ts';
import type { Effect, Process } from './process.ts';
import { isWithinLimit, restingLimit } from './resting-limit.ts';

export interface Decision<F, X> {
  /** The action, or `action:STATE` when a panel's merge moved the case: effects, numbers and work alongside go by it. */
  readonly key: string;
  readonly set: Partial<Own<CaseRecord<F, X>>>;
  readonly history: HistoryDraft;
  readonly events: readonly EventDraft[];
  readonly timers?: readonly Timer[];
}

interface Entered {
  readonly from: Pick<CaseRecord, 'state' | 'dueAt' | 'limitLeft'>;
  readonly to: string;
  readonly own: LocalDate | null | undefined;
}

type Limit = Pick<CaseRecord, 'dueAt' | 'isDueProvisional' | 'limitLeft'>;

/** The limit of a state that is entered, from today on: what is left of one that rested. */
const begun = ({ workflow }: { readonly workflow: Workflow }, { from, to }: Entered, { calendar, circumstances }: Act<unknown>): Limit => {
  const { today } = circumstances;
  const { dueInWorkingDays, limitRests } = workflow.process.states[to] ?? {};
  const resting = restingLimit(workflow, from, { to, calendar, today });
  if (dueInWorkingDays === undefined) return { dueAt: null, isDueProvisional: false, ...resting };
  const days = limitRests ? (resting.limitLeft ?? dueInWorkingDays) : dueInWorkingDays;
  const { date, provisional } = calendar.addWorkingDays(today, days);
  return { dueAt: date, isDueProvisional: provisional, ...resting };
};

/** The limit after a step; one that a case brings itself is as it was set last, and none where it had none. */
const due = <F, X, Facts>(process: Process<F, X, Facts>, entered: Entered, act: Act<Facts>): Partial<Limit> => {
  const { from, to, own } = entered;
  const { process: table } = process.workflow;
  const { hasOwnLimit } = table.states[to] ?? {};
  if (own !== undefined && !hasOwnLimit) throw new Error(`${table.id}: ${to} has no limit of its own to be set`);
  const last = table.states[from.state]?.hasOwnLimit ? from.dueAt : null;
  if (hasOwnLimit) return { dueAt: own === undefined ? last : own, isDueProvisional: false };
  return to === from.state || isWithinLimit(process.workflow, { from: from.state, to }) ? {} : begun(process, entered, act);
};

const stageOf = <F, X>(record: CaseRecord<F, X>, { role, undoes, concludes }: Transition, act: { readonly actor: Actor }) =>
  act.actor.isAuthority
    ? { stagesDecided: [...new Set([...record.stagesDecided, role])], lastDecidedBy: undoes || concludes ? null : act.actor.id }
    : { lastDecidedBy: role === 'SYSTEM' ? record.lastDecidedBy : null };

const entryOf = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  act: Act<Facts> & { readonly step: Transition; readonly logged: Effect<X>['logged'] },
): Decision<F, X>['history'] => {
  const { command, circumstances, step, passedOver, logged } = act;
  return {
    actorId: circumstances.actor.id,
    actorName: circumstances.actor.name,
    role: step.role,
    action: command.action,
    label: labelOf(process.workflow, variantOfCase(process, record), { command, seat: step.seat, passedOver, logged }),
    from: record.state,
    to: step.to,
    ...(command.opinion ? { opinion: command.opinion } : {}),
    ...madeUnder(process, record),
  };
};

const outcomeOf = <F, X, Facts>(
  { workflow }: Process<F, X, Facts>,
  { outcome }: CaseRecord<F, X>,
  { to, own }: { readonly to: string; readonly own: Effect<X, string>['outcome'] },
): { readonly outcome?: object } => {
  const settled = workflow.process.states[to]?.final ? settledAtEnd({ ...outcome, ...own }) : {};
  return own || 'flags' in settled ? { outcome: { ...outcome, ...own, ...settled } } : {};
};

const setOf = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  { act, step, effect }: { readonly act: Act<Facts>; readonly step: Transition; readonly effect: Effect<X, string> },
): Decision<F, X>['set'] => {
  const { at } = act.circumstances;
  const set = {
    state: step.to,
    verdicts: step.verdicts,
    ...due(process, { from: record, to: step.to, own: effect.dueAt }, act),
    ...stageOf(record, step, act),
    ...handedOn(process, record, { action: act.command.action, to: step.to, at }),
    ...process.givenUp?.[act.command.action]?.(record.outcome),
    ...outcomeOf(process, record, { to: step.to, own: effect.outcome }),
    ...(effect.assigned ? { assigned: { ...record.assigned, ...effect.assigned } } : {}),
  } as Decision<F, X>['set'];
  const { followed } = effect;
  return { ...set, ...awaitsAfter(process.workflow.process, { before: record, after: { ...record, ...set } as typeof record, followed }) };
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
  const history = entryOf(process, record, { ...act, step, logged: effect.logged });
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
