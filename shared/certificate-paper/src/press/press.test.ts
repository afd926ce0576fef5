import { provenOk } from '@anzhu/kernel';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleSealing } from '../../test/keys.ts';
import { sampleFaces } from '../../test/sample-faces.ts';
import { verifyFile } from '../check/verify-file.ts';
import type { Face } from '../face/face.ts';
import { openPress } from './press.ts';

const press = openPress({ threads: 2 });
afterAll(() => press.close());

const [license] = sampleFaces as readonly [Face];

describe('K7 papers of a face', () => {
  it.each(sampleFaces.map((face) => [face.kind, face] as const))(
    'K7 K8 makes the three files of %s, each of which verifies as its edition',
    async (_, face) => {
      const sealing = await sampleSealing();
      const papers = provenOk(await press.papers(face, sealing));
      for (const [format, bytes] of [
        ['PDF', papers.pdf],
        ['OFD', papers.ofd],
        ['TWIN', papers.twin],
      ] as const)
        expect(verifyFile(bytes, sealing.trust)).toMatchObject({
          isUnchanged: true,
          format,
          edition: { number: face.number, kind: face.kind },
          status: null,
        });
    },
  );
});
