import type { EditionOfFile } from '../drawing/edition-words.ts';
import type { TrustedSeal } from '../seal/seal.ts';

export type FileFormat = 'PDF' | 'OFD' | 'TWIN';

/** What a file says, and what its signature says of it. */
export interface ReadFile {
  readonly format: FileFormat;
  readonly edition: EditionOfFile;
  /** The trusted seal that the file names; undefined where it names none. */
  readonly seal: TrustedSeal | undefined;
  readonly isUnchanged: boolean;
}
