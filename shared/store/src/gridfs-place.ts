import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Connection, mongo } from 'mongoose';
import type { FilePlace } from './file-place.ts';

/** Waits for each write: an abort that overtook one would leave its bytes behind. */
const written = (kept: Writable, chunk: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    kept.write(chunk, (error) => (error ? reject(error) : resolve()));
  });

const put = async (bucket: mongo.GridFSBucket, source: AsyncIterable<Buffer>): Promise<string> => {
  const kept = bucket.openUploadStream('');
  // A failed write is told to whoever waits for it; unheard it would end the process.
  kept.on('error', () => undefined);
  try {
    for await (const chunk of source) await written(kept, chunk);
    await finished(kept.end());
  } catch (error) {
    await kept.abort().catch(() => undefined);
    throw error;
  }
  return kept.id.toHexString();
};

/** Files in the service's own database. */
export const gridFsPlace = (connection: Connection): FilePlace => {
  const bucket = new mongo.GridFSBucket(connection.getClient().db(connection.name) as unknown as mongo.Db, {
    bucketName: 'files',
    writeConcern: { w: 'majority', j: true },
  });
  return {
    name: 'gridfs',
    put: (source) => put(bucket, source),
    open: (key) => Promise.resolve(bucket.openDownloadStream(new mongo.ObjectId(key))),
    delete: (key) => bucket.delete(new mongo.ObjectId(key)),
    troubles: () => Promise.resolve([]),
  };
};
