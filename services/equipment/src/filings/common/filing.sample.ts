import type { Doer, MadeCase, Occasion, Plan } from '@anzhu/samples';
import { typedAs } from '../../cranes/crane/typed-number.sample.ts';

export const contact = { contactName: '经办样例', contactPhone: '13888800000' };

/** Whether the case is approved on its way, so that it uses up what it is about. */
export const isSpending = ({ actions }: Occasion): boolean => actions.includes('approve');

/** A filed crane that no other sample is about. */
export const ownFiling = ({ make, n }: Occasion): Promise<MadeCase> => make('OwnershipFiling', { state: 'FILED', n });

/** A filed crane of its own where it is used up, else the place's. */
export const filedCrane = (occasion: Occasion): Promise<MadeCase> =>
  isSpending(occasion) ? ownFiling(occasion) : occasion.shared('OwnershipFiling');

/** The crane the case is to be about, or a filed one. */
export const craneFor = async (occasion: Occasion): Promise<string> =>
  String(occasion.about?.['craneId'] ?? (await filedCrane(occasion))['craneId']);

const buyerFrom = ({ unit }: Occasion, owner: Doer): Doer => {
  const [lessor, installer] = [unit('equipmentOwner'), unit('installer')];
  return owner === installer ? lessor : installer;
};

/** What ends a filing in force: the machine is sold, or the filing cancelled. */
export const endings = (occasion: Occasion, owner: Doer, craneId: (record: MadeCase) => unknown): NonNullable<Plan['causes']> => {
  const { make, n } = occasion;
  const about = (record: MadeCase) => ({ craneId: craneId(record), formerOwner: owner });
  return {
    supersede: (record) => make('OwnershipChange', { state: 'FILED', n, about: about(record), by: buyerFrom(occasion, owner) }),
    cancel: (record) => make('FilingCancellation', { state: 'CANCELLED', n, about: about(record), by: owner }),
  };
};

/** The number as an authority types it that issues none itself. */
export const filingNumberTyped = { filingNumber: typedAs('ownershipFiling', 5) };
