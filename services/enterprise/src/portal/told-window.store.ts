import type { ClientSession, Model } from 'mongoose';
import type { Window } from '../license-notice/told.ts';
import type { Publication } from './publication.ts';

/** When a batch was told to the public, from the first day of its first notice to the last day of its last; null where it never was. What was recalled was told as well. */
export const toldWindow = async (publications: Model<Publication>, batchId: string, session?: ClientSession): Promise<Window | null> => {
  const [window] = await publications.collection
    .aggregate<Window>(
      [{ $match: { batchId, kind: 'NOTICE' } }, { $group: { _id: null, start: { $min: '$from' }, end: { $max: '$until' } } }],
      session ? { session } : {},
    )
    .toArray();
  return window ? { start: window.start, end: window.end } : null;
};
