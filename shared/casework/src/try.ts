import type { Subject } from '@anzhu/access';
import { err, type Fault, newId, ok, type Result, withoutPath } from '@anzhu/kernel';
import { type BlockReason, movesIn, type Refusal, statesLeft, statesReached } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';
import type { Content } from './draft.ts';
import { isHandedOn } from './hand-on.ts';
import { variantOfCase } from './judge.ts';
import { unplacedFields } from './references.ts';
import { judgedWhole, madeOf } from './whole-trial.ts';

/** What would be said if a form were handed on now; both empty where it could be. */
export interface Trial {
  readonly faults: readonly Fault[];
  readonly reasons: readonly BlockReason[];
  /** Where it would be received; null while that cannot be told. */
  readonly division: string | null;
}

/** The action by which a case leaves its beginning complete. */
const handingOn = <F, X, Facts>({ process }: CaseDeps<F, X, Facts>, record: CaseRecord<F, X>): string | undefined =>
  movesIn(variantOfCase(process, record)).find(
    ([action, move]) =>
      statesLeft(move).includes(record.state) && statesReached(move).some((to) => isHandedOn(process, record, { action, to })),
  )?.[0];

/** Of the form and its papers; what an action asks besides is said by its button. */
const isOfContent = ({ path }: Fault): boolean => /^(form|papers)\b/.test(path);

const trialOf = (refusal: Refusal, division: string | null = null): Result<Trial, Refusal> => {
  if (refusal.code === 'REQUIREMENTS_NOT_MET')
    return ok({ faults: refusal.faults.filter(isOfContent), reasons: refusal.reasons ?? [], division });
  if (refusal.code === 'ACTION_NOT_ALLOWED') return ok({ faults: [], reasons: [withoutPath(refusal)], division });
  return refusal.code === 'BLOCKED' ? ok({ faults: [], reasons: refusal.reasons, division }) : err(refusal);
};

/** Where a form would be received, as far as what tells it is told to the subject: where that lies which one may only name is no business of a trial. */
const placeTold = async <F, X, Facts>(
  { process, references, loadFacts }: CaseDeps<F, X, Facts>,
  subject: Subject,
  { form, division }: CaseRecord<F, X>,
): Promise<string | null> => {
  const unplaced = await unplacedFields(references, { form: process.form, values: form, subject });
  if (unplaced.length === 0) return division;
  const own = Object.fromEntries(Object.entries(form).filter(([name]) => !unplaced.includes(name))) as Partial<F>;
  const place = process.place(own, await loadFacts(own, { applicant: subject.org }), subject);
  return place === division ? division : null;
};

/** Tries a form as its applicant would hand it on: everything wrong at once, nothing written, also not that a file is in use. */
export const trier =
  <F, X, Facts>(deps: CaseDeps<F, X, Facts>) =>
  async (subject: Subject, content: Content): Promise<Result<Trial, Refusal>> => {
    const made = await madeOf(deps, subject, { ...content, requestId: newId(), _id: newId() });
    if (!made.ok) return trialOf(made.error);
    const division = await placeTold(deps, subject, made.value.record);
    const action = handingOn(deps, made.value.record);
    if (action === undefined) return ok({ faults: made.value.faults, reasons: [], division });
    const judged = await judgedWhole(deps, subject, { made: made.value, command: { action } });
    return judged.ok ? ok({ faults: [], reasons: [], division }) : trialOf(judged.error, division);
  };
