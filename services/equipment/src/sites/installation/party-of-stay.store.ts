import { readQuery } from '@anzhu/access';
import type { AlsoReads } from '@anzhu/register';

/** Whoever may read a stay as a party or by its region may read the crane: where it stands or stood concerns them. */
export const partyOfStay: AlsoReads = async (connection, subject, craneIds) => {
  const scope = readQuery(subject, 'partyOrgs');
  if (!scope) return new Set();
  const query = { craneId: { $in: [...craneIds] }, ...scope };
  return new Set((await connection.collection('installations').distinct('craneId', query)) as string[]);
};

/** Whoever keeps a machine's safety archive, its present owner, reads all its stays, those under a former owner too. */
export const keeperOfArchive: AlsoReads = async (connection, subject, stayIds) => {
  const scope = subject.orgKind === 'UNIT' ? readQuery(subject, 'ownerUscc') : undefined;
  if (!scope) return new Set();
  const stays = await connection
    .collection<{ _id: string; craneId: string }>('installations')
    .find({ _id: { $in: [...stayIds] } })
    .toArray();
  const own = await connection
    .collection('cranes')
    .distinct('_id', { _id: { $in: stays.map(({ craneId }) => craneId) as never[] }, ...scope });
  const owned = new Set(own.map(String));
  return new Set(stays.flatMap(({ _id, craneId }) => (owned.has(craneId) ? [_id] : [])));
};
