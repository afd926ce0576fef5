import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { Sample } from '@anzhu/samples';
import { registrationPush } from '../supervision-registration/supervision-registration.sample.ts';
import type { ProjectEntryForm } from './project-entry.form.ts';

/** Beyond the projects that are pushed. */
const firstEntered = 500;

export const sample: Sample<ProjectEntryForm> = {
  reaches: (division) => jurisdictionOf(division).policies.projects === 'ENTERED_TOO',
  plan: async ({ n, unit, world }) => {
    const { team: _, ...project } = registrationPush(world, firstEntered + n);
    const { longitude, latitude } = world.site(n);
    return {
      opener: unit('equipmentOwner'),
      form: {
        ...project,
        contractRegistrationNumber: `HTLR${world.seed}-${n}`,
        permitNumber: `${world.division}20260115${String(n % 100).padStart(2, '0')}01`,
        longitude,
        latitude,
      },
    };
  },
};
