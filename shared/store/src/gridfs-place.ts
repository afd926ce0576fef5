import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Connection, mongo } from 'mongoose';
import type { FilePlace } from './file-place.ts';

/** Waits for each write: an abort that overtook one would leave its bytes behind. */
const written = (kept: Writable, chunk: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    kept.write(chunk, (error) => (error ? reject(error) : resolve()));
  });

const put = async (bucket: mongo.GridFSBucket, key: string, source: AsyncIterable<Buffer>): Promise<void> => {
  const kept = bucket.openUploadStreamWithId(new mongo.ObjectId(key), '');
  // A failed write is told to whoever waits for it; unheard it would end the process.
  kept.on('error', () => undefined);
  try {
    for await (const chunk of source) await written(kept, chunk);
    await finished(kept.end());
  } catch (error) {
    await kept.abort().catch(() => undefined);
    throw error;
  }
};

/** The bucket removes chunks without a file too, and calls that an error. */
const remove = async (bucket: mongo.GridFSBucket, key: string): Promise<void> => {
  await bucket.delete(new mongo.ObjectId(key)).catch((error: unknown) => {
    if (!(error instanceof mongo.MongoRuntimeError)) throw error;
  });
};

/** Files in the service's own database. */
export const gridFsPlace = (connection: Connection): FilePlace => {
  const bucket = new mongo.GridFSBucket(connection.getClient().db(connection.name) as unknown as mongo.Db, {
    bucketName: 'files',
    writeConcern: { w: 'majority', j: true },
  });
  return {
    name: 'gridfs',
    newKey: () => new mongo.ObjectId().toHexString(),
    put: (key, source) => put(bucket, key, source),
    open: (key, part) =>
      Promise.resolve(bucket.openDownloadStream(new mongo.ObjectId(key), part && { start: part.start, end: part.end + 1 })),
    delete: (key) => remove(bucket, key),
    troubles: () => Promise.resolve([]),
  };
};
