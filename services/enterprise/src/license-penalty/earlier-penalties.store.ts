import type { ClientSession, mongo } from 'mongoose';
import type { Earlier } from './scale.ts';

interface Asked {
  readonly uscc: string;
  /** The case that is decided: not one of those before it. */
  readonly caseId: string | undefined;
}

/** The latest hundred penalties of a unit that were decided and not recalled, but for the case itself. */
export const earlierPenalties = async (
  penalties: mongo.Collection,
  { uscc, caseId }: Asked,
  session?: ClientSession,
): Promise<readonly Earlier[]> => {
  const found = await penalties
    .find({ 'form.uscc': uscc, state: 'EFFECTIVE' }, { sort: { 'form.start': -1 }, limit: 100, ...(session && { session }) })
    .project({ form: 1 })
    .toArray();
  return found.filter(({ _id }) => String(_id) !== caseId).map(({ form }) => form as Earlier);
};
