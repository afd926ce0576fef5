import type { LocalDate } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { CraneCategory } from '../../cranes/crane/crane-class.ts';

export type AcceptanceRound = 'INITIAL' | 'CLIMB' | 'TIE';

/** The last acceptance of one round, as the users of the crane go by it. */
export interface RoundResult {
  readonly acceptanceId: string;
  readonly isPassed: boolean;
  /** Natural day on which the last unit accepted. */
  readonly acceptedOn: LocalDate;
  readonly isInspectionPassed: boolean;
  readonly nextInspectionDue: LocalDate | null;
}

/** A periodic inspection of a crane in use. */
export interface PeriodicInspection {
  readonly recordId: string;
  readonly body: string;
  readonly reportNumber: string;
  readonly inspectedOn: LocalDate;
  readonly isPassed: boolean;
}

export type InstallationState = 'STANDING' | 'DISMANTLING_APPROVED' | 'DISMANTLED' | 'NEVER_INSTALLED';

/** One stay of a crane on one project, from the approved notice to the reported dismantling. Its id is that of the notice. */
export interface Installation extends Aggregate {
  readonly craneId: string;
  readonly filingNumber: string;
  readonly category: CraneCategory;
  readonly ownerUscc: string;
  readonly installerUscc: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly location: string;
  readonly since: LocalDate;
  readonly state: InstallationState;
  /** In a project's gate: at most one installation of a crane at a time. */
  readonly isStanding: boolean;
  readonly rounds: Readonly<Partial<Record<AcceptanceRound, RoundResult>>>;
  /** The last periodic inspection of this stay. */
  readonly inspection?: PeriodicInspection | null;
  /** When the machine is next to be inspected, by the last inspection passed; none before the first periodic one. */
  readonly inspectionDue?: LocalDate | null;
  /** The use registration in force. */
  readonly registrationId: string | null;
  readonly dismantlingId: string | null;
  readonly dismantledOn: LocalDate | null;
  readonly parties: Readonly<Record<string, string>>;
  /** Who may read it as a party, indexed. */
  readonly partyOrgs: readonly string[];
  readonly division: string;
  readonly d2: string;
  readonly d4: string;
  readonly d6: string;
}

const referTo = ({ _id, filingNumber }: Installation) => [{ kind: 'Installation', id: _id, label: filingNumber }];

/** A crane stands once: not while another installation of it is in a project's gate. */
export const elsewhereReasons = (standing: Installation | null): readonly BlockReason[] =>
  standing
    ? [
        {
          code: 'CRANE_STANDS_ELSEWHERE',
          zh: `该设备已安装于${standing.projectName}`,
          en: `The crane stands at ${standing.projectName}`,
          references: referTo(standing),
        },
      ]
    : [];

/** What is done to a filing in force waits until the crane is out of every project's gate. */
export const standsReasons = (standing: Installation | null): readonly BlockReason[] =>
  elsewhereReasons(standing).map((reason) => ({ ...reason, code: 'CRANE_STANDS' }));

/** The crane stands: neither never installed nor already being dismantled. */
export const standingReasons = (installationId: string | undefined, installation: Installation | null): readonly BlockReason[] => {
  if (installation?.state === 'STANDING') return [];
  const references = installation
    ? referTo(installation)
    : [{ kind: 'Installation', id: installationId ?? '', label: installationId ?? '' }];
  const known = { zh: '设备已拆除、正在拆除或未安装', en: 'The crane is dismantled, being dismantled, or was never installed' };
  const text = installation ? known : { zh: '没有此安装告知', en: 'There is no such installation' };
  return [{ code: 'CRANE_NOT_STANDING', ...text, references }];
};

const roundNames = { INITIAL: { zh: '首次', en: 'first' }, CLIMB: { zh: '顶升', en: 'climbing' }, TIE: { zh: '附着', en: 'tie' } } as const;

/** L3: whatever round was recorded last must have passed, and so must its inspection; `isDemanded`: without a first round there is no use. */
export const acceptanceReasons = (installation: Installation | null, isDemanded: boolean): readonly BlockReason[] => {
  const rounds = Object.entries(installation?.rounds ?? {}) as readonly (readonly [AcceptanceRound, RoundResult])[];
  const failed = rounds.flatMap(([round, { isPassed, isInspectionPassed }]) => {
    const { zh, en } = roundNames[round];
    return [
      ...(isPassed ? [] : [{ code: 'ACCEPTANCE_FAILED', zh: `${zh}验收不通过`, en: `The ${en} acceptance failed` }]),
      ...(isInspectionPassed ? [] : [{ code: 'INSPECTION_FAILED', zh: `${zh}检验不合格`, en: `The ${en} inspection failed` }]),
    ];
  });
  if (!isDemanded || installation?.rounds.INITIAL) return failed;
  return [...failed, { code: 'NOT_ACCEPTED', zh: '未经四方验收', en: 'The crane has not been accepted by the four parties' }];
};

/** C9 approved, dismantling not yet reported: a warning beside the completion of the project. */
export const unreportedWarning = (installation: Installation): BlockReason => ({
  code: 'DISMANTLING_NOT_REPORTED',
  zh: `${installation.filingNumber}: 拆卸告知已通过,尚未报告拆除完成`,
  en: `${installation.filingNumber}: the dismantling is approved but not yet reported done`,
  references: referTo(installation),
});
