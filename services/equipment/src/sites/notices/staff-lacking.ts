import type { CaseRecord, Circumstances } from '@anzhu/casework';
import { type Bilingual, type Fault, fault, proven } from '@anzhu/kernel';
import type { AnswersTo, Ask, BlockReason } from '@anzhu/workflow';
import type { KeyStaffRow } from '../../staff/key-staff.form.ts';
import { aboutOf, asReasons, personRefsIn } from '../../staff/key-staff.ts';
import { lastEntered } from '../../staff/last-entered.ts';
import type { staffAsks } from './staff-lacking.workflow.ts';

/** What an approved notice says of its people since: what is wrong with them now and was not explained yet. */
export interface StaffOutcome {
  readonly staffLacking: Bilingual | null;
  /** What the statement is about; both are there while something of it stands. */
  readonly staffSettled: Bilingual | null;
  readonly staffStatement: string | null;
  /** What is lacking, one by one as `aboutOf` names it: another wording or another name of a unit makes no other fault of it. */
  readonly staffOpen: readonly string[];
  /** What stands and was explained, or approved in spite of it. */
  readonly staffExplained: readonly string[];
  /** What the statement is about. */
  readonly staffStated: readonly string[];
  /** Who was replaced in the team of the project, by reference. */
  readonly staffReplaced: readonly string[];
  /** By which notices that want an explanation are listed. */
  readonly flags: readonly (keyof typeof staffFlags)[];
}

export const staffOutcome = {
  staffLacking: { type: 'String', zh: '重点人员和特种作业人员现有不符之处', en: 'What is no longer right with the people named' },
  staffSettled: { type: 'String', zh: '已说明的不符之处', en: 'What was explained about the people and still stands' },
  staffStatement: {
    type: 'String',
    zh: '对已说明之处的说明',
    en: 'Who works in their place, or why they stay: said of what was explained',
  },
} as const satisfies Record<string, Ask>;

export const staffFlags = {
  STAFF_LACKING: { zh: '人员变动待说明', en: 'The people named are no longer right, which is to be explained' },
} as const;

/** What the platform tells a notice: who was replaced in the team of its project, by whom and when. */
export interface StaffTold {
  readonly replacement: { readonly outgoing: readonly string[]; readonly incoming: readonly string[]; readonly at: Date };
}

type Notice = Pick<CaseRecord<{ readonly keyStaff?: readonly KeyStaffRow[] }, StaffOutcome>, 'form' | 'outcome' | 'history' | 'remembered'>;
type At = Pick<Circumstances<unknown, AnswersTo<typeof staffAsks> & Partial<StaffTold>>, 'asked'>;

/** Who was replaced since the approval and is not of the team again: what was before it is nothing to the notice, whenever it is heard. */
const replacedIn = (notice: Notice, { asked: { replacement } }: At): readonly string[] => {
  const { staffReplaced = [] } = notice.outcome;
  if (!replacement || replacement.at < (lastEntered(notice, 'APPROVED') ?? replacement.at)) return staffReplaced;
  const { outgoing, incoming } = replacement;
  return [...new Set([...staffReplaced, ...outgoing])].filter((ref) => !incoming.includes(ref));
};

/** P3: who is named and has another in their place in the team. */
const replacedFaults = (notice: Notice, at: At): readonly Fault[] => {
  const replaced = replacedIn(notice, at);
  return (notice.form.keyStaff ?? []).flatMap((row, index) =>
    personRefsIn([row]).some((ref) => replaced.includes(ref))
      ? [
          fault(`form.keyStaff.${index}.idNumber`, 'REPLACED_IN_TEAM', {
            zh: '已不再是该工程的主要管理人员',
            en: 'is no longer of the key staff of the project',
          }),
        ]
      : [],
  );
};

const nothingToExplain: BlockReason = {
  code: 'NOTHING_TO_EXPLAIN',
  zh: '人员情况无须说明',
  en: 'Nothing about the people is to be explained',
};

const nothingWrong: Bilingual = { zh: '无待说明之处', en: 'nothing is left to be explained' };

const nothingNew: BlockReason = { code: 'NOTHING_NEW', zh: '人员情况无变化', en: 'Nothing has changed about the people' };

