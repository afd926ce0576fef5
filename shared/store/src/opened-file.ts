import type { Readable } from 'node:stream';

/** Bytes to be sent; `size` where it is known before the last byte. */
export interface OpenedFile {
  readonly stream: Readable;
  readonly name: string;
  readonly mediaType: string;
  readonly size?: number;
}
