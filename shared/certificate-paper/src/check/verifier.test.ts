import { provenOk } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSealing } from '../../test/keys.ts';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Face } from '../face/face.ts';
import type { Sealing } from '../press/press.ts';
import { twinOf } from '../seal/twin.ts';
import { openVerifier } from './verifier.ts';

const [license] = sampleFaces as readonly [Face];

describe('K9 files that anybody sends are verified beside the thread that serves', () => {
  const verifier = openVerifier({ threads: 1, milliseconds: 120_000 });
  let [sealing, twin]: [Sealing, Uint8Array] = [] as never;
  beforeAll(async () => {
    sealing = await sampleSealing();
    twin = await twinOf(license, sealing.seal);
  });
  afterAll(() => verifier.close());

  it('K9 says of a file what is said of it on the spot, one after the other and all at once', async () => {
    const changed = Buffer.from(twin).fill('9', 40, 41);
    const files = [twin, changed, Buffer.from('hello'), Buffer.alloc(0), twin];
    const said = await Promise.all(files.map(async (bytes) => provenOk(await verifier.verify(bytes, sealing.trust))));
    expect(said.map((one) => (one.isUnchanged ? one.edition.number : one.why))).toEqual([
      ...[license.number, 'CHANGED', 'NOT_A_CERTIFICATE', 'NOT_A_CERTIFICATE', license.number],
    ]);
  });

  it('K9 a file that takes too long is given up, and the next is verified', async () => {
    const hurried = openVerifier({ threads: 1, milliseconds: 0 });
    expect(await hurried.verify(twin, sealing.trust)).toEqual({ ok: false, error: { code: 'NOT_VERIFIED' } });
    await hurried.close();
    expect(await verifier.verify(twin, sealing.trust)).toMatchObject({ ok: true, value: { isUnchanged: true } });
  });

  it('K9 more than may wait are told so at once', async () => {
    const small = openVerifier({ threads: 1, milliseconds: 120_000, mostWaiting: 1 });
    const [first, second, third] = [1, 2, 3].map(() => small.verify(twin, sealing.trust));
    expect(await third).toEqual({ ok: false, error: { code: 'BUSY' } });
    expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }]);
    await small.close();
  });
});
