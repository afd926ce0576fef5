import { canonicalCode, foreignFault, tidyName } from '@anzhu/identifiers';
import { err, ok, type Result } from '@anzhu/kernel';
import { type OrgKind, type Role, roles, type Seat, type Subject, type UnitKind, unitKinds } from './subject.ts';

type Claims = Readonly<Record<string, unknown>>;

const orgKinds: Readonly<Record<OrgKind, true>> = { UNIT: true, AUTHORITY: true, SYSTEM: true };

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && !/\p{Cc}/u.test(value) && !foreignFault(value);

const isListOf = <T extends string>(known: Readonly<Record<T, unknown>>, value: unknown): value is readonly T[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string' && Object.hasOwn(known, entry));

const listClaim = <T extends string>(claims: Claims, name: string, known: Readonly<Record<T, unknown>>): readonly T[] | null => {
  const value = claims[name] ?? [];
  return isListOf(known, value) ? value : null;
};

const isDivision = (value: unknown): value is string => value === '' || (typeof value === 'string' && /^[1-9]\d{5}$/.test(value));

const seatChecks: Readonly<Record<string, (claims: Claims) => boolean>> = {
  org: ({ org }) => isText(org),
  org_kind: ({ org_kind: kind }) => typeof kind === 'string' && Object.hasOwn(orgKinds, kind),
  region: ({ region }) => isDivision(region),
  unit_kinds: (claims) => listClaim<UnitKind>(claims, 'unit_kinds', unitKinds) !== null,
  roles: (claims) => listClaim<Role>(claims, 'roles', roles) !== null,
};

const isSeat = (claims: unknown): claims is Claims =>
  typeof claims === 'object' && claims !== null && Object.values(seatChecks).every((holds) => holds(claims as Claims));

const mostSeats = 50;

const checks: typeof seatChecks = {
  sub: ({ sub }) => isText(sub) && sub !== '',
  name: ({ name }) => isText(name),
  ...seatChecks,
  seats: ({ seats = [] }) => Array.isArray(seats) && seats.length <= mostSeats && seats.every(isSeat),
};

/** A seat of claims that were checked. */
const seatOf = (claims: Claims): Seat => ({
  org: claims['org_kind'] === 'UNIT' ? canonicalCode(claims['org'] as string) : (claims['org'] as string),
  orgKind: claims['org_kind'] as OrgKind,
  unitKinds: listClaim<UnitKind>(claims, 'unit_kinds', unitKinds) ?? [],
  region: claims['region'] as string,
  roles: listClaim<Role>(claims, 'roles', roles) ?? [],
});

/** The subject a token's claims describe, the code of a unit and the name in the form in which they are kept, or the names of all malformed claims. Absent lists are empty; an unknown role is malformed. */
export const subjectFromClaims = (claims: Claims): Result<Subject, readonly string[]> => {
  const malformed = Object.entries(checks).flatMap(([name, holds]) => (holds(claims) ? [] : [name]));
  if (malformed.length > 0) return err(malformed);
  const { sub, name, seats } = claims as { readonly sub: string; readonly name: string; readonly seats?: readonly Claims[] };
  return ok({ id: sub, name: tidyName(name), ...seatOf(claims), ...(seats && { seats: seats.map(seatOf) }) });
};

const claimsOfSeat = ({ org, orgKind, unitKinds: kinds, region, roles: held }: Seat): Claims => ({
  org,
  org_kind: orgKind,
  unit_kinds: kinds,
  region,
  roles: held,
});

export const claimsOf = ({ id, name, seats, ...seat }: Subject): Record<string, unknown> => ({
  sub: id,
  name,
  ...claimsOfSeat(seat),
  ...(seats && { seats: seats.map(claimsOfSeat) }),
});
