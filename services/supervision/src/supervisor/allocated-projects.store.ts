import type { BlockReason } from '@anzhu/workflow';
import type { Projects } from '../project/project.store.ts';
import type { Project } from '../project/project.ts';
import { stillAllocatedReasons } from './supervisor.ts';

/** So many projects are named. */
const most = 20;
const atTheirEnd = ['COMPLETED', 'VOID'] as const satisfies readonly Project['constructionStatus'][];

/** The projects that keep a supervisor from leaving: those to which they are allocated and that are not at their end. */
export const allocatedTo =
  ({ register: { model } }: Pick<Projects, 'register'>) =>
  async (supervisorId: string): Promise<readonly BlockReason[]> => {
    const query = { 'supervision.supervisors.supervisorId': supervisorId, constructionStatus: { $nin: atTheirEnd } };
    const found = await model.collection.find(query, { projection: { name: 1 }, limit: most }).toArray();
    return stillAllocatedReasons(found.map(({ _id, name }) => ({ _id: String(_id), name: String(name) })));
  };
