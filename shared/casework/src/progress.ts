import { roleLabel, type Subject } from '@anzhu/access';
import type { Bilingual } from '@anzhu/kernel';
import { pastOf, type StoredHistoryEntry } from '@anzhu/store';
import { anyUnit, applicantRoles, type Phase, phaseOf, phases, type Stage, stagesOf } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import { type Procedural, variantOfCase } from './judge.ts';
import type { Process } from './process.ts';
import { isUntold } from './untold.ts';

type StageStatus = 'DONE' | 'OPEN' | 'AHEAD' | 'STOPPED';

interface StageProgress {
  readonly state: string;
  readonly label: Bilingual;
  readonly status: StageStatus;
  readonly deciders: readonly Bilingual[];
  /** Of what a party of the case decides, its code. */
  readonly decidingOrg: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** How far the review of a case is: its phase, and its stages with who has decided or decides each (X12 流程进度). */
export interface Progress {
  readonly phase: Phase;
  readonly label: Bilingual;
  readonly stages: readonly StageProgress[];
}

type Past = Pick<CaseRecord, 'history' | 'remembered'>;

/** What tells how far a case is. */
export type Progressing = Procedural & Past & Pick<CaseRecord, 'state' | 'verdicts' | 'parties' | 'applicant'>;

/** Who submitted the case last; none while it is its applicant's draft. */
export const initiationOf = <F, X, Facts>(
  { workflow: { process } }: Process<F, X, Facts>,
  record: Past,
): StoredHistoryEntry | undefined => {
  const { editable, abandonedBy = ['withdraw'] } = process;
  return pastOf(record).findLast(
    ({ from, to, action }) => editable.includes(from) && !editable.includes(to) && !abandonedBy.includes(action),
  );
};

/** The state in which the review rests, or rested when it ended without success; none once it has succeeded. */
const restsIn = <F, X, Facts>(process: Process<F, X, Facts>, record: Progressing): string | undefined => {
  const { workflow } = process;
  const { editable, initial } = workflow.process;
  const phase = (state: string): Phase => phaseOf(workflow, variantOfCase(process, record), state);
  const { state } = record;
  const last = phase(state) === 'TERMINATED' ? pastOf(record).findLast(({ from, to }) => to === state && from !== state)?.from : state;
  if (last === undefined || editable.includes(last)) return initial;
  return phase(last) === 'PASSED' ? undefined : last;
};

const statusOf = (phase: Phase, at: number, open: number): StageStatus => {
  if (at < open || open < 0) return 'DONE';
  if (at > open) return 'AHEAD';
  return phase === 'TERMINATED' ? 'STOPPED' : 'OPEN';
};

const decidersOf = ({ actors }: Stage, isOpen: boolean, verdicts: CaseRecord['verdicts']): readonly Bilingual[] => {
  const undecided = actors.filter(({ seat }) => !isOpen || seat === undefined || verdicts[seat] === undefined);
  return [...new Set(undecided.flatMap((one) => one.roles))].map(roleLabel);
};

const decidingOrg = ({ parties, applicant }: Pick<CaseRecord, 'parties' | 'applicant'>, { actors, party }: Stage): string | null => {
  if (party !== undefined) return parties[party] ?? null;
  const isOfUnits = actors.every((one) => one.roles.every((role) => role === anyUnit || applicantRoles.includes(role)));
  return isOfUnits ? applicant : null;
};

/** The decision by which the case left a stage for good. */
const decisionOn = <F, X, Facts>(process: Process<F, X, Facts>, record: Progressing, { state }: Stage) =>
  process.workflow.process.editable.includes(state)
    ? initiationOf(process, record)
    : pastOf(record).findLast(({ from, to }) => from === state && to !== state);

/** A stage as a reader is told it who is not told of all parties. */
const told = ({ isHidden }: { readonly isHidden: boolean }, stage: StageProgress): StageProgress =>
  isHidden ? { ...stage, decidingOrg: null, decidedBy: null } : stage;

/** How far a case is, as a reader is told it. */
export const progressOf = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: Progressing,
  reader: Pick<Subject, 'org' | 'orgKind'>,
): Progress => {
  const variant = variantOfCase(process, record);
  const phase = phaseOf(process.workflow, variant, record.state);
  const rests = restsIn(process, record);
  const stages = stagesOf(process.workflow, variant, rests ?? process.workflow.process.initial);
  const open = stages.findIndex(({ state }) => state === rests);
  const isUntoldOf = isUntold(process, record, reader);
  const shown = (stage: Stage, at: number): StageProgress => {
    const status = statusOf(phase, at, open);
    const decision = status === 'DONE' || status === 'STOPPED' ? decisionOn(process, record, stage) : undefined;
    const { state, zh, en, party = '' } = stage;
    const decided = { decidedBy: decision?.actorName ?? null, decidedAt: decision?.at ?? null };
    const deciding = { deciders: decidersOf(stage, status === 'OPEN', record.verdicts), decidingOrg: decidingOrg(record, stage) };
    return told({ isHidden: isUntoldOf(party) }, { state, label: { zh, en }, status, ...deciding, ...decided });
  };
  const { zh, en } = phases[phase];
  return { phase, label: { zh, en }, stages: stages.map(shown) };
};
