import { draftEvent, projectGateRefused, projectGateSealed, projectGateUnsealed } from '@anzhu/contracts';
import type { CraneCategory } from '@anzhu/identifiers';
import { dismantling } from '@anzhu/jurisdictions';
import { err, type LocalDate, ok, type Result } from '@anzhu/kernel';
import type { Aggregate, EventDraft, Own } from '@anzhu/store';
import { type BlockReason, blocked, type Refusal } from '@anzhu/workflow';

/** A crane that an approved installation notice has put on a project and no approved dismantling notice has taken away. */
export interface StandingCrane {
  readonly installationId: string;
  readonly craneId: string;
  readonly filingNumber: string;
  readonly category: CraneCategory;
  readonly since: LocalDate;
}

type RefusalCode = 'CRANES_STANDING' | 'UNKNOWN_PROJECT' | 'SEALED_BY_ANOTHER' | 'ABORTED';

/** What an acceptance attempt was told; never forgotten, and of one token never another but ABORTED. */
export type GateAnswer = { readonly token: string } & (
  | { readonly kind: 'SEALED' | 'ABORTED' }
  | { readonly kind: 'REFUSED'; readonly code: RefusalCode; readonly cranes: readonly StandingCrane[] }
);

/** One per project (protocols §1): while a project's acceptance is accepted no crane is open, and none can enter. */
export interface ProjectGate extends Aggregate {
  /** The project is approved. A gate that only remembers answers is not known: it admits nothing and is never sealed. */
  readonly isKnown: boolean;
  readonly open: readonly StandingCrane[];
  readonly sealedBy: string | null;
  /** The acceptance that sealed it has become final. */
  readonly isAccepted: boolean;
  readonly answers: readonly GateAnswer[];
}

export type GateState = Own<ProjectGate>;

export interface GateMove {
  readonly set: Partial<GateState>;
  readonly events: readonly EventDraft[];
}

export interface Attempt {
  readonly projectId: string;
  readonly token: string;
}

/** The gate of a project whose approval this service has not heard of. */
export const unknownGate: GateState = { isKnown: false, open: [], sealedBy: null, isAccepted: false, answers: [] };

const stays: GateMove = { set: {}, events: [] };
const becomes = (set: Partial<GateState>): GateMove => ({ set, events: [] });

/** The project's approval. */
export const know = ({ isKnown }: GateState): GateMove => (isKnown ? stays : becomes({ isKnown: true }));

/** Why no crane may enter now. */
export const closedReasons = (
  projectId: string | undefined,
  { isKnown, sealedBy, isAccepted }: GateState,
  name = '工程',
): readonly BlockReason[] => {
  const references = projectId ? [{ kind: 'Project', id: projectId, label: name }] : [];
  if (!isKnown) return [{ code: 'PROJECT_UNKNOWN', zh: '工程未通过报监审核', en: 'The project is not approved', references }];
  if (sealedBy === null) return [];
  return isAccepted
    ? [{ code: 'PROJECT_ACCEPTED', zh: '工程已通过竣工验收', en: 'The completion of the project is accepted', references }]
    : [{ code: 'PROJECT_IN_COMPLETION', zh: '工程正在竣工验收', en: 'The completion of the project is being accepted', references }];
};

/** R13: a crane that keeps a project of a division from being completed. */
export const standsReason = ({ installationId, filingNumber, since }: StandingCrane, division: string): BlockReason => ({
  code: 'CRANE_STANDS',
  zh: `起重机械${filingNumber}未办理拆除(${since}安装告知通过)`,
  en: `The crane ${filingNumber} is not dismantled; its installation was approved on ${since}`,
  references: [{ kind: 'Installation', id: installationId, label: filingNumber }],
  remedy: dismantling(division),
});

/** Installations that still name the crane here, as none on record does: they were lost by a restore, and this one takes their place. */
export const supplanted = ({ open }: GateState, { craneId, installationId }: Pick<StandingCrane, 'craneId' | 'installationId'>) =>
  open.filter((other) => other.craneId === craneId && other.installationId !== installationId).map((other) => other.installationId);

