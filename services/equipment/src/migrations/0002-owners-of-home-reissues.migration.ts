import type { Change, Migration } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';

interface Stored {
  readonly _id: string;
  readonly form: { readonly craneId?: string };
  readonly parties: Readonly<Record<string, string>>;
}

const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  const cases = (batch as unknown as readonly Stored[]).filter(({ parties }) => parties['owner'] === undefined);
  const ids = cases.map(({ form }) => form.craneId);
  const cranes = await connection
    .collection('cranes')
    .find({ _id: { $in: ids as never[] } }, { projection: { ownerUscc: 1 } })
    .toArray();
  const ownerOf = new Map(cranes.map(({ _id, ownerUscc }) => [String(_id), String(ownerUscc)]));
  return cases.flatMap(({ _id, form: { craneId = '' }, parties: known }) => {
    const owner = ownerOf.get(craneId);
    if (owner === undefined) return [];
    const parties = { ...known, owner };
    return [{ id: _id, set: { parties, partyOrgs: [...new Set(Object.values(parties))] } }];
  });
};

/** C15: the owner whose number has changed is a party of the case and reads it, also where it was recorded before owners were named in it. */
export const ownersOfHomeReissues: Migration = {
  id: '0002-owners-of-home-reissues',
  steps: () => [{ collection: 'home_reissues', change }],
};
