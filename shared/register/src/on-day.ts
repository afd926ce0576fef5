import type { LocalDate } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { RegisterDefinition } from './definition.ts';

type Derived<T> = readonly (readonly [string, (record: T, today: LocalDate) => unknown])[];

/** What follows from the day, by field. */
export const derivedOnDay = <T extends Aggregate>({ onDay = {} }: Pick<RegisterDefinition<T>, 'onDay'>): Derived<T> =>
  Object.entries(onDay) as unknown as Derived<T>;

/** Records as they are on a day. */
export const asOnDay = <T extends Aggregate>(definition: Pick<RegisterDefinition<T>, 'onDay'>) => {
  const derived = derivedOnDay(definition);
  return (record: T, today: LocalDate): T => {
    if (derived.length === 0) return record;
    return { ...record, ...Object.fromEntries(derived.map(([name, tell]) => [name, tell(record, today)])) };
  };
};
