import type { ProjectCopy } from '@anzhu/copies';
import { err, ok, type Result } from '@anzhu/kernel';
import { type BlockReason, blocked, type Refusal } from '@anzhu/workflow';
import type { Installation, InstallationState } from '../installation/installation.ts';
import { type GateState, type StandingCrane, unknownGate } from './project-gate.ts';

/** A project's gate beside what the installations say. */
export interface GateEvidence {
  readonly gate: GateState | null;
  readonly project: ProjectCopy | null;
  /** Every installation of the project that stands, every one that the gate names, and all of its machines there. */
  readonly installations: readonly Installation[];
  /** The token for which the gate's published events say that it is sealed. */
  readonly promised: string | null;
}

/** REENTERED: the installation itself is lost, and another of the same machine was entered for it. */
type Finding = 'IN_ORDER' | 'MISSING' | 'GONE' | 'REENTERED' | 'UNEXPLAINED';

/** LOST: published and not in the gate; NOT_PUBLISHED: in the gate, and no event says so yet. */
export type SealFinding = 'IN_ORDER' | 'LOST' | 'NOT_PUBLISHED';

/** The gate's seal beside what was published of it. */
export const compareSeal = ({ gate, promised }: Pick<GateEvidence, 'gate' | 'promised'>): SealFinding => {
  const sealedBy = gate?.sealedBy ?? null;
  if (sealedBy === promised) return 'IN_ORDER';
  return promised === null ? 'NOT_PUBLISHED' : 'LOST';
};

export interface ComparedCrane {
  readonly crane: StandingCrane;
  readonly finding: Finding;
  /** What the installation says, where there is one. */
  readonly state: InstallationState | null;
}

const craneOf = ({ _id, craneId, filingNumber, category, since }: Installation): StandingCrane => ({
  installationId: _id,
  craneId,
  filingNumber,
  category,
  since,
});

const findingOf = (project: string, installation: Installation | undefined, isReentered: boolean): Finding => {
  if (!installation || installation.projectId !== project) return isReentered ? 'REENTERED' : 'UNEXPLAINED';
  return installation.isStanding ? 'IN_ORDER' : 'GONE';
};

/** Each crane of the gate, then those that stand and are not in it. */
export const compareGate = (projectId: string, { gate, installations }: GateEvidence): readonly ComparedCrane[] => {
  const open = gate?.open ?? [];
  const known = new Map(installations.map((installation) => [installation._id, installation]));
  const here = new Set(installations.flatMap(({ craneId, projectId: at }) => (at === projectId ? [craneId] : [])));
  const named = new Set(open.map(({ installationId }) => installationId));
  const missing = installations.filter(({ _id, isStanding, projectId: at }) => isStanding && at === projectId && !named.has(_id));
  return [
    ...open.map((crane): ComparedCrane => {
      const installation = known.get(crane.installationId);
      const isReentered = here.has(crane.craneId);
      return { crane, finding: findingOf(projectId, installation, isReentered), state: installation?.state ?? null };
    }),
    ...missing.map((installation): ComparedCrane => ({ crane: craneOf(installation), finding: 'MISSING', state: installation.state })),
  ];
};

const isApproved = ({ gate, project }: GateEvidence): boolean =>
  gate?.isKnown === true || (project !== null && !['REPORTED', 'VOID'].includes(project.constructionStatus));

const reason = (
  code: string,
  cranes: readonly ComparedCrane[],
  text: { readonly zh: string; readonly en: string },
): readonly BlockReason[] =>
  cranes.length === 0
    ? []
    : [{ code, ...text, references: cranes.map(({ crane }) => ({ kind: 'Crane', id: crane.craneId, label: crane.filingNumber })) }];

const isSealed = ({ gate, promised }: GateEvidence): boolean => (gate?.sealedBy ?? promised) !== null;

const refusals = (evidence: GateEvidence, cranes: readonly ComparedCrane[]): readonly BlockReason[] => {
  const of = (finding: Finding) => cranes.filter((one) => one.finding === finding);
  const unknown = { code: 'PROJECT_UNKNOWN', zh: '工程未通过报监审核', en: 'The project is not approved', references: [] };
  return [
    ...(isApproved(evidence) ? [] : [unknown]),
    ...reason('CRANE_MAY_STAND', of('UNEXPLAINED'), {
      zh: '没有安装记录说明该设备已离场,不得移出',
      en: 'No installation says that the crane has gone: it stays in the gate',
    }),
    ...reason('GATE_SEALED', isSealed(evidence) ? [...of('MISSING'), ...(compareSeal(evidence) === 'LOST' ? of('IN_ORDER') : [])] : [], {
      zh: '闸门已为竣工验收封闭而设备仍在场,须先撤销验收',
      en: 'The gate is sealed for an acceptance while the crane stands: annul the acceptance first',
    }),
  ];
};

const sealedAgain = (gate: GateState, token: string): GateState => ({
  ...gate,
  sealedBy: token,
  isAccepted: false,
  answers: [...gate.answers.filter((answer) => answer.token !== token), { token, kind: 'SEALED' }],
});

/** The gate as the installations and its own published events say it must be, or null where it is so. A crane is removed only where an installation says that it has gone or was entered again; a seal that was published is put back, never taken away. */
export const rebuiltGate = (projectId: string, evidence: GateEvidence): Result<GateState | null, Refusal> => {
  const cranes = compareGate(projectId, evidence);
  const reasons = refusals(evidence, cranes);
  if (reasons.length > 0) return err(blocked(...reasons));
  const { gate } = evidence;
  const lostSeal = compareSeal(evidence) === 'LOST' ? evidence.promised : null;
  if (gate?.isKnown && lostSeal === null && cranes.every(({ finding }) => finding === 'IN_ORDER')) return ok(null);
  const open = cranes.filter(({ finding }) => finding !== 'GONE' && finding !== 'REENTERED').map(({ crane }) => crane);
  const rebuilt = { ...(gate ?? unknownGate), isKnown: true, open };
  return ok(lostSeal === null ? rebuilt : sealedAgain(rebuilt, lostSeal));
};
