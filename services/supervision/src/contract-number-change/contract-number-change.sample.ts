import type { Sample } from '@anzhu/samples';
import { ownProject } from '../project/project.sample.ts';
import type { ContractNumberChangeForm } from './contract-number-change.form.ts';

export const sample: Sample<ContractNumberChangeForm> = {
  /** The key persons stay at the other sections of the contract, so that by another number a limit is exceeded; counting takes moments. */
  reaches: (_, state) => state !== 'CHANGED' && state !== 'RECOUNTING',
  plan: async (occasion) => {
    const { n, unit, world } = occasion;
    return {
      opener: unit('projectOwner'),
      form: { projectId: await ownProject(occasion), newNumber: `HTBG${world.seed}-${n}`, cause: 'CONTRACT_CHANGED' },
    };
  },
};
