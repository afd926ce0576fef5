import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { Occasion, Unit } from '@anzhu/samples';

/** Whether notices are given by the owner's account, which names who does the work. */
const isGivenByOwner = ({ world }: Occasion): boolean => jurisdictionOf(world.division).policies.noticesGivenBy === 'OWNER';

/** Who gives a notice here. */
export const notifier = (occasion: Occasion): Unit => occasion.unit(isGivenByOwner(occasion) ? 'equipmentOwner' : 'installer');

/** Who does the work, where it is named. */
export const workUnit = (occasion: Occasion): { readonly workUnitUscc?: string } =>
  isGivenByOwner(occasion) ? { workUnitUscc: occasion.unit('installer').org } : {};

/** Planned days moved to a little later. */
export const replanned = {
  plannedFrom: ({ days }: Occasion): string => days.workingDays(4),
  plannedUntil: ({ days }: Occasion): string => days.workingDays(9),
};
