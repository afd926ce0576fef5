import type { Bilingual, LocalDate } from '@anzhu/kernel';

/** A value an external number or name has or had: from its day, where that is on record, until it ended; a mistake is one that was corrected. */
export interface DatedValue {
  readonly value: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly isMistake: boolean;
}

/** What a record keeps of the values its known attributes had before, and of the days from which the present ones hold. */
export interface KnownValues {
  readonly formerValues?: Readonly<Record<string, readonly DatedValue[]>>;
  readonly valuesSince?: Readonly<Record<string, LocalDate>>;
}

/** An external number or a name of a record, at the field of that name. */
export interface KnownAttribute<T> extends Bilingual {
  /** The one form in which it is compared. */
  readonly canonical: (value: string) => string;
  /** Its former values, where the record keeps them in a list of its own. */
  readonly former?: (record: T) => readonly DatedValue[];
}

type Attributes<T> = Readonly<Record<string, KnownAttribute<T>>>;

const presentOf = (record: object, name: string): string | null => {
  const value = (record as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** Every value an attribute of a record had and has, oldest first. */
export const valuesOf = <T extends object>(attributes: Attributes<T>, name: string, record: T): readonly DatedValue[] => {
  const { formerValues, valuesSince } = record as KnownValues;
  const earlier = attributes[name]?.former?.(record) ?? formerValues?.[name] ?? [];
  const value = presentOf(record, name);
  const from = valuesSince?.[name] ?? earlier.findLast(({ isMistake }) => !isMistake)?.until ?? null;
  return value === null ? earlier : [...earlier, { value, from, until: null, isMistake: false }];
};

/** By what a record is found: the canonical form of every value of its known attributes. */
export const knownAs = <T extends object>(attributes: Attributes<T>, record: T): readonly string[] => [
  ...new Set(
    Object.entries(attributes).flatMap(([name, { canonical }]) => valuesOf(attributes, name, record).map(({ value }) => canonical(value))),
  ),
];

/** None where the record has no such number any more. */
type Values = Readonly<Record<string, string | null>>;

const ended = (record: object & KnownValues, name: string, end: Omit<DatedValue, 'value' | 'from'>) => {
  const value = presentOf(record, name);
  const from = record.valuesSince?.[name] ?? null;
  return [...(record.formerValues?.[name] ?? []), ...(value === null ? [] : [{ value, from, ...end }])];
};

/** Of each attribute what it had; nothing of one that had nothing. */
const formerOf = (record: object & KnownValues, names: readonly string[], end: Omit<DatedValue, 'value' | 'from'>) =>
  Object.fromEntries(names.map((name) => [name, ended(record, name, end)] as const).filter(([, values]) => values.length > 0));

const changedNames = (record: object, values: Values): readonly string[] =>
  Object.keys(values).filter((name) => presentOf(record, name) !== values[name]);

/** What a record is called from a day on; what it was called until then stays on record. */
export const renamed = (record: object & KnownValues, values: Values, today: LocalDate) => {
  const names = changedNames(record, values);
  if (names.length === 0) return {};
  const former = formerOf(record, names, { until: today, isMistake: false });
  const since = Object.fromEntries(names.map((name) => [name, today]));
  return { ...values, formerValues: { ...record.formerValues, ...former }, valuesSince: { ...record.valuesSince, ...since } };
};

/** What should always have stood in the record; the mistake stays on record, and the record is found by it. */
export const corrected = (record: object & KnownValues, values: Values) => {
  const names = changedNames(record, values);
  if (names.length === 0) return {};
  const former = formerOf(record, names, { until: null, isMistake: true });
  return { ...values, formerValues: { ...record.formerValues, ...former } };
};
