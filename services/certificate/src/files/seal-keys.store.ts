import { randomUUID } from 'node:crypto';
import type { KeptKeys, KeyRingStore } from '@anzhu/certificate-paper';
import { isDuplicateId, type SealedTexts } from '@anzhu/store';
import type { Connection } from 'mongoose';

interface KeptRing {
  readonly _id: 'ring';
  readonly version: number;
  /** Of each writing its own: after a restore other keys may have the same version. */
  readonly stamp: string;
  readonly sealed: string;
}

type Rings = ReturnType<typeof ringsIn>;

const ringsIn = (connection: Connection) => connection.collection<KeptRing>('seal_keys');

/** False where another was faster. */
const insert = async (rings: Rings, sealed: string): Promise<boolean> => {
  try {
    await rings.insertOne({ _id: 'ring', version: 1, stamp: randomUUID(), sealed });
    return true;
  } catch (error) {
    if (isDuplicateId(error)) return false;
    throw error;
  }
};

/** The seals' keys in the database of the service, sealed with keys that are not in it: all processes of the service share them. */
export const sealKeysIn = (connection: Connection, texts: SealedTexts): KeyRingStore => {
  const rings = ringsIn(connection);
  let last: (Pick<KeptRing, 'stamp'> & { readonly keys: KeptKeys }) | null = null;
  const open = async () => {
    const kept = await rings.findOne({ _id: 'ring' });
    return kept && { stamp: kept.stamp, keys: { text: texts.open(kept.sealed), version: kept.version } };
  };
  return {
    read: async () => {
      const stamp = (await rings.findOne({ _id: 'ring' }, { projection: { stamp: 1 } }))?.stamp;
      if (!last || stamp !== last.stamp) last = await open();
      return last?.keys ?? null;
    },
    write: async (text, over) => {
      const sealed = texts.seal(text);
      if (over === null) return await insert(rings, sealed);
      const { modifiedCount } = await rings.updateOne(
        { _id: 'ring', version: over },
        { $set: { sealed, stamp: randomUUID(), version: over + 1 } },
      );
      return modifiedCount === 1;
    },
  };
};
