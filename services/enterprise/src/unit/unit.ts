import { liesIn, type UnitKind } from '@anzhu/access';
import { draftEvent, unitApproved, unitChanged, unitRegistered } from '@anzhu/contracts';
import { divisionKeys } from '@anzhu/identifiers';
import type { Fault, LocalDate } from '@anzhu/kernel';
import type { KnownValues } from '@anzhu/register';
import type { Aggregate, Commit, Own } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { z } from 'zod';
import type { unitRecord } from './unit.record.ts';

/** A unit as the platform knows it, by its USCC; what others are told of it are public facts only. */
export interface Unit extends Aggregate, Readonly<z.output<typeof unitRecord>> {}

type UnitProfile = NonNullable<Unit['profile']>;
type UnitPeople = NonNullable<Unit['people']>;

/** What a registration says of a unit. */
export interface UnitFacts {
  readonly uscc: string;
  readonly name: string;
  readonly kinds: readonly UnitKind[];
  readonly division: string;
  readonly qualification: string | null;
  readonly qualificationValidUntil?: LocalDate | null;
  readonly profile?: UnitProfile;
  readonly people?: UnitPeople;
}

const fieldsOf = ({ name, kinds, division, qualification, qualificationValidUntil = null, profile, people }: UnitFacts) => ({
  name,
  kinds,
  division,
  ...divisionKeys(division),
  qualification,
  qualificationValidUntil,
  profile: profile ?? null,
  people: people ?? null,
});

const happened = (unit: Unit | null, status: Unit['status']) => {
  if (status === 'APPROVED') return unit?.status === 'APPROVED' ? unitChanged : unitApproved;
  return unit === null ? unitRegistered : unitChanged;
};

/** What a unit was called before it is called so; with its present name where that is another. */
export const formerNames = (unit: Unit | null, name: string): readonly string[] => {
  const { formerValues = {} } = (unit ?? {}) as KnownValues;
  const former = (formerValues['name'] ?? []).map(({ value }) => value);
  return [...new Set([...former, ...(unit ? [unit.name] : [])])].filter((one) => one !== name);
};

type Told = Pick<Unit, 'name' | 'kinds' | 'division' | 'status' | 'qualification' | 'qualificationValidUntil' | 'successor'> & {
  readonly successorName?: Unit['successorName'] | undefined;
};

/** What others are told of a unit, with what it was called before. */
export const toldOf = (
  uscc: string,
  { name, kinds, division, status, qualification, qualificationValidUntil, successor, successorName }: Told,
  former: readonly string[],
) => ({
  ...{ uscc, name, kinds: [...kinds], division, status, qualification, qualificationValidUntil },
  ...(former.length > 0 && { formerNames: [...former] }),
  ...(successor && { successor }),
  ...(successorName !== undefined && { successorName }),
});

type UnitChange = Required<Pick<Commit<Unit>, 'events'>> & {
  readonly set: Omit<Own<Unit>, 'blacklistedFor' | 'administrators' | 'successor' | 'successorName'>;
};

/** What a registration's step makes of the unit; nothing where an approved unit only asks for a change. */
export const unitChange = (unit: Unit | null, facts: UnitFacts, status: Unit['status']): UnitChange | null => {
  if (status === 'REGISTERED' && unit?.status === 'APPROVED') return null;
  const { uscc, name, qualificationValidUntil = null } = facts;
  const { successor = null, successorName } = unit ?? {};
  const told = toldOf(uscc, { ...facts, qualificationValidUntil, status, successor, successorName }, formerNames(unit, name));
  const event = draftEvent<string, typeof unitChanged.data>(happened(unit, status), told);
  return { set: { ...fieldsOf(facts), status }, events: [event] };
};

/** The unit leads on to the one it was merged into; to none where its merger is annulled. */
export const mergedInto = (unit: Unit, into: Pick<Unit, '_id' | 'name'> | null): Commit<Unit> => {
  const set = { successor: into?._id ?? null, successorName: into?.name ?? null };
  return { set, events: [draftEvent(unitChanged, toldOf(unit._id, { ...unit, ...set }, formerNames(unit, unit.name)))] };
};

const mergedReasons = ({ name, successor, successorName }: Unit): readonly BlockReason[] => {
  if (!successor) return [];
  const into = successorName ?? successor;
  return [
    {
      code: 'UNIT_MERGED',
      zh: `${name}已并入${into},请以合并后的单位办理`,
      en: `${name} was merged into ${into}, which does business in its place`,
      references: [{ kind: 'Unit', id: successor, label: into }],
    },
  ];
};

const reference = (uscc: string, unit: Unit | null) => [{ kind: 'Unit', id: uscc, label: unit?.name ?? uscc }];

/** A unit must be registered and approved, and not merged into another. */
export const unitReasons = (uscc: string, unit: Unit | null): readonly BlockReason[] =>
  unit?.status === 'APPROVED'
    ? mergedReasons(unit)
    : [
        {
          code: 'UNIT_NOT_APPROVED',
          zh: '单位未登记或未审核通过',
          en: 'The unit is not registered or not approved',
          references: reference(uscc, unit),
        },
      ];

/** Where an authority handles a unit's matter: at the unit's registered division, which lies in the authority's region (X9). */
export const placeOfUnit = (uscc: string | undefined, unit: Unit | null, authority: { readonly region: string }): string | Fault => {
  const path = 'form.uscc';
  if (uscc === undefined) return { path, code: 'REQUIRED', zh: '请选择企业', en: 'Name the unit' };
  if (!unit) return { path, code: 'UNIT_UNKNOWN', zh: '没有该企业', en: 'There is no such unit' };
  return liesIn(authority.region, unit.division)
    ? unit.division
    : { path, code: 'OUTSIDE_REGION', zh: '该企业不在本辖区', en: 'The unit is not in the jurisdiction' };
};
