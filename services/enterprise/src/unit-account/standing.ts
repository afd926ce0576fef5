import type { UnitKind } from '@anzhu/access';
import type { BlockReason } from '@anzhu/workflow';
import { type Unit, unitReasons } from '../unit/unit.ts';
import type { AccountAct, UnitAccount } from './unit-account.ts';

/** Whether the seat that a token names is held; with what belongs to it, where it is not as the token says. */
export interface SeatStanding {
  readonly isHeld: boolean;
  readonly role: UnitAccount['role'] | null;
  readonly unitKinds: readonly UnitKind[] | null;
  readonly region: string | null;
}

const notHeld: SeatStanding = { isHeld: false, role: null, unitKinds: null, region: null };
const asClaimed: SeatStanding = { ...notHeld, isHeld: true };

/** A unit that has named an administrator says itself who acts for it; of any other the issuer does. */
export const keepsAccounts = (unit: Pick<Unit, 'administrators'> | null): boolean => unit?.administrators !== undefined;

/** Nobody was seated or unseated by an invitation that was never accepted. */
const isUnanswered = ({ status }: UnitAccount): boolean => status === 'INVITED' || status === 'DECLINED';

/** Why nobody is seated in a unit anew; one left without any administrator is given one, merged or not. */
export const seatingReasons = (uscc: string, unit: Unit | null, role: UnitAccount['role']): readonly BlockReason[] =>
  role === 'UNIT_ADMIN' && unit?.administrators?.length === 0 ? [] : unitReasons(uscc, unit);

interface Acting {
  readonly act: AccountAct;
  /** The one that is given; none where it stays. */
  readonly role?: UnitAccount['role'] | undefined;
}

/** Whether somebody comes to hold a seat by an act, or more of one. */
const seatsAnew = ({ act, role }: Acting): boolean =>
  act === 'accept' || act === 'reset' || (act === 'changeRole' && role === 'UNIT_ADMIN');

/** Why an act on an account does not seat its person now. */
export const actingReasons = (account: Pick<UnitAccount, 'role'>, unit: Unit, acting: Acting): readonly BlockReason[] =>
  seatsAnew(acting) ? seatingReasons(unit._id, unit, acting.role ?? account.role) : [];

/** What the register says of a seat in a unit: its record decides, and where the unit keeps its accounts, who has none holds none. */
export const standingOf = (unit: Unit | null, account: UnitAccount | null): SeatStanding => {
  if (!account || (!keepsAccounts(unit) && isUnanswered(account))) return keepsAccounts(unit) ? notHeld : asClaimed;
  if (!unit || account.status !== 'ACTIVE') return notHeld;
  return { isHeld: true, role: account.role, unitKinds: unit.kinds, region: unit.division };
};
