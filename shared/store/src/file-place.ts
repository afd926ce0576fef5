import type { Readable } from 'node:stream';
import type { FilePart } from './opened-file.ts';

/** Keeps the bytes of files under keys of its own; whose they are and whether they are right is not its business. */
export interface FilePlace {
  /** Recorded with each file, so that a service whose configuration changes still finds the earlier ones. */
  readonly name: 'gridfs' | 's3';
  readonly newKey: () => string;
  /** Keeps exactly `size` bytes under a new key. A source that fails leaves nothing behind, and its error is passed on. */
  readonly put: (key: string, source: AsyncIterable<Buffer>, size: number) => Promise<void>;
  /** All its bytes, or those of a part; no others are fetched. */
  readonly open: (key: string, part?: FilePart) => Promise<Readable>;
  /** Also what was written of it when a process was killed. */
  readonly delete: (key: string) => Promise<void>;
  /** What stands in the way of using it now; nothing when it can be used. */
  readonly troubles: () => Promise<readonly string[]>;
}

export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** Of a server that is not Amazon's. */
  readonly endpoint?: string | undefined;
  /** The bucket is named in the path and not in the host name: MinIO, Ceph. */
  readonly pathStyle?: boolean;
  /** Without them, where the AWS SDK finds some: a role, a file. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
}
