import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sealing } from '../src/press/press.ts';
import { openKeyRing } from '../src/seal/key-ring.ts';
import { keyRingFile } from '../src/seal/key-ring-store.ts';
import { sampleFaces } from './sample-faces.ts';

/** A key ring of its own, in a directory that was not there before. */
export const newKeyRing = async (now: () => Date = () => new Date('2026-10-01T01:00:00.000Z')) =>
  openKeyRing({ store: keyRingFile(join(await mkdtemp(join(tmpdir(), 'anzhu-keys-')), 'ring')), now, listsBy: '云南省住房和城乡建设厅' });

let sealing: Promise<Sealing> | undefined;

const newSealing = async (): Promise<Sealing> => {
  const ring = await newKeyRing();
  const seal = await ring.sealOf(sampleFaces[0]?.issuedBy ?? '');
  return { seal, trust: await ring.trust() };
};

/** The seal that the sample faces are sealed with, made once. */
export const sampleSealing = (): Promise<Sealing> => {
  sealing ??= newSealing();
  return sealing;
};
