import type { Circumstances } from '@anzhu/casework';
import { type Bilingual, type Fault, isBlank } from '@anzhu/kernel';
import type { AnswersTo, BlockReason } from '@anzhu/workflow';
import type { dutyListAsks } from './duty-list.workflow.ts';
import { asReasons } from './key-staff.ts';

/** What a case says of a list that was not right: why it was submitted, what was wrong, who approved it and why. */
export interface DutyListOutcome {
  readonly dutyGround: string | null;
  readonly dutyFaults: Bilingual | null;
  readonly dutyOverride: string | null;
  readonly dutyOverriddenBy: string | null;
}

export const dutyListOutcome = {
  dutyGround: { type: 'String', zh: '重点人员清单不符仍上报的理由', en: 'Why it was submitted in spite of the duty list' },
  dutyFaults: { type: 'String', zh: '重点人员清单的不符之处', en: 'What is wrong with the duty list' },
  dutyOverride: { type: 'String', zh: '重点人员清单例外通过的理由', en: 'Why it was approved in spite of the duty list' },
  dutyOverriddenBy: { type: 'String', zh: '例外通过的审核人', en: 'Who approved it in spite of the duty list' },
} as const;

type At = Pick<Circumstances<unknown, AnswersTo<typeof dutyListAsks>>, 'asked' | 'actor'>;
type Judged = { readonly state: string; readonly outcome: Partial<DutyListOutcome> };

const said = (value: unknown): string | null => (typeof value === 'string' && !isBlank(value) ? value.trim() : null);

/** What the unit says now, or has said to those who check this very version before it is submitted (C6, C9). */
const groundOf = ({ state, outcome }: Judged, { asked }: At): string | null =>
  said(asked.dutyGround) ?? (state === 'CHECKING' ? (outcome.dutyGround ?? null) : null);

const written = (faults: readonly Fault[]): Bilingual => {
  const reasons = asReasons(faults);
  return { zh: reasons.map(({ zh }) => zh).join('; '), en: reasons.map(({ en }) => en).join('; ') };
};

const notNeeded: Fault = {
  path: 'dutyGround',
  code: 'NOTHING_WRONG',
  zh: '重点人员清单无不符之处,无须说明理由',
  en: 'Nothing is wrong with the duty list: no ground is needed',
};

const nothingToOverride: BlockReason = {
  code: 'NOTHING_TO_OVERRIDE',
  zh: '重点人员清单无不符之处,无须例外',
  en: 'Nothing is wrong with the duty list: nothing to override',
};

/** What is still held against a list: a duty nobody fills only where it was submitted so, a row also where it is right no longer. */
const stillWrong = ({ outcome }: Judged, faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ path }) => path !== 'form.keyStaff' || outcome.dutyGround);

/** The rules of a process that names key staff (P5): a wrong list is refused unless the unit states a ground; then the authority returns it or approves it with a reason. */
export const dutyList = <R extends Judged, A extends At>(faultsOf: (record: R, at: A) => readonly Fault[]) => ({
  /** At submission: every fault of the list, or that a ground was stated for nothing. */
  faults: (record: R, at: A): readonly Fault[] => {
    const wrong = faultsOf(record, at);
    if (groundOf(record, at) === null) return wrong;
    return wrong.length > 0 || said(at.asked.dutyGround) === null ? [] : [notNeeded];
  },
  /** What the submission leaves of it; a corrected list leaves nothing of an earlier one. */
  submitted: (record: R, at: A): DutyListOutcome => {
    const wrong = faultsOf(record, at);
    const dutyGround = wrong.length > 0 ? groundOf(record, at) : null;
    return { dutyGround, dutyFaults: dutyGround === null ? null : written(wrong), dutyOverride: null, dutyOverriddenBy: null };
  },
  /** At approval: without an override every fault of the list is named. */
  reasons: (record: R, at: A): readonly BlockReason[] =>
    said(at.asked.dutyOverride) === null ? asReasons(stillWrong(record, faultsOf(record, at))) : [],
  /** What is still held against the list of a case that is decided. */
  stillWrong: (record: R, at: A): readonly Fault[] => stillWrong(record, faultsOf(record, at)),
  /** At approval: that it is overridden though nothing is wrong. */
  answers: {
    dutyOverride: (record: R, at: A): readonly BlockReason[] =>
      said(at.asked.dutyOverride) === null || stillWrong(record, faultsOf(record, at)).length > 0 ? [] : [nothingToOverride],
  },
  /** Who approved a list in spite of what, and why. */
  approved: (record: R, at: A): Partial<DutyListOutcome> => {
    const dutyOverride = said(at.asked.dutyOverride);
    if (dutyOverride === null) return {};
    return { dutyOverride, dutyOverriddenBy: at.actor.name, dutyFaults: written(stillWrong(record, faultsOf(record, at))) };
  },
});