/** C6 approved: the crane stands on the project, and by this installation alone: an earlier one that still names it here was lost by a restore and entered anew. */
export const admit = (gate: GateState, projectId: string, crane: StandingCrane): Result<GateMove, Refusal> => {
  if (gate.open.some(({ installationId }) => installationId === crane.installationId)) return ok(stays);
  const reasons = closedReasons(projectId, gate);
  if (reasons.length > 0) return err(blocked(...reasons));
  const gone = supplanted(gate, crane);
  return ok(becomes({ open: [...gate.open.filter(({ installationId }) => !gone.includes(installationId)), crane] }));
};

/** C9 approved, or the installation never came. */
export const remove = ({ open }: GateState, installationId: string): GateMove => {
  const left = open.filter((crane) => crane.installationId !== installationId);
  return left.length === open.length ? stays : becomes({ open: left });
};

/** The crane is filed under another number. */
export const renumber = ({ open }: GateState, { craneId, filingNumber }: Pick<StandingCrane, 'craneId' | 'filingNumber'>): GateMove =>
  open.some((crane) => crane.craneId === craneId && crane.filingNumber !== filingNumber)
    ? becomes({ open: open.map((crane) => (crane.craneId === craneId ? { ...crane, filingNumber } : crane)) })
    : stays;

const answerTo = ({ isKnown, open, sealedBy }: GateState, token: string): GateAnswer => {
  if (!isKnown) return { token, kind: 'REFUSED', code: 'UNKNOWN_PROJECT', cranes: [] };
  if (open.length > 0) return { token, kind: 'REFUSED', code: 'CRANES_STANDING', cranes: open };
  if (sealedBy !== null) return { token, kind: 'REFUSED', code: 'SEALED_BY_ANOTHER', cranes: [] };
  return { token, kind: 'SEALED' };
};

const said = (answer: GateAnswer, { projectId, token }: Attempt): EventDraft => {
  if (answer.kind === 'SEALED') return draftEvent(projectGateSealed, { projectId, token });
  const { code, cranes } = answer.kind === 'REFUSED' ? answer : { code: 'ABORTED' as const, cranes: [] };
  return draftEvent(projectGateRefused, { projectId, token, code, cranes: [...cranes] });
};

/** An acceptance asks for the seal. A known token is told again what it was told; only an unknown one can seal, and only an empty gate that nobody sealed. */
export const answer = (gate: GateState, attempt: Attempt): GateMove => {
  const known = gate.answers.find(({ token }) => token === attempt.token);
  if (known) return { set: {}, events: [said(known, attempt)] };
  const made = answerTo(gate, attempt.token);
  const seal = made.kind === 'SEALED' ? { sealedBy: attempt.token, isAccepted: false } : {};
  return { set: { answers: [...gate.answers, made], ...seal }, events: [said(made, attempt)] };
};

/** An acceptance has ended without being accepted, or was annulled; an unknown token leaves a tombstone, so that its late question cannot seal. */
export const abort = ({ answers, sealedBy }: GateState, attempt: Attempt): GateMove => {
  if (answers.some(({ token, kind }) => token === attempt.token && kind === 'ABORTED')) return stays;
  const remembered = [...answers.filter(({ token }) => token !== attempt.token), { token: attempt.token, kind: 'ABORTED' as const }];
  if (sealedBy !== attempt.token) return becomes({ answers: remembered });
  return { set: { answers: remembered, sealedBy: null, isAccepted: false }, events: [draftEvent(projectGateUnsealed, { ...attempt })] };
};

/** The acceptance that sealed the gate is final: what is refused from now on is told so. */
export const accept = ({ sealedBy, isAccepted }: GateState, { token }: Attempt): GateMove =>
  sealedBy === token && !isAccepted ? becomes({ isAccepted: true }) : stays;
