import { type LocalDate, localDate } from '@anzhu/kernel';
import type { Person } from '../person/person.ts';

/** A spell of somebody's work for one unit; the days are null where they are not on record, the last also while it goes on. */
export type Employment = Person['employments'][number];

/** What ends a spell, and on which day. */
interface End {
  readonly on: LocalDate;
  readonly reason: string | null;
}

const isOpen = ({ isOver }: Employment): boolean => !isOver;

/** The spells once the last has ended. */
export const ended = (employments: readonly Employment[], { on, reason }: End): readonly Employment[] =>
  employments.map((one) => (isOpen(one) ? { ...one, until: on, reason, isOver: true } : one));

/** The spells once the person works for a unit; what went on elsewhere has ended with it. */
export const begun = (employments: readonly Employment[], uscc: string, { on, reason }: End): readonly Employment[] => {
  const last = employments.at(-1);
  if (last && isOpen(last) && last.uscc === uscc) return employments;
  return [...ended(employments, { on, reason }), { uscc, from: on, until: null, reason: null, isOver: false }];
};

type Worked = Pick<Person, 'employments' | 'uscc' | 'employed'>;

interface Moved extends Pick<Person, 'uscc' | 'employed'> {
  readonly leavingReason: string | null;
}

/** The spells after somebody's employment was changed: who leaves ends one, who comes begins one. */
export const employmentsAfter = ({ employments }: Worked, { uscc, employed, leavingReason }: Moved, at: Date): readonly Employment[] => {
  const end = { on: localDate(at), reason: leavingReason };
  return employed ? begun(employments, uscc, end) : ended(employments, end);
};
