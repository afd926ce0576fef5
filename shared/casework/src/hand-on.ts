import { everyoneConcerned, isOwnDraft, partiesAlone } from './audience.ts';
import type { CaseRecord } from './case-record.ts';
import type { Process } from './process.ts';

interface Move {
  readonly action: string;
  readonly to: string;
}

/** Whether a move hands the form on, to other units or to the authority, so that it must be complete; a case given up need not be. */
export const isHandedOn = <F, X, Facts>(
  { workflow }: Process<F, X, Facts>,
  { state }: Pick<CaseRecord, 'state'>,
  { action, to }: Move,
): boolean => {
  const { editable, preparing = [], abandonedBy = ['withdraw'] } = workflow.process;
  const isWithApplicant = [...editable, ...preparing].includes(state);
  return isWithApplicant && to !== state && !editable.includes(to) && !abandonedBy.includes(action);
};

/** Whether a move hands on again what was submitted before: the correction of a returned case. */
export const isCorrection = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: Pick<CaseRecord<F, X>, 'state' | 'submittedAt'>,
  move: Move,
): boolean => record.submittedAt !== null && isHandedOn(process, record, move);

/** Who sees a case that is handed on; before it is submitted its parties alone, and who has seen it keeps seeing it. */
export const handedOn = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  { at, ...move }: Move & { readonly at: Date },
): Partial<CaseRecord<F, X>> => {
  if (!isHandedOn(process, record, move)) return {};
  if (!process.workflow.process.preparing?.includes(move.to)) return { submittedAt: at, sortAt: at, ...everyoneConcerned(record) };
  return isOwnDraft(record) ? partiesAlone(record) : {};
};
