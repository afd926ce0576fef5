import { provenOk } from '@anzhu/kernel';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { sampleSealing } from '../../test/keys.ts';
import { sampleFaces } from '../../test/sample-faces.ts';
import { verifyFile } from '../check/verify-file.ts';
import type { Face } from '../face/face.ts';
import { pageThreads } from './page-threads.ts';
import { openPress } from './press.ts';

const press = openPress({ threads: 2 });
afterAll(() => press.close());

const [license] = sampleFaces as readonly [Face];

describe('K7 the press', () => {
  it('K7 K8 makes the three files of each kind, and each verifies as its edition', async () => {
    const sealing = await sampleSealing();
    const made = await Promise.all(sampleFaces.map(async (face) => provenOk(await press.papers(face, sealing))));
    for (const [nth, { pdf, ofd, twin }] of made.entries())
      for (const [format, bytes] of Object.entries({ PDF: pdf, OFD: ofd, TWIN: twin }))
        expect(verifyFile(bytes, sealing.trust)).toMatchObject({
          isUnchanged: true,
          format,
          edition: { number: sampleFaces[nth]?.number, kind: sampleFaces[nth]?.kind },
          seal: { name: license.issuedBy },
          status: null,
        });
  });

  it('K7 K8 the sealed PDF is the same for the same face and seal', async () => {
    const sealing = await sampleSealing();
    const [one, other] = [provenOk(await press.papers(license, sealing)), provenOk(await press.papers(license, sealing))];
    expect(Buffer.from(one.pdf).equals(other.pdf)).toBe(true);
  });

  it('K11 a copy says its purpose across the page, and verifies as the same edition', async () => {
    const sealing = await sampleSealing();
    const copy = provenOk(await press.copy(license, sealing, { purpose: '建筑起重机械设备使用', on: '2026-11-29' }));
    expect(copy.length).toBeGreaterThan(provenOk(await press.papers(license, sealing)).pdf.length);
    expect(verifyFile(copy, sealing.trust)).toMatchObject({ isUnchanged: true, edition: { certificateId: license.certificateId } });
  });

  it.each([
    ['a face with faults', { number: '' }, { code: 'FACE_FAULTY', faults: [{ path: 'number', code: 'REQUIRED' }] }],
    ['a character that cannot be drawn', { number: '𠮷' }, { code: 'UNDRAWABLE', characters: [{ path: 'number', codePoint: 'U+20BB7' }] }],
    [
      'the seal of another authority',
      { issuedBy: '另一机关' },
      { code: 'SEAL_NAME_DIFFERS', sealName: license.issuedBy, issuedBy: '另一机关' },
    ],
  ])('K3 K7 makes nothing of %s', async (_, changes, error) => {
    expect(await press.papers({ ...license, ...changes }, await sampleSealing())).toMatchObject({ ok: false, error });
  });

  it.each([
    ['no purpose', ' ', { code: 'FACE_FAULTY', faults: [{ path: 'purpose' }] }],
    ['a purpose that is too long', '长'.repeat(31), { code: 'FACE_FAULTY', faults: [{ path: 'purpose' }] }],
    ['a purpose that cannot be drawn', '𠮷', { code: 'UNDRAWABLE', characters: [{ path: 'purpose' }] }],
  ])('K11 makes no copy with %s', async (_, purpose, error) => {
    expect(await press.copy(license, await sampleSealing(), { purpose, on: '2026-11-29' })).toMatchObject({ ok: false, error });
  });

  it('K7 what is wrong with one order stops no other, and a closed press takes none', async () => {
    const threads = pageThreads(1);
    const [bad, good] = await Promise.allSettled([
      threads.do({ face: { ...license, template: 9 }, watermark: null }),
      threads.do({ face: license, watermark: null }),
    ]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
    const waiting = Promise.allSettled([1, 2, 3].map(() => threads.do({ face: license, watermark: null })));
    await threads.close();
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(threads.do({ face: license, watermark: null })).rejects.toThrow('closed');
  });

  it('K7 there are no more threads than allowed, and none a minute after the last page', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const threads = pageThreads(1);
    const draw = () => threads.do({ face: license, watermark: null });
    await Promise.all([draw(), draw()]);
    expect(threads.running).toBe(1);
    vi.advanceTimersByTime(59_000);
    await draw();
    vi.advanceTimersByTime(59_000);
    expect(threads.running).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(threads.running).toBe(0);
    vi.useRealTimers();
    await draw();
    expect(threads.running).toBe(1);
    await threads.close();
  });
});
