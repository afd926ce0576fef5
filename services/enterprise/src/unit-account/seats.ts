import { accountIdOf, type OrgKind, type Role, roles, type Seat, type Subject, type UnitKind, unitKinds } from '@anzhu/access';
import { authorityName, divisionName } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';
import type { Unit } from '../unit/unit.ts';
import { standingOf } from './standing.ts';
import type { UnitAccount } from './unit-account.ts';

/** What a person may pick: one organisation and one role in it. */
export interface PickableSeat extends Omit<Seat, 'roles'> {
  readonly role: Role;
}

type Claimed = Pick<Subject, 'id' | 'org' | 'seats'> & Seat;

/** The seats that a token says its person may pick from, one for each role. */
export const claimedSeats = ({ seats = [], org, orgKind, unitKinds: kinds, region, roles: held }: Claimed): readonly PickableSeat[] =>
  [{ org, orgKind, unitKinds: kinds, region, roles: held }, ...seats]
    .filter((seat) => seat.org !== '')
    .flatMap(({ roles: each, ...seat }) => each.map((role) => ({ ...seat, role })));

interface OnRecord {
  readonly units: ReadonlyMap<string, Unit>;
  /** Of the person, and by id. */
  readonly accounts: ReadonlyMap<string, UnitAccount>;
}

/** The seat as the register has it; none where the person holds it no more. */
const heldOf = (seat: PickableSeat, person: string, { units, accounts }: OnRecord): readonly PickableSeat[] => {
  if (seat.orgKind !== 'UNIT') return [seat];
  const {
    isHeld,
    role,
    unitKinds: kinds,
    region,
  } = standingOf(units.get(seat.org) ?? null, accounts.get(accountIdOf(seat.org, person)) ?? null);
  return isHeld ? [{ ...seat, role: role ?? seat.role, unitKinds: kinds ?? seat.unitKinds, region: region ?? seat.region }] : [];
};

/** The seat of an account that is on record. */
const seatOf = ({ uscc, kinds, division, role }: UnitAccount): PickableSeat => ({
  org: uscc,
  orgKind: 'UNIT' satisfies OrgKind,
  unitKinds: kinds,
  region: division,
  role,
});

/** By what a seat is picked: `<organisation>/<role>`. */
const seatKey = ({ org, role }: Pick<PickableSeat, 'org' | 'role'>): string => `${org}/${role}`;

/** All that a person may pick, by what the token says and what the register knows, each once. */
export const seatsOf = (subject: Subject, known: OnRecord): readonly PickableSeat[] => {
  const active = [...known.accounts.values()].filter(({ status }) => status === 'ACTIVE').map(seatOf);
  const all = [...claimedSeats(subject).flatMap((seat) => heldOf(seat, subject.id, known)), ...active];
  return [...new Map(all.map((seat) => [seatKey(seat), seat])).values()];
};

const named = <T extends string>(code: T, known: Readonly<Record<T, Bilingual>>) => ({ code, label: known[code] });

/** A seat as the schema has it. */
export const shownSeat = (subject: Subject, seat: PickableSeat) => {
  const { org, orgKind, region, role, unitKinds: kinds } = seat;
  return {
    ...{ key: seatKey(seat), org, orgKind, region, regionLabel: divisionName(region) },
    orgLabel: orgKind === 'AUTHORITY' ? authorityName(org) : null,
    unit: orgKind === 'UNIT' ? { uscc: org } : null,
    unitKinds: kinds.map((kind: UnitKind) => named(kind, unitKinds)),
    role: named(role, roles),
    isPicked: org === subject.org && subject.roles.includes(role),
  };
};
