import { type Employment, employmentsAfter } from '../employment/employment.ts';
import type { Person } from '../person/person.ts';

type Works = Pick<Person, 'uscc' | 'employed' | 'employments'>;
type Working = Pick<Person, 'employed' | 'employments' | 'leavingReason'>;

const mergedReason = '人员记录合并';

/** A record that is merged has no spell that goes on: the one that leads has it. */
export const spellsMerged = (duplicate: Person, at: Date): Omit<Working, 'leavingReason'> => ({
  employed: false,
  employments: employmentsAfter(duplicate, { uscc: duplicate.uscc, employed: false, leavingReason: mergedReason }, at),
});

const lastAs = (employments: readonly Employment[], change: Pick<Employment, 'until' | 'reason' | 'isOver'>): readonly Employment[] =>
  employments.map((one, index) => (index === employments.length - 1 ? { ...one, ...change } : one));

/** Separated again, who worked when the records were merged works as far as the record that led does: what has ended there since has ended here, on that day and for that reason. */
export const spellsSeparated = (kept: Works, { uscc, employments, merger }: Works & Pick<Person, 'merger'>): Partial<Working> => {
  if (!merger?.wasEmployed) return {};
  if (kept.employed && kept.uscc === uscc)
    return { employed: true, leavingReason: null, employments: lastAs(employments, { until: null, reason: null, isOver: false }) };
  const end = kept.employments.findLast((one) => one.uscc === uscc && one.isOver);
  const [until, reason] = [end?.until ?? null, end?.reason ?? null];
  return { employed: false, leavingReason: reason, employments: lastAs(employments, { until, reason, isOver: true }) };
};
