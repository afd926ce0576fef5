import type { Sample } from '@anzhu/samples';
import { disciplineOf, ownProject, projectIn } from '../project/project.sample.ts';
import type { SupervisionAllocationForm } from './supervision-allocation.form.ts';

export const sample: Sample<SupervisionAllocationForm> = {
  answers: {
    supervisor: (occasion) => occasion.supervisor(disciplineOf(occasion)).other.certificateNumber,
    member: (occasion) => occasion.supervisor(disciplineOf(occasion)).certificateNumber,
  },
  plan: async (occasion) => {
    const discipline = disciplineOf(occasion);
    const projectId = projectIn(occasion) ?? (await ownProject(occasion));
    const supervisorId = (await occasion.supervisorsOnRecord())[discipline];
    return { opener: occasion.supervisor(discipline).chief, form: { projectId, supervisorId } };
  },
};
