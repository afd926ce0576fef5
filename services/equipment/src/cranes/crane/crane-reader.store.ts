import { can, type Subject } from '@anzhu/access';
import { recordsById } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { Installations } from '../../sites/installation/installation.store.ts';
import { craneOfKeys } from './crane.store.ts';
import type { Crane } from './crane.ts';
import { craneKeys, type Made } from './crane-identity.ts';

/** Whether the subject acts for the owner, who keeps the machine's safety archive and so sees all that was submitted about it. */
export const isOwners = (subject: Subject, { ownerUscc }: Crane): boolean => can(subject, 'read', { kind: 'crane', org: ownerUscc });

const isOwnersOrNear = (subject: Subject, { ownerUscc, d6 }: Crane): boolean =>
  can(subject, 'read', { kind: 'crane', org: ownerUscc, region: d6 });

/** Cranes for whoever may read them: the owner, the authorities of the filing's region, and the parties and authorities of a project where it stands or stood. To others there is none. */
export const createCraneReader = (cranes: Model<Crane>, installations: Installations) => {
  const readable = async (found: readonly Crane[], subject: Subject): Promise<readonly Crane[]> => {
    const others = found.filter((crane) => !isOwnersOrNear(subject, crane)).map(({ _id }) => _id);
    const known = await installations.cranesKnownTo(subject, others);
    return found.filter(({ _id }) => !others.includes(_id) || known.has(_id));
  };
  const each = async (ids: readonly string[], subject: Subject): Promise<ReadonlyMap<string, Crane>> => {
    const found = await recordsById<Crane>(cranes.collection, ids);
    return new Map((await readable([...found.values()], subject)).map((crane) => [crane._id, crane]));
  };
  const one = async (found: Crane | null, subject: Subject): Promise<Crane | null> =>
    found ? ((await readable([found], subject))[0] ?? null) : null;
  return {
    /** The machine a maker gave a serial number. */
    made: async (made: Made, subject: Subject): Promise<Crane | null> => one(await craneOfKeys(cranes, craneKeys(made)), subject),
    /** Those of the ids that may be read, by at most two queries. */
    each,
    find: async (id: string | undefined, subject: Subject): Promise<Crane | null> =>
      id ? ((await each([id], subject)).get(id) ?? null) : null,
  };
};

export type CraneReader = ReturnType<typeof createCraneReader>;
