import type { ProjectCopy } from '@anzhu/copies';
import type { Bilingual } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { isResting, noStop } from '../team/project-stop.ts';
import type { TeamState } from '../team/team.ts';
import type { UnlockGround } from './unlock-ground.ts';

/** What is known of a ground: the project that locks, its team with its stop, the project of the adjacent section. */
export interface GroundFacts {
  readonly project: ProjectCopy | null;
  readonly team: Pick<TeamState, 'stop' | 'contractKey'> | null;
  readonly adjacent: ProjectCopy | null;
}

type Claimed = { readonly ground: UnlockGround };

const reason = (code: string, { zh, en }: Bilingual): readonly BlockReason[] => [{ code, zh, en }];

const over: readonly string[] = ['COMPLETED', 'VOID'];

const partOf = ({ parties }: ProjectCopy, kind: string): readonly string[] =>
  parties.filter((party) => party.kind === kind).map(({ uscc }) => uscc);

/** Sections of one project have one owner and one contractor. */
const isOfOneProject = (one: ProjectCopy, other: ProjectCopy): boolean =>
  ['PROJECT_OWNER', 'CONTRACTOR'].every((kind) => partOf(one, kind).some((uscc) => partOf(other, kind).includes(uscc)));

const adjacentReasons = ({ project, adjacent }: GroundFacts): readonly BlockReason[] => {
  if (!project || !adjacent)
    return reason('ADJACENT_UNKNOWN', { zh: '没有相邻标段的工程', en: 'There is no project of the adjacent section' });
  if (project._id === adjacent._id)
    return reason('ADJACENT_SAME', { zh: '相邻标段的工程应为另一工程', en: 'The adjacent section is a project of its own' });
  if (over.includes(adjacent.constructionStatus))
    return reason('ADJACENT_OVER', { zh: '相邻标段的工程已完工或作废', en: 'The project of the adjacent section is completed or void' });
  return isOfOneProject(project, adjacent)
    ? []
    : reason('NOT_ADJACENT', {
        zh: '两工程的建设单位或施工单位不同,不是同一工程的相邻标段',
        en: 'Owner or contractor of the two projects differ: they are no sections of one project',
      });
};

/** What must be true of each ground, as far as it is on record; the rest the reviewer judges by the papers. */
const must: Readonly<Record<UnlockGround, (facts: GroundFacts) => readonly BlockReason[]>> = {
  ADJACENT_SECTIONS: adjacentReasons,
  ACCEPTED_WORK: ({ project }) =>
    project?.qualityStatus === 'COMPLETED'
      ? []
      : reason('WORK_NOT_ACCEPTED', { zh: '该工程尚未通过竣工验收', en: 'The completion of the project is not accepted' }),
  LONG_STOP: ({ team }) =>
    isResting(team?.stop ?? noStop)
      ? []
      : reason('NO_LONG_STOP', {
          zh: '监督机构没有该工程因非承包方原因停工满120日的记录',
          en: 'No stop of 120 days or more that something else than the contractor caused is on record for the project',
        }),
  OTHER: () => [],
};

/** Why a ground is not, or no longer, true by what is on record. */
export const groundReasons = ({ ground }: Claimed, facts: GroundFacts): readonly BlockReason[] => must[ground](facts);
