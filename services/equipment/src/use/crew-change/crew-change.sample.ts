import type { Sample, World } from '@anzhu/samples';
import { crewForm } from '../crew/crew.sample.ts';
import type { CrewChangeForm } from './crew-change.form.ts';

/** P6: the crew once more, as it is. */
export const crewChangeForm = (world: World, registrationId: string): CrewChangeForm => ({
  registrationId,
  reason: '司机轮换',
  ...crewForm(world),
});

export const sample: Sample<CrewChangeForm> = {
  plan: async ({ shared, unit, world }) => ({
    opener: unit('contractor'),
    form: crewChangeForm(world, String((await shared('UseRegistration')).id)),
  }),
};
