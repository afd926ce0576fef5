import type { Change, Migration } from '@anzhu/store';
import type { mongo } from 'mongoose';
import type { Project } from '../project/project.ts';
import { preparationOf } from '../project/supervision-of.ts';

const isSame = (project: Project, prepared: ReturnType<typeof preparationOf>): boolean =>
  project.qualityPreparation === prepared.qualityPreparation && project.safetyPreparation === prepared.safetyPreparation;

const change = (batch: readonly mongo.Document[]): readonly Change[] =>
  (batch as unknown as readonly Project[]).flatMap((project) => {
    const set = preparationOf(project);
    return isSame(project, set) ? [] : [{ id: project._id, set }];
  });

/** What each institution has still to do before it supervises a project that was approved before supervisors were allocated and plans drawn up. */
export const preparations: Migration = { id: '0005-preparations', steps: () => [{ collection: 'projects', change }] };
