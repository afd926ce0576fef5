import { ref } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

/** A project's supervisors are allocated one by one, beginning with the leader (R4). */
export const supervisionAllocationForm = z.object({
  projectId: projectField,
  supervisorId: ref('Supervisor', { zh: '首名监督员(监督组长)', en: 'First supervisor, who leads' }),
});

export type SupervisionAllocationForm = z.output<typeof supervisionAllocationForm>;
