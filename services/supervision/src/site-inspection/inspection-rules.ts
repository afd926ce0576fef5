import { type LocalDate, localDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Discipline } from '../institution/discipline.ts';
import type { Project } from '../project/project.ts';
import { notInConstruction, referenceTo } from '../project/project-rules.ts';
import type { SupervisedFact } from '../project/supervision-of.ts';

/** A time for which the supervision of a project rested, its first day included, the day it began again not. */
export interface Pause {
  readonly id: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** A crane that came to the project; of early ones the number is not known. */
interface BroughtCrane {
  readonly craneId: string;
  readonly filingNumber?: string;
}

export interface SiteInspectionFacts extends SupervisedFact {
  readonly pauses: readonly Pause[];
  /** Every crane that came to the project. */
  readonly cranes: readonly BroughtCrane[];
}

const rests = (on: LocalDate, { from, until }: Pause): boolean => from <= on && (until === null || on < until);

/** R9: while the supervision rests nothing is inspected, whenever the record is sent. */
const pauseReasons = (on: LocalDate, pauses: readonly Pause[]): readonly BlockReason[] =>
  pauses
    .filter((pause) => rests(on, pause))
    .map(({ id, from, until }) => ({
      code: 'INSPECTED_WHILE_SUSPENDED',
      zh: `检查日期${on}在中止监督期间(${from}起${until ? `至${until}恢复` : '，尚未恢复'})`,
      en: `The supervision was suspended on ${on}, the day of the inspection (from ${from}${until ? ` until ${until}` : ', not resumed yet'})`,
      references: [{ kind: 'SupervisionSuspension', id, label: '中止监督' }],
    }));

const endedOn = ({ facts }: Project, discipline: Discipline): LocalDate | null =>
  discipline === 'SAFETY' ? facts.safetyTerminatedOn : facts.completionFiledOn;

const ends = {
  SAFETY: { code: 'SAFETY_SUPERVISION_TERMINATED', zh: '安全监督已终止', en: 'Safety supervision is terminated' },
  QUALITY: { code: 'PROJECT_COMPLETED', zh: '工程已竣工备案', en: 'The completion of the project is filed' },
} as const satisfies Record<Discipline, BlockReason>;

const outsideReasons = (project: Project, on: LocalDate, discipline: Discipline): readonly BlockReason[] => {
  const end = endedOn(project, discipline);
  const registeredOn = localDate(project.registeredAt);
  return [
    ...(end !== null && on > end ? [{ ...ends[discipline], references: referenceTo(project) }] : []),
    ...(on < registeredOn
      ? [
          {
            code: 'INSPECTED_BEFORE_REGISTRATION',
            zh: `检查日期早于报监日期${registeredOn}`,
            en: `The inspection lies before the registration of the project on ${registeredOn}`,
          },
        ]
      : []),
  ];
};

/** R6: on the day of the inspection the project was under this supervision; what happened since does not undo it. */
export const inspectableReasons = (
  { project, pauses }: Pick<SiteInspectionFacts, 'project' | 'pauses'>,
  { on, discipline }: { readonly on: LocalDate; readonly discipline: Discipline },
): readonly BlockReason[] => {
  if (!project) return [];
  const { isApproved, isVoid } = project.facts;
  if (!isApproved || isVoid) return notInConstruction(project);
  return [...outsideReasons(project, on, discipline), ...pauseReasons(on, pauses)];
};
