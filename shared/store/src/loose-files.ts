import { err, ok, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import { durable } from './durable.ts';
import type { FilePlace } from './file-place.ts';

export interface Kept {
  readonly key: string;
  readonly place: FilePlace['name'];
}

/** A file that belongs to no case yet, or perhaps to none any more, with all places where bytes of it may be. */
export interface LooseFile {
  readonly _id: string;
  readonly org: string;
  readonly size: number;
  readonly at: Date;
  readonly keys: readonly Kept[];
  /** A record was about to name it: it does not count, and whether one does is looked at when it is due. */
  readonly isAttached?: true;
}

/** What one organisation may have that belongs to no case. */
const most = { files: 1_000, bytes: 4 * 1024 ** 3 };

const tooMuch = badUserInput({
  path: 'size',
  code: 'TOO_MANY_UNATTACHED_FILES',
  zh: '本单位已上传而未附入业务的文件过多,请先附入业务,或待其24小时后清除',
  en: 'The organisation has too many files that are attached to no case: attach them, or wait until they are removed after 24 hours',
});

/** A user who uploads keeps the page open for a working day at most. */
export const looseForMs = 24 * 60 * 60_000;
const atOnce = 200;

type Loose = mongo.Collection<LooseFile>;

const looseIn = (connection: Connection): Loose => connection.collection<LooseFile>('loose_files') as unknown as Loose;

/** An organisation's are counted for each file it sends, among those of all others. */
export const prepareLooseFiles = async (connection: Connection): Promise<void> => {
  await looseIn(connection).createIndexes([{ key: { org: 1, isAttached: 1 } }, { key: { at: 1 } }]);
};

/** What the organisation has that is attached to nothing, but for one. */
const looseOf = async (loose: Loose, org: string, but: string): Promise<{ readonly files: number; readonly bytes: number }> => {
  const unlessIt = (counted: unknown) => ({ $sum: { $cond: [{ $eq: ['$_id', but] }, 0, counted] } });
  const sum = { _id: null, files: unlessIt(1), bytes: unlessIt('$size') };
  const match = { org, isAttached: { $ne: true } };
  const [found] = await loose.aggregate<{ files: number; bytes: number }>([{ $match: match }, { $group: sum }]).toArray();
  return found ?? { files: 0, bytes: 0 };
};

/** Of a file that a record is about to name, or to name no more. */
const doubting = (loose: Loose) => ({
  /** Of these it is looked at after a day whether they are named. */
  doubt: async (ids: readonly string[], at: Date): Promise<void> =>
    void (await loose.updateMany({ _id: { $in: [...ids] } }, { $set: { at, isAttached: true } }, durable)),
  /** The same of one that may have been forgotten as named. */
  leave: async ({ _id, ...file }: Omit<LooseFile, 'keys' | 'isAttached'>, kept: Kept): Promise<void> =>
    void (await loose.updateOne({ _id }, { $set: { ...file, isAttached: true }, $addToSet: { keys: kept } }, { upsert: true, ...durable })),
  count: async (_id: string): Promise<void> => void (await loose.updateOne({ _id }, { $unset: { isAttached: '' } }, durable)),
});

/** What is not attached, so that it can be counted and removed: recorded before anything of it is written. */
export const looseFilesOf = (connection: Connection) => {
  const loose = looseIn(connection);
  const hasRoom = async ({ _id, org, size }: Pick<LooseFile, '_id' | 'org' | 'size'>): Promise<Result<null, Refusal>> => {
    const { files, bytes } = await looseOf(loose, org, _id);
    return files >= most.files || bytes + size > most.bytes ? err(tooMuch) : ok(null);
  };
  return {
    /** Whether the organisation may send one more. */
    room: hasRoom,
    announce: async ({ _id, org, size, at }: Omit<LooseFile, 'keys' | 'isAttached'>): Promise<Result<null, Refusal>> => {
      const room = await hasRoom({ _id, org, size });
      if (!room.ok) return room;
      await loose.updateOne({ _id }, { $setOnInsert: { org, size, at, keys: [] } }, { upsert: true });
      return ok(null);
    },
    willWrite: async (_id: string, kept: Kept): Promise<void> => void (await loose.updateOne({ _id }, { $push: { keys: kept } })),
    /** They are kept as if they had been announced now. */
    renew: async (ids: readonly string[], org: string, at: Date): Promise<void> =>
      void (await loose.updateMany({ _id: { $in: [...ids] }, org }, { $set: { at } })),
    ...doubting(loose),
    /** Whether nothing has happened to it since. */
    stands: async ({ _id, at, keys }: LooseFile): Promise<boolean> =>
      (await loose.countDocuments({ _id, at, keys: { $size: keys.length } })) > 0,
    /** The oldest of those announced before. */
    before: (at: Date): Promise<readonly LooseFile[]> => loose.find({ at: { $lt: at } }, { sort: { at: 1 }, limit: atOnce }).toArray(),
    forget: async ({ _id, at, keys }: LooseFile): Promise<void> => void (await loose.deleteOne({ _id, at, keys: { $size: keys.length } })),
  };
};
