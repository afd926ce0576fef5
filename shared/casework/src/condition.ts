import { type Jurisdiction, jurisdictionOf } from '@anzhu/jurisdictions';
import type { Bilingual } from '@anzhu/kernel';

type Policies = Jurisdiction['policies'];

/** What a jurisdiction must have decided. */
export interface Where {
  readonly policy: keyof Policies;
  readonly values: readonly unknown[];
}

/** A condition of a form as data. What it goes by that is not known yet makes it neither true nor false. */
export interface Condition {
  /** A field beside it; behind a dot, a field of the record that one names (`craneId.category`). Of a place alone where it is left out. */
  readonly path?: string;
  /** The values with which it holds; any, where none are named. */
  readonly values?: readonly string[];
  /** What the values are called, where the field beside it does not say. */
  readonly labels?: Readonly<Record<string, Bilingual>>;
  /** Only in jurisdictions that have so decided. */
  readonly where?: Where;
}

/** The field beside it has one of these values. */
export const is = (path: string, ...values: readonly (string | boolean)[]): Condition => ({ path, values: values.map(String) });

/** The field beside it is given. */
export const given = (path: string): Condition => ({ path });

/** The jurisdiction has decided one of these. */
export const where = <P extends keyof Policies>(policy: P, ...values: readonly Policies[P][]): { readonly where: Where } => ({
  where: { policy, values },
});

/** Whether the jurisdiction of a division has so decided. */
export const holdsIn = (division: string, place: Where | undefined): boolean =>
  place === undefined || place.values.includes(jurisdictionOf(division).policies[place.policy]);

export type Values = Readonly<Record<string, unknown>>;

/** What conditions of a group of fields are asked of. */
export interface Surroundings {
  readonly division: string;
  /** The fields of the group. */
  readonly group: Values;
  /** Fields of records that the form names, by path. */
  readonly named: Values;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** The value a condition goes by, where it is known. */
export const valueAt = ({ path = '' }: Condition, { group, named }: Surroundings): unknown =>
  path.includes('.') ? named[path] : group[path];

/** Whether a condition holds. */
export const holds = (condition: Condition, around: Surroundings): boolean => {
  if (!holdsIn(around.division, condition.where)) return false;
  if (condition.path === undefined) return true;
  const value = valueAt(condition, around);
  return !isAbsent(value) && (condition.values?.includes(String(value)) ?? true);
};

/** Whether it is known not to hold: the place has decided otherwise, or what it goes by is given, and is another. */
export const failsFor = (condition: Condition, around: Surroundings): boolean =>
  !holdsIn(around.division, condition.where) ||
  (condition.path !== undefined && !isAbsent(valueAt(condition, around)) && !holds(condition, around));
