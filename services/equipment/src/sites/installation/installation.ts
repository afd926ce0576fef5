import { dismantlingReport } from '@anzhu/jurisdictions';
import type { LocalDate } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { z } from 'zod';
import type { OutOfUse } from '../../cranes/crane/crane.ts';
import type { installationRecord } from './installation.record.ts';

/** One stay of a crane on one project, from the approved notice to the reported dismantling. Its id is that of the notice. */
export interface Installation extends Aggregate, Readonly<z.output<typeof installationRecord>> {}

export type AcceptanceRound = keyof Installation['rounds'];
export type RoundResult = NonNullable<Installation['rounds'][AcceptanceRound]>;
export type PeriodicInspection = NonNullable<Installation['inspection']>;
export type InstallationState = Installation['state'];

const referTo = ({ _id, filingNumber }: Installation) => [{ kind: 'Installation', id: _id, label: filingNumber }];

/** Owner or user of the stay had the body inspect it. */
export const isCommissioned = ({ inspectionBodies = [] }: Installation, uscc: string): boolean => inspectionBodies.includes(uscc);

/** Whether the crane is still being put up: its first acceptance is not passed yet, and it is not in use, as it is after the acceptance that comes with its registration. */
export const isBeingInstalled = ({ state, rounds, registrationId }: Pick<Installation, 'state' | 'rounds' | 'registrationId'>): boolean =>
  state === 'STANDING' && !rounds.INITIAL?.isPassed && !registrationId;

/** A crane stands once: not while another stay of it has not been reported dismantled. */
export const elsewhereReasons = (standing: Installation | null): readonly BlockReason[] => {
  if (standing?.state === 'DISMANTLING_APPROVED')
    return [
      {
        code: 'DISMANTLING_NOT_REPORTED',
        zh: `该设备在${standing.projectName}的拆除尚未报告完成`,
        en: `The dismantling of the crane at ${standing.projectName} is not reported done`,
        openly: { zh: '该设备在另一工程的拆除尚未报告完成', en: 'The dismantling of the crane at another project is not reported done' },
        references: referTo(standing),
      },
    ];
  return standing
    ? [
        {
          code: 'CRANE_STANDS_ELSEWHERE',
          zh: `该设备已安装于${standing.projectName}`,
          en: `The crane stands at ${standing.projectName}`,
          openly: { zh: '该设备已安装于其他工程', en: 'The crane stands elsewhere' },
          references: referTo(standing),
        },
      ]
    : [];
};

/** What is done to a filing in force waits until the crane is out of every project's gate. */
export const standsReasons = (standing: Installation | null): readonly BlockReason[] =>
  elsewhereReasons(standing).map((reason) => ({ ...reason, code: 'CRANE_STANDS' }));

/** The crane stands: neither never installed nor already being dismantled. */
export const isStanding = (installation: Installation | null): installation is Installation & { readonly state: 'STANDING' } =>
  installation?.state === 'STANDING';

/** Why nothing is done with a crane that does not stand. */
export const standingReasons = (installationId: string | undefined, installation: Installation | null): readonly BlockReason[] => {
  if (isStanding(installation)) return [];
  const references = installation ? referTo(installation) : [{ kind: 'Installation', id: installationId ?? '', label: '安装告知' }];
  const known = { zh: '设备已拆除、正在拆除或未安装', en: 'The crane is dismantled, being dismantled, or was never installed' };
  const text = installation ? known : { zh: '没有此安装告知', en: 'There is no such installation' };
  return [{ code: 'CRANE_NOT_STANDING', ...text, references }];
};

export const roundNames = {
  INITIAL: { zh: '首次', en: 'first' },
  CLIMB: { zh: '顶升', en: 'climbing' },
  TIE: { zh: '附着', en: 'tie' },
} as const;

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

/** When a stay is next to be inspected, as far as it notes it itself: by its last periodic inspection, before the first one the earliest day its acceptances name. */
const dueOfStay = ({ inspectionDue, rounds }: Pick<Installation, 'inspectionDue' | 'rounds'>): LocalDate | null =>
  inspectionDue ??
  Object.values(rounds)
    .flatMap(({ nextInspectionDue }) => nextInspectionDue ?? [])
    .toSorted()[0] ??
  null;

/** An acceptance on a day before the work was planned to begin: whoever decides looks into it. */
export const earlyNotes = (installation: Installation | null, acceptedOn: LocalDate | undefined): readonly BlockReason[] => {
  if (!installation?.plannedFrom || !acceptedOn || acceptedOn >= installation.plannedFrom) return [];
  const { plannedFrom } = installation;
  return [
    {
      code: 'ACCEPTED_BEFORE_WORK',
      zh: `验收日期${acceptedOn}早于安装告知的计划开始日期${plannedFrom}`,
      en: `Accepted on ${acceptedOn}, before the planned first day of work, ${plannedFrom}`,
      references: referTo(installation),
    },
  ];
};

const furtherRounds = ['CLIMB', 'TIE'] as const;

/** L2: what keeps a machine out of use until it is made good: a climb or tie that was not accepted, an inspection overdue. */
export const stillOut = (
  installation: Pick<Installation, 'inspectionDue' | 'rounds'>,
  today: LocalDate,
): Omit<OutOfUse, 'since'> | null => {
  const failed = furtherRounds.find((round) => {
    const last = installation.rounds[round];
    return last !== undefined && !(last.isPassed && last.isInspectionPassed);
  });
  if (failed) return { cause: 'ACCEPTANCE_FAILED', reason: `${roundNames[failed].zh}验收不通过` };
  return (dueOfStay(installation) ?? today) < today ? { cause: 'INSPECTION_OVERDUE', reason: '逾期未检验' } : null;
};

/** C9 approved, dismantling not yet reported: a warning beside the completion of the project. */
export const unreportedWarning = (installation: Installation): BlockReason => ({
  code: 'DISMANTLING_NOT_REPORTED',
  zh: `${installation.filingNumber}: 拆卸告知已通过,尚未报告拆除完成`,
  en: `${installation.filingNumber}: the dismantling is approved but not yet reported done`,
  references: referTo(installation),
  remedy: dismantlingReport(installation.division),
  isWarning: true,
});
