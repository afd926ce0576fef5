import type { Subject } from '@anzhu/access';
import { localDate } from '@anzhu/kernel';
import { type AllowedAction, asksOf } from '@anzhu/workflow';
import { actionsFor } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';
import { reasonsOf } from './guard.ts';
import type { Choice, Circumstances, Process } from './process.ts';

/** An action that is offered, and what may be answered to what it asks for, where the case knows. */
export interface OfferedAction extends AllowedAction {
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
}

const asksWithChoices = <F, X, Facts>({ workflow, choices = {} }: Process<F, X, Facts>, action: string): readonly string[] =>
  asksOf(workflow, action).filter((ask) => choices[ask]);

const goesByFacts = <F, X, Facts>(process: Process<F, X, Facts>, action: string): boolean =>
  process.withheld?.[action] !== undefined || asksWithChoices(process, action).length > 0;

const offeredBy = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  { circumstances, actions }: { readonly circumstances: Circumstances<Facts>; readonly actions: readonly AllowedAction[] },
): readonly OfferedAction[] => {
  const { withheld = {}, factsBy = {} } = process;
  const bars = (action: string) => reasonsOf(withheld[action], { record, circumstances, faults: [], factsBy }).length > 0;
  return actions
    .filter(({ action }) => !bars(action))
    .map((one) => {
      const asks = asksWithChoices(process, one.action);
      return { ...one, choices: Object.fromEntries(asks.map((ask) => [ask, process.choices?.[ask]?.(record, circumstances) ?? []])) };
    });
};

/** The actions that are offered a subject: those of the table that no rule withholds. Facts are read only where one goes by them. */
export const offeredActions = async <F, X, Facts>(
  { process, loadFacts, store }: Pick<CaseDeps<F, X, Facts>, 'process' | 'loadFacts' | 'store'>,
  record: CaseRecord<F, X>,
  subject: Subject,
): Promise<readonly OfferedAction[]> => {
  const actions = actionsFor(process, record, subject);
  if (!actions.some(({ action }) => goesByFacts(process, action))) return actions.map((one) => ({ ...one, choices: {} }));
  const at = store.clock();
  const facts = await loadFacts(record.form, { applicant: record.applicant, caseId: record._id });
  return offeredBy(process, record, { circumstances: { at, today: localDate(at), actor: subject, facts, asked: {} }, actions });
};
