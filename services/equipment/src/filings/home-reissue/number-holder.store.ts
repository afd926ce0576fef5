import type { ClientSession, Model } from 'mongoose';
import type { Crane } from '../../cranes/crane/crane.ts';
import { homeNumber } from './home-number.ts';

/** The crane that had a number before, or another that has it: a number is never given twice. */
export const numberHolder = async (
  cranes: Model<Crane>,
  { typed, craneId }: { readonly typed: string | undefined; readonly craneId: string | undefined },
  session?: ClientSession,
): Promise<Crane | null> => {
  if (typed === undefined) return null;
  const number = homeNumber(typed);
  const query = { $or: [{ filingNumber: number, _id: { $ne: craneId ?? '' } }, { 'formerFilings.filingNumber': number }] };
  return (await cranes.collection.findOne(query as never, session ? { session } : {})) as unknown as Crane | null;
};
