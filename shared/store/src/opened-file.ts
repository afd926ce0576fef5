import type { Readable } from 'node:stream';

/** Bytes from `start` to `end`, both of them. */
export interface FilePart {
  readonly start: number;
  readonly end: number;
}

/** What is known of bytes before they are read: how many there are, and what tells them from any others. */
export interface KnownBytes {
  readonly size: number;
  readonly etag: string;
}

/** Which part of the bytes is wanted, once it is known what they are; all of them unless one is named. */
export type PartWanted = (known: KnownBytes) => FilePart | undefined;

/** Bytes to be sent; `size` where it is known before the last byte. With an `etag` they are of the part that was wanted, and `size` is that of all. */
export interface OpenedFile {
  readonly stream: Readable;
  readonly name: string;
  readonly mediaType: string;
  readonly size?: number;
  readonly etag?: string;
}
