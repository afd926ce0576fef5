import type { Change, Migration } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';

interface Stored {
  readonly _id: string;
  readonly reported?: readonly string[];
}

interface Penalty {
  readonly _id: string;
  readonly outcome: { readonly licenseId?: string };
}

const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  const licenses = (batch as unknown as readonly Stored[]).filter(({ reported }) => reported === undefined);
  const pending = await connection
    .collection<Penalty>('license_penalties')
    .find({ 'outcome.licenseId': { $in: licenses.map(({ _id }) => _id) }, state: { $in: ['REPORTED', 'RETURNED'] } }, { sort: { _id: 1 } })
    .toArray();
  return licenses.map(({ _id: id }) => ({
    id,
    set: { reported: pending.filter(({ outcome }) => outcome.licenseId === id).map(({ _id }) => _id) },
  }));
};

/** E11: a license knows of the penalties that are reported against it and not decided yet. */
export const reportedPenalties: Migration = {
  id: '0005-reported-penalties',
  steps: () => [{ collection: 'work_safety_licenses', change }],
};
