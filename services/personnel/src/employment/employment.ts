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

/** So many spells are kept, the latest: nobody works for more units, and a record that grows with every act has no end. */
export const mostSpells = 200;

/** The spells once the person works for a unit; what went on elsewhere has ended with it. Who comes back on the day of leaving goes on. */
export const begun = (employments: readonly Employment[], uscc: string, { on, reason }: End): readonly Employment[] => {
  const last = employments.at(-1);
  if (last && isOpen(last) && last.uscc === uscc) return employments;
  const before = ended(employments, { on, reason });
  if (last && !isOpen(last) && last.uscc === uscc && last.until === on)
    return [...before.slice(0, -1), { ...last, until: null, reason: null, isOver: false }];
  return [...before, { uscc, from: on, until: null, reason: null, isOver: false }].slice(-mostSpells);
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
