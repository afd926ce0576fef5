import type { BlockReason } from '@anzhu/workflow';
import type { Projects } from '../project/project.store.ts';

/** So many projects are named. */
const most = 20;

/** The projects that keep a supervisor from leaving: those to which they are allocated and that are not at their end. */
export const allocatedTo =
  ({ register: { model } }: Pick<Projects, 'register'>) =>
  async (supervisorId: string): Promise<readonly BlockReason[]> => {
    const query = { 'supervision.supervisors.supervisorId': supervisorId, constructionStatus: { $nin: ['COMPLETED', 'VOID'] } };
    const found = await model.collection.find(query, { projection: { name: 1 }, limit: most }).toArray();
    return found.map(({ _id, name }) => ({
      code: 'SUPERVISOR_ALLOCATED',
      zh: `仍为工程${name}的监督员`,
      en: `Still allocated to the project ${name}`,
      references: [{ kind: 'Project', id: String(_id), label: String(name) }],
    }));
  };
