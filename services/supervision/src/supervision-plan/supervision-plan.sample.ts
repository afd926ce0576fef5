import type { Occasion, Sample } from '@anzhu/samples';
import { disciplineOf, ownProject, projectIn } from '../project/project.sample.ts';
import type { SupervisionPlanForm } from './supervision-plan.form.ts';

/** R5. */
export const planForm = (projectId: string): SupervisionPlanForm => ({
  projectId,
  contents: '责任主体履行质量、安全责任的行为;工程实体质量和施工现场安全',
  focus: '深基坑、高支模、建筑起重机械',
  measures: '随机抽查与专项检查相结合;发现问题的责令整改,复查后销号',
  frequencyGrounds: ['HIGH_RISK_WORKS'],
  inspectionDays: 30,
});

const allocatedProject = async (occasion: Occasion): Promise<string> => {
  const projectId = await ownProject(occasion);
  await occasion.make('SupervisionAllocation', { state: 'CONFIRMED', n: occasion.n, about: { projectId } });
  return projectId;
};

export const sample: Sample<SupervisionPlanForm> = {
  /** None is overdue or ended on the day it is drawn up. */
  reaches: (_, state) => state !== 'OVERDUE' && state !== 'ENDED',
  plan: async (occasion) => {
    const { make, n, supervisor } = occasion;
    const discipline = disciplineOf(occasion);
    const projectId = projectIn(occasion) ?? (await allocatedProject(occasion));
    const next = () => make('SupervisionPlan', { state: 'IN_EFFECT', n, about: { projectId, discipline } });
    return { opener: supervisor(discipline).account, form: planForm(projectId), causes: { supersede: next } };
  },
};
