import { accountIdOf, type Subject } from '@anzhu/access';
import { localDate } from '@anzhu/kernel';
import type { AccountDeps } from './account-acts.use-case.ts';
import { claimedSeats, type PickableSeat, seatsOf } from './seats.ts';
import { type SeatStanding, standingOf } from './standing.ts';
import { ofPerson } from './unit-account.register.ts';
import { isOpen, type UnitAccount } from './unit-account.ts';

type Reading = Pick<AccountDeps, 'units' | 'accounts'>;

/** Whether the subject holds the seat it asks from. */
export const standingOn = async ({ units, accounts }: Reading, { id, org, orgKind }: Subject): Promise<SeatStanding> => {
  if (orgKind !== 'UNIT') return standingOf(null, null);
  const [unit, account] = await Promise.all([units.find(org), accounts.find(accountIdOf(org, id))]);
  return standingOf(unit, account);
};

/** The seats a person may pick from. */
export const pickable = async ({ units, accounts }: Reading, subject: Subject): Promise<readonly PickableSeat[]> => {
  const own = await accounts.findAt(ofPerson, [subject.id]);
  const claimed = claimedSeats(subject).map(({ org }) => org);
  const known = await units.findAt({ path: '_id', order: { _id: 1 } }, [...claimed, ...own.map(({ uscc }) => uscc)]);
  return seatsOf(subject, {
    units: new Map(known.map((unit) => [unit._id, unit])),
    accounts: new Map(own.map((account) => [account._id, account])),
  });
};

/** The invitations a person may still answer. */
export const invitationsTo = async ({ accounts, store }: Omit<AccountDeps, 'units'>, { id }: Subject): Promise<readonly UnitAccount[]> =>
  (await accounts.findAt(ofPerson, [id])).filter((account) => isOpen(account, localDate(store.clock())));
