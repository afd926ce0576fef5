import { provenOk } from '@anzhu/kernel';
import { verifyFile } from '../src/check/verify-file.ts';
import type { Face } from '../src/face/face.ts';
import { openPress } from '../src/press/press.ts';
import { sampleSealing } from './keys.ts';
import { sampleFaces } from './sample-faces.ts';

/** The three files of a sample, and whether a file is taken for one of its seal's. */
export const sealedPapers = async () => {
  const [, , registration] = sampleFaces as readonly [Face, Face, Face];
  const sealing = await sampleSealing();
  const press = openPress({ threads: 1 });
  const papers = provenOk(await press.papers(registration, sealing));
  await press.close();
  return { papers, isTaken: (bytes: Uint8Array): boolean => verifyFile(bytes, sealing.trust).isUnchanged };
};
