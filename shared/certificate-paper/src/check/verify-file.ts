import type { EditionOfFile } from '../drawing/edition-words.ts';
import type { Trust, TrustedSeal } from '../seal/seal.ts';
import { type StatusAnswer, type StatusList, statusIn } from '../status/status-list.ts';
import type { FileFormat, ReadFile } from './read-file.ts';
import { readOfd } from './read-ofd.ts';
import { readPdf } from './read-pdf.ts';
import { readTwin } from './read-twin.ts';
import { mayHaveSealed } from './trusted.ts';

export type FileVerdict =
  | {
      readonly isUnchanged: true;
      readonly format: FileFormat;
      readonly edition: EditionOfFile;
      readonly seal: { readonly keyId: string; readonly name: string };
      /** Only where a list was given. */
      readonly status: StatusAnswer | null;
    }
  | {
      readonly isUnchanged: false;
      /** No certificate of ours, or larger than any; changed since it was sealed; of a seal that is not trusted, or not for its day; of one that was withdrawn. */
      readonly why: 'NOT_A_CERTIFICATE' | 'CHANGED' | 'SEAL_NOT_TRUSTED' | 'SEAL_WITHDRAWN';
    };

/** The list to look in, and the time it is looked at. */
export interface StatusAsked {
  readonly list: StatusList;
  readonly now: Date;
}

interface Format {
  readonly begins: string;
  /** No file of ours is larger. */
  readonly most: number;
  readonly read: (bytes: Uint8Array, trust: Trust) => ReadFile | null;
}

const formats: readonly Format[] = [
  { begins: '%PDF-', most: 4_000_000, read: readPdf },
  { begins: 'PK', most: 4_000_000, read: readOfd },
  { begins: '{', most: 64_000, read: readTwin },
];

const read = (bytes: Uint8Array, trust: Trust): ReadFile | null => {
  const begin = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  const format = formats.find(({ begins }) => begin.startsWith(begins));
  return format && bytes.length <= format.most ? format.read(bytes, trust) : null;
};

/** By the trust, or by a list that is newer than it. */
const isWithdrawn = ({ keyId, withdrawnAt }: TrustedSeal, asked: StatusAsked | undefined): boolean =>
  withdrawnAt !== undefined || asked?.list.withdrawn.includes(keyId) === true;

/** Whether a file is as it was sealed, and which edition it is; needs no network. What it is now, only a list says. */
export const verifyFile = (bytes: Uint8Array, trust: Trust, asked?: StatusAsked): FileVerdict => {
  const found = read(bytes, trust);
  if (!found) return { isUnchanged: false, why: 'NOT_A_CERTIFICATE' };
  const { format, edition, seal } = found;
  if (seal && isWithdrawn(seal, asked)) return { isUnchanged: false, why: 'SEAL_WITHDRAWN' };
  if (!seal || !mayHaveSealed(seal, edition, trust)) return { isUnchanged: false, why: 'SEAL_NOT_TRUSTED' };
  if (!found.isUnchanged) return { isUnchanged: false, why: 'CHANGED' };
  const status = asked ? statusIn(asked.list, edition, asked.now) : null;
  return { isUnchanged: true, format, edition, seal: { keyId: seal.keyId, name: seal.name }, status };
};
