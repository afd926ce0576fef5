import type { Subject } from '@anzhu/access';
import { err, type Fault, newId, ok, type Result } from '@anzhu/kernel';
import { type BlockReason, movesIn, type Refusal, statesLeft, statesReached } from '@anzhu/workflow';
import { actorOf } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import { judge, variantOfCase } from './decide.ts';
import type { CaseDeps } from './deps.ts';
import type { Content } from './draft.ts';
import { checkForm, withoutNulls } from './form.ts';
import { isHandedOn } from './hand-on.ts';
import { newCase } from './open.ts';
import { actOf, namedBy } from './perform.ts';
import { missedIn, withinChecks } from './person-checks.ts';
import { toldTo } from './told-to.ts';

/** What would be said if a form were handed on now; both empty where it could be. */
export interface Trial {
  readonly faults: readonly Fault[];
  readonly reasons: readonly BlockReason[];
}

/** The action by which a case leaves its beginning complete. */
const handingOn = <F, X, Facts>({ process }: CaseDeps<F, X, Facts>, record: CaseRecord<F, X>): string | undefined =>
  movesIn(variantOfCase(process, record)).find(
    ([action, move]) =>
      statesLeft(move).includes(record.state) && statesReached(move).some((to) => isHandedOn(process, record, { action, to })),
  )?.[0];

/** Of the form and its papers; what an action asks besides is said by its button. */
const isOfContent = ({ path }: Fault): boolean => /^(form|papers)\b/.test(path);

const trialOf = (refusal: Refusal): Result<Trial, Refusal> => {
  if (refusal.code === 'REQUIREMENTS_NOT_MET') return ok({ faults: refusal.faults.filter(isOfContent), reasons: [] });
  if (refusal.code === 'ACTION_NOT_ALLOWED') return ok({ faults: [], reasons: [{ code: refusal.code, zh: refusal.zh, en: refusal.en }] });
  return refusal.code === 'BLOCKED' ? ok({ faults: [], reasons: refusal.reasons }) : err(refusal);
};

const once = (faults: readonly Fault[]): readonly Fault[] => [...new Map(faults.map((one) => [`${one.path} ${one.code}`, one])).values()];

/** What is wrong with a draft, and what it lacks. */
const draftTrial = <F, X, Facts>({ process }: CaseDeps<F, X, Facts>, content: Content, refusal: Refusal): Result<Trial, Refusal> => {
  const told = trialOf(refusal);
  if (!told.ok) return told;
  const { missing } = checkForm(process.form, withoutNulls(content.form) ?? {});
  return ok({ ...told.value, faults: once([...told.value.faults, ...missing]) });
};

const free: Trial = { faults: [], reasons: [] };

/** Tries a form as its applicant would hand it on: everything wrong at once, nothing written. */
export const trier =
  <F, X, Facts>(deps: CaseDeps<F, X, Facts>) =>
  async (subject: Subject, content: Content): Promise<Result<Trial, Refusal>> => {
    const made = await newCase(deps, subject, { ...content, requestId: newId(), _id: newId() });
    if (!made.ok) return draftTrial(deps, content, made.error);
    const record = made.value;
    const action = handingOn(deps, record);
    if (action === undefined) return ok(free);
    const judged = async () => {
      const by = { command: { action }, subject, person: subject, actor: (one: typeof record) => actorOf(subject, one) };
      return judge(deps.process, record, await actOf(deps, by, { record }));
    };
    const named = namedBy(deps, { person: subject }, record);
    const outcome = await withinChecks(deps.store, { org: subject.org, named, answer: judged, missed: missedIn });
    const told = await toldTo(deps.references, subject, outcome);
    return told.ok ? ok(free) : trialOf(told.error);
  };
