import type { Days, Doer, Sample } from '@anzhu/samples';
import { contact, craneFor, endings, filingNumberTyped } from '../common/filing.sample.ts';
import type { OwnershipChangeForm } from './ownership-change.ts';

/** C2. */
const changeForm = (days: Days, craneId: string): OwnershipChangeForm => ({ craneId, transferredOn: days.today, ...contact });

export const sample: Sample<OwnershipChangeForm> = {
  answers: filingNumberTyped,
  plan: async (occasion) => {
    const { about, by, days, unit } = occasion;
    const [buyer, craneId] = [by ?? unit('installer'), await craneFor(occasion)];
    return {
      opener: buyer,
      form: changeForm(days, craneId),
      causes: endings(occasion, buyer, () => craneId),
      parties: { formerOwner: (about?.['formerOwner'] as Doer | undefined) ?? unit('equipmentOwner') },
    };
  },
};
