import type { KnownPerson, Persons } from '@anzhu/copies';
import type { ClientSession } from 'mongoose';
import type { Records } from '../records.ts';
import type { KeyStaffRow, SpecialWorkerRow } from './key-staff.form.ts';
import { staffNamed } from './key-staff.ts';

type Copies = Pick<Records['copies'], 'persons' | 'units'>;

interface Counted {
  readonly persons: Persons;
  /** Whose people they were. */
  readonly unit?: string | undefined;
}

type Successors = ReadonlyMap<string, readonly string[]>;

/** The person as of the unit from which it has gone on to where it works now, its approvals there too. */
const countedAt = (person: KnownPerson, unit: string, successors: Successors): KnownPerson => {
  const { uscc: now, approvals = [] } = person;
  if (!now) return person;
  const isOfNow = (former: string): boolean => former === now || successors.get(former)?.includes(now) === true;
  const uscc = isOfNow(unit) ? unit : now;
  return { ...person, uscc, approvals: approvals.map((one) => (isOfNow(one.uscc) ? { ...one, uscc } : one)) };
};

/** Whoever went on to the successor of a merged unit counts as working at the unit where the work, or the certificate of a special worker, was approved. In a transaction the units are held: a merger that is heard meanwhile is judged by or judges anew. */
export const countedBeforeMergers = async (
  { units }: Pick<Copies, 'units'>,
  { persons, unit = '' }: Counted,
  session?: ClientSession,
): Promise<Persons> => {
  const approvedAt = [...persons.values()].flatMap(({ approvals = [] }) => approvals.map(({ uscc }) => uscc));
  const named = [unit, ...approvedAt];
  const successors = await units.successors(named, session);
  if (session) await units.hold([...new Set([...named, ...[...successors.values()].flat()])], session);
  return successors.size === 0 ? persons : new Map([...persons].map(([ref, person]) => [ref, countedAt(person, unit, successors)]));
};

interface Named {
  readonly keyStaff: readonly Partial<KeyStaffRow>[] | undefined;
  readonly specialWorkers: readonly Partial<SpecialWorkerRow>[] | undefined;
  /** Of which unit they are, or are to be. */
  readonly unit: string | undefined;
}

interface For {
  readonly session?: ClientSession | undefined;
  readonly taken?: string | undefined;
}

/** The persons whom a notice names; a merger since its approval takes nobody away. */
export const personsFor = async (copies: Copies, { keyStaff, specialWorkers, unit }: Named, { session, taken }: For): Promise<Persons> => {
  const persons = await copies.persons.findStaff(staffNamed(keyStaff, specialWorkers), session);
  return taken === 'noteStaff' ? countedBeforeMergers(copies, { persons, unit }, session) : persons;
};
