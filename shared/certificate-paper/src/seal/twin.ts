import type { Face } from '../face/face.ts';
import type { Seal } from './seal.ts';
import { signedJson } from './signed-json.ts';

export const twinFormat = 'anzhu-certificate/1';

/** The machine-readable twin of a paper: its face, signed. */
export const twinOf = (face: Face, seal: Seal): Promise<Uint8Array> => signedJson({ format: twinFormat, face: { ...face } }, seal);
