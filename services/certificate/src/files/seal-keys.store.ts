import type { KeptKeys, KeyRingStore } from '@anzhu/certificate-paper';
import type { SealedTexts } from '@anzhu/store';
import type { Connection } from 'mongoose';

interface KeptRing {
  readonly _id: 'ring';
  readonly version: number;
  readonly sealed: string;
}

const isDuplicate = (error: unknown): boolean => (error as { readonly code?: number }).code === 11000;

type Rings = ReturnType<typeof ringsIn>;

const ringsIn = (connection: Connection) => connection.collection<KeptRing>('seal_keys');

/** False where another was faster. */
const insert = async (rings: Rings, sealed: string): Promise<boolean> => {
  try {
    await rings.insertOne({ _id: 'ring', version: 1, sealed });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
};

/** The seals' keys in the database of the service, sealed with keys that are not in it: all processes of the service share them. */
export const sealKeysIn = (connection: Connection, texts: SealedTexts): KeyRingStore => {
  const rings = ringsIn(connection);
  let last: KeptKeys | null = null;
  const open = async (): Promise<KeptKeys | null> => {
    const kept = await rings.findOne({ _id: 'ring' });
    return kept && { text: texts.open(kept.sealed), version: kept.version };
  };
  return {
    read: async () => {
      const version = (await rings.findOne({ _id: 'ring' }, { projection: { version: 1 } }))?.version;
      if (version !== last?.version) last = await open();
      return last;
    },
    write: async (text, over) => {
      const sealed = texts.seal(text);
      if (over === null) return await insert(rings, sealed);
      const { modifiedCount } = await rings.updateOne({ _id: 'ring', version: over }, { $set: { sealed, version: over + 1 } });
      return modifiedCount === 1;
    },
  };
};