type Judged = Omit<StaffOutcome, keyof typeof nothingSaid> & Partial<StaffOutcome>;

const nothingSaid = { staffSettled: null, staffStatement: null, staffStated: [] } as const;

/** A statement goes with what it is about, so that it never seems to explain what is noted next; the log keeps it. */
const statementLeft = ({ staffSettled, staffStated = [] }: Notice['outcome'], still: readonly string[]): Partial<StaffOutcome> =>
  staffSettled && !staffStated.some((one) => still.includes(one)) ? nothingSaid : {};

/** How a notice stands with what is wrong about its people now. */
const judged = (wrong: readonly Fault[], notice: Notice, at: At): Judged => {
  const { staffExplained: explained = [] } = notice.outcome;
  const open = wrong.filter((one) => !explained.includes(aboutOf(one)));
  const reasons = asReasons(open);
  const said = (locale: keyof Bilingual): string => reasons.map((one) => one[locale]).join('; ');
  const staffExplained = explained.filter((about) => wrong.some((one) => aboutOf(one) === about));
  return {
    staffLacking: open.length === 0 ? null : { zh: said('zh'), en: said('en') },
    flags: open.length === 0 ? [] : ['STAFF_LACKING'],
    staffOpen: open.map(aboutOf),
    staffExplained,
    staffReplaced: replacedIn(notice, at),
    ...statementLeft(notice.outcome, staffExplained),
  };
};

const isAsBefore = ({ outcome }: Notice, { staffOpen, staffExplained, staffReplaced }: Judged): boolean =>
  staffReplaced.join() === (outcome.staffReplaced ?? []).join() &&
  staffOpen.join() === (outcome.staffOpen ?? []).join() &&
  staffExplained.length === (outcome.staffExplained ?? []).length;

const explained = ({ outcome }: Notice, { asked }: At): Omit<StaffOutcome, 'staffReplaced'> => ({
  staffLacking: null,
  flags: [],
  staffOpen: [],
  staffSettled: outcome.staffLacking ?? null,
  staffStated: outcome.staffOpen ?? [],
  staffStatement: proven(asked, 'staffStatement').staffStatement,
  staffExplained: [...(outcome.staffExplained ?? []), ...(outcome.staffOpen ?? [])],
});

/** Whoever ends the work ends what is asked about its people. */
export const staffSettledByEnd = { staffLacking: null, flags: [], staffOpen: [] } as const;

interface Rules<N, A> {
  readonly faultsOf: (notice: N, at: A) => readonly Fault[];
  /** Whether the work is still to be done. */
  readonly isUnderWay: (at: A) => boolean;
}

/** The rules of a notice whose people leave, lose a certificate or are replaced after its approval (P5): it stands, is flagged while its work is to be done, and is explained by who gave it. What was approved or explained in spite of a fault is not flagged for it again while it lasts. */
export const staffLacking = <N extends Notice, A extends At>({ faultsOf, isUnderWay }: Rules<N, A>) => {
  const standing = (notice: N, at: A): Judged => {
    const wrong = isUnderWay(at) ? [...faultsOf(notice, at), ...replacedFaults(notice, at)] : [];
    return judged(wrong, notice, at);
  };
  return {
    /** What an approval leaves: what was wrong then was approved in spite of it, with the reason of whoever did. */
    approved: (notice: N, at: A): Pick<StaffOutcome, 'staffExplained'> => ({ staffExplained: faultsOf(notice, at).map(aboutOf) }),
    guards: {
      noteStaff: (notice: N, at: A): readonly BlockReason[] => (isAsBefore(notice, standing(notice, at)) ? [nothingNew] : []),
    },
    withheld: {
      explainStaff: ({ outcome: { flags = [] } }: N): readonly BlockReason[] => (flags.length === 0 ? [nothingToExplain] : []),
    },
    effects: {
      noteStaff: (notice: N, at: A) => {
        const outcome = standing(notice, at);
        return { outcome, logged: outcome.staffLacking ?? nothingWrong };
      },
      explainStaff: (notice: N, at: A) => ({ outcome: explained(notice, at) }),
    },
  };
};
