import type { ProjectCopy } from '@anzhu/copies';
import { err, ok, type Result } from '@anzhu/kernel';
import { type BlockReason, blocked, type Refusal } from '@anzhu/workflow';
import type { Installation, InstallationState } from '../installation/installation.ts';
import { type GateState, type StandingCrane, unknownGate } from './project-gate.ts';

/** A project's gate beside what the installations say. */
export interface GateEvidence {
  readonly gate: GateState | null;
  readonly project: ProjectCopy | null;
  /** Every installation of the project that stands, and every one that the gate names. */
  readonly installations: readonly Installation[];
}

type Finding = 'IN_ORDER' | 'MISSING' | 'GONE' | 'UNEXPLAINED';

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

const findingOf = (project: string, installation: Installation | undefined): Finding => {
  if (!installation || installation.projectId !== project) return 'UNEXPLAINED';
  return installation.isStanding ? 'IN_ORDER' : 'GONE';
};

/** Each crane of the gate, then those that stand and are not in it. */
export const compareGate = (projectId: string, { gate, installations }: GateEvidence): readonly ComparedCrane[] => {
  const open = gate?.open ?? [];
  const known = new Map(installations.map((installation) => [installation._id, installation]));
  const named = new Set(open.map(({ installationId }) => installationId));
  const missing = installations.filter(({ _id, isStanding, projectId: at }) => isStanding && at === projectId && !named.has(_id));
  return [
    ...open.map((crane): ComparedCrane => {
      const installation = known.get(crane.installationId);
      return { crane, finding: findingOf(projectId, installation), state: installation?.state ?? null };
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

const refusals = (evidence: GateEvidence, cranes: readonly ComparedCrane[]): readonly BlockReason[] => {
  const of = (finding: Finding) => cranes.filter((one) => one.finding === finding);
  const unknown = { code: 'PROJECT_UNKNOWN', zh: '工程未通过报监审核', en: 'The project is not approved', references: [] };
  return [
    ...(isApproved(evidence) ? [] : [unknown]),
    ...reason('CRANE_MAY_STAND', of('UNEXPLAINED'), {
      zh: '没有安装记录说明该设备已离场,不得移出',
      en: 'No installation says that the crane has gone: it stays in the gate',
    }),
    ...reason('GATE_SEALED', evidence.gate?.sealedBy ? of('MISSING') : [], {
      zh: '闸门已为竣工验收封闭而设备仍在场,须先撤销验收',
      en: 'The gate is sealed for an acceptance while the crane stands: annul the acceptance first',
    }),
  ];
};

/** The gate as the installations say it must be, or null where it is so. A crane is removed only where its own installation says that it has gone. */
export const rebuiltGate = (projectId: string, evidence: GateEvidence): Result<GateState | null, Refusal> => {
  const cranes = compareGate(projectId, evidence);
  const reasons = refusals(evidence, cranes);
  if (reasons.length > 0) return err(blocked(...reasons));
  const { gate } = evidence;
  if (gate?.isKnown && cranes.every(({ finding }) => finding === 'IN_ORDER')) return ok(null);
  const open = cranes.filter(({ finding }) => finding !== 'GONE').map(({ crane }) => crane);
  return ok({ ...(gate ?? unknownGate), isKnown: true, open });
};
