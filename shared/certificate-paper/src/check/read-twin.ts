import { editionOf, isEdition } from '../drawing/edition-words.ts';
import type { Face } from '../face/face.ts';
import type { Trust } from '../seal/seal.ts';
import { readSignedJson } from '../seal/signed-json.ts';
import { twinFormat } from '../seal/twin.ts';
import type { ReadFile } from './read-file.ts';

/** The certificate in a machine-readable twin; null where it says of none. */
export const readTwin = (bytes: Uint8Array, trust: Trust): ReadFile | null => {
  const read = readSignedJson(bytes, trust);
  const face = read?.content['face'];
  if (!read || read.content['format'] !== twinFormat || !isEdition(face)) return null;
  return { format: 'TWIN', edition: editionOf(face as Face), seal: read.seal, isUnchanged: read.isUnchanged };
};
