import { type Calendar, err, type Fault, ok, type Result } from '@anzhu/kernel';
import {
  type Actor,
  type BlockReason,
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
  type Workflow,
} from '@anzhu/workflow';
import { answerFaults, lifting } from './answer-faults.ts';
import type { CaseRecord } from './case-record.ts';
import { declaredFaults } from './declared-faults.ts';
import { checkForm } from './form.ts';
import { reasonsOf, soundFacts, unlessAtFault } from './guard.ts';
import { isCorrection, isHandedOn } from './hand-on.ts';
import { namingFields } from './named-faults.ts';
import type { Circumstances, Process } from './process.ts';

export interface Act<Facts> {
  readonly command: Command;
  readonly actor: Actor;
  readonly circumstances: Circumstances<Facts>;
  readonly calendar: Calendar;
  /** Numbers of the series that were given before, so that the act takes a later one. */
  readonly passedOver?: readonly string[];
  /** What is wrong with the form beside its rules: ids that name nothing its applicant may name, what could not be kept. */
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

export const variantOfCase = ({ workflow }: { readonly workflow: Workflow }, record: Procedural): Variant => {
  const variant = variantOf(workflow, { code: record.variant, version: record.tableVersion });
  return variant ?? { code: record.variant, version: record.tableVersion, moves: {}, labels: {} };
};

/** Everything that is wrong with the form; of records that may not be named nothing is told. */
const completeness = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  { circumstances, unknown = [] }: Pick<Act<Facts>, 'circumstances' | 'unknown'>,
): readonly Fault[] => {
  const { missing, wrong } = checkForm(process.form, record.form);
  const { division, form } = record;
  const { today } = circumstances;
  const facts = soundFacts(circumstances.facts, { form, faults: unknown, factsBy: process.factsBy ?? {} });
  const named = unlessAtFault(() => process.named?.(facts), undefined);
  return [
    ...missing,
    ...wrong,
    ...declaredFaults(process.form, form, { division, today, ...(named && { named }) }),
    ...unlessAtFault(() => process.requirements?.(record, { ...circumstances, facts }) ?? [], []),
    ...unknown,
  ];
};

/** A refused transition still shows where it would have led when only requirements are missing, so that all faults are named together. */
const leadsTo = (variant: Variant, action: string): string | undefined => {
  const move = variant.moves[action];
  return move && 'to' in move ? move.to : undefined;
};

interface Moved {
  readonly to: string | undefined;
  /** The step of the table; none where something is at fault. */
  readonly step?: Transition;
  readonly faults: readonly Fault[];
}

const moved = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>, act: Act<Facts>): Result<Moved, Refusal> => {
  const variant = variantOfCase(process, record);
  const step = transition({ workflow: process.workflow, variant }, positionOf(process, record, act.circumstances.facts), act);
  const { action } = act.command;
  const to = step.ok ? step.value.to : leadsTo(variant, action);
  const isComplete = to !== undefined && isHandedOn(process, record, { action, to });
  const ofForm = isComplete ? completeness(process, record, act) : [];
  const refusal = step.ok ? undefined : step.error;
  if (refusal && refusal.code !== 'REQUIREMENTS_NOT_MET') return err(refusal);
  const faults = [...ofForm, ...(refusal?.faults ?? [])];
  const all = [...faults, ...answerFaults(process, record, { move: variant.moves[action], circumstances: act.circumstances, faults })];
  return ok({ to, faults: all, ...(step.ok && { step: step.value }) });
};

/** What bars the action, as far as it does not depend on what is at fault. */
const barring = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  { act: { command, circumstances }, to, faults }: Pick<Moved, 'to' | 'faults'> & { readonly act: Act<Facts> },
): readonly BlockReason[] => {
  const { action } = command;
  const { guards = {}, withheld = {}, factsBy = {} } = process;
  const at = { ...circumstances, asked: lifting(process.workflow, circumstances.asked) };
  const reasons = reasonsOf([guards[action] ?? [], withheld[action] ?? []], { record, circumstances: at, faults, factsBy });
  const corrects = to !== undefined && isCorrection(process, record, { action, to });
  return corrects ? reasons.filter(({ sparesCorrections }) => !sparesCorrections) : reasons;
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

/** Whether a command may change a case: table, form and guards. Pure; a refusal names at once all that is at fault and all that bars it. */
export const judge = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>, act: Act<Facts>): Result<Permit, Refusal> => {
  const moving = moved(process, record, act);
  if (!moving.ok) return moving;
  const { step, to, faults } = moving.value;
  const reasons = barring(process, record, { act, to, faults });
  if (!step || faults.length > 0) return err(requirementsNotMet(namingFields(process, faults), reasons));
  return reasons.length > 0 ? err(blocked(...reasons)) : ok({ key: keyOf(act.command, record, step), step });
};
