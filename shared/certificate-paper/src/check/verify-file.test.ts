import { provenOk } from '@anzhu/kernel';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKeyRing, sampleSealing } from '../../test/keys.ts';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Face } from '../face/face.ts';
import { packed, unpacked } from '../ofd/container.ts';
import { openPress, type Papers, type Sealing } from '../press/press.ts';
import type { TrustedSeal } from '../seal/seal.ts';
import { twinOf } from '../seal/twin.ts';
import { newSm2Keys } from '../sm2/sign-sm2.ts';
import type { StatusList } from '../status/status-list.ts';
import { type FileVerdict, verifyFile } from './verify-file.ts';

const [, , registration] = sampleFaces as readonly [Face, Face, Face];
const press = openPress({ threads: 1 });
afterAll(() => press.close());

let [papers, sealing]: [Papers, Sealing] = [] as unknown as [Papers, Sealing];
beforeAll(async () => {
  sealing = await sampleSealing();
  papers = provenOk(await press.papers(registration, sealing));
});

const isTaken = (bytes: Uint8Array): boolean => verifyFile(bytes, sealing.trust).isUnchanged;
const changedAt = (bytes: Uint8Array, at: number, to: number): Uint8Array => Buffer.from(bytes).fill(to, at, at + 1);
const placesOf = (bytes: Uint8Array, word: string): readonly number[] => {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);
};

const formats = ['pdf', 'ofd', 'twin'] as const;

describe('K9 a file that was changed', () => {
  it.each(formats)('K8 K9 any other byte at any place of the %s is refused', (format) => {
    const whole = papers[format];
    expect(isTaken(whole)).toBe(true);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        expect(isTaken(changedAt(whole, at, (whole[at] ?? 0) ^ by))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it.each(formats)('K9 a %s that is longer, shorter or behind something else is refused', (format) => {
    const whole = Buffer.from(papers[format]);
    const changed = [
      Buffer.concat([whole, Buffer.from('\n')]),
      Buffer.concat([whole, whole]),
      Buffer.concat([whole, Buffer.from('1 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n')]),
      Buffer.concat([Buffer.from(' '), whole]),
      whole.subarray(0, -1),
      whole.subarray(1),
      whole.subarray(0, whole.length / 2),
    ];
    expect(changed.map(isTaken)).toEqual(changed.map(() => false));
  });

  it('K8 K9 every other digit in the signature of the pdf is refused', () => {
    const text = Buffer.from(papers.pdf).toString('latin1');
    const [from = 0] = placesOf(papers.pdf, '<30');
    const end = text.slice(0, text.indexOf('>', from)).replace(/0+$/, '').length;
    for (let at = end - 768; at < end; at += 17)
      expect(isTaken(changedAt(papers.pdf, at, (text[at] === '7' ? '8' : '7').charCodeAt(0)))).toBe(false);
  });

  it('K9 an ofd packed anew with a file changed, added, missing or in another place is refused', () => {
    const files = unpacked(papers.ofd) ?? {};
    const [names, entries] = [Object.keys(files), Object.entries(files)];
    expect(isTaken(packed(files))).toBe(true);
    for (const [name, bytes] of entries) {
      const { [name]: _, ...others } = files;
      const longer = Buffer.concat([bytes, Buffer.from('\n')]);
      const changed = [{ ...files, [name]: longer }, { ...files, [`${name}.bak`]: bytes }, others];
      expect([name, changed.map((one) => isTaken(packed(one)))]).toEqual([name, [false, false, false]]);
    }
    expect(names.length).toBe(9);
    expect(isTaken(packed(Object.fromEntries(entries.toReversed())))).toBe(false);
  });

  it('K9 a twin written another way, or with a value of another, is refused', () => {
    const twin = JSON.parse(Buffer.from(papers.twin).toString()) as { face: Face };
    const texts = [
      JSON.stringify(twin, null, 1),
      JSON.stringify({ ...twin, face: { ...twin.face, validUntil: '2039-09-30' } }),
      '{}',
      '[]',
      '{',
      'null',
    ];
    expect(texts.map((text) => isTaken(Buffer.from(text)))).toEqual(texts.map(() => false));
  });

  it('K9 reads no file that is larger than any of ours, and no two editions in one', async () => {
    const word = /\(anzhu-certificate:[\w-]+\)/.exec(Buffer.from(papers.pdf).toString('latin1'))?.[0] ?? '';
    const begun = { pdf: `%PDF-${word}`, ofd: `PK<ofd:Subject>${word.slice(1, -1)}</ofd:Subject>` };
    const larger = (text: string): Buffer => Buffer.concat([Buffer.from(text), Buffer.alloc(4_000_000, 'a')]);
    const why = (bytes: Uint8Array): FileVerdict => verifyFile(bytes, sealing.trust);
    const twin = await twinOf({ ...registration, values: { project: '长'.repeat(22_000) } }, sealing.seal);
    expect([begun.pdf, begun.ofd].map((text) => why(Buffer.from(text)))).toMatchObject([{ why: 'CHANGED' }, { why: 'CHANGED' }]);
    expect([larger(begun.pdf), larger(begun.ofd), twin, Buffer.from(begun.pdf + word)].map(why)).toEqual(
      Array.from({ length: 4 }, () => ({ isUnchanged: false, why: 'NOT_A_CERTIFICATE' })),
    );
  });

  it('K9 an ofd of ours that was packed by another is changed, not unknown', () => {
    const [at = 0] = placesOf(papers.ofd, 'PK\u0001\u0002');
    expect(verifyFile(changedAt(papers.ofd, at + 4, 20), sealing.trust)).toEqual({ isUnchanged: false, why: 'CHANGED' });
  });

  it('K9 tells what is no certificate from one that was changed', () => {
    expect(verifyFile(Buffer.from('%PDF-1.4\n%%EOF'), sealing.trust)).toEqual({ isUnchanged: false, why: 'NOT_A_CERTIFICATE' });
    expect(verifyFile(Buffer.alloc(0), sealing.trust)).toEqual({ isUnchanged: false, why: 'NOT_A_CERTIFICATE' });
    const [at = 0] = placesOf(papers.pdf, 'TJ');
    expect(verifyFile(changedAt(papers.pdf, at, 0x20), sealing.trust)).toEqual({ isUnchanged: false, why: 'CHANGED' });
  });
});

describe('K8 whose seal it is', () => {
  it('K8 papers by a ring that is not trusted are refused, though it says the same name', async () => {
    const other = await newKeyRing();
    const seal = await other.sealOf(registration.issuedBy);
    const trust = await other.trust();
    const forged = provenOk(await press.papers(registration, { seal, trust }));
    for (const format of formats)
      for (const asked of [sealing.trust, { ...sealing.trust, seals: trust.seals }, { ...trust, roots: sealing.trust.roots }])
        expect(verifyFile(forged[format], asked)).toEqual({ isUnchanged: false, why: 'SEAL_NOT_TRUSTED' });
  });

  it('K8 papers stay valid when their seal is replaced, and the replaced one seals nothing later', async () => {
    let now = new Date('2026-09-30T16:00:00.000Z');
    const ring = await newKeyRing(() => now);
    const seal = await ring.sealOf(registration.issuedBy);
    const before = provenOk(await press.papers(registration, { seal, trust: await ring.trust() }));
    now = new Date('2026-12-01T00:00:00.000Z');
    await ring.replace(registration.issuedBy, 'order');
    const next = await ring.sealOf(registration.issuedBy);
    const trust = await ring.trust();
    expect(next.keyId).not.toBe(seal.keyId);
    const later = { ...registration, edition: 2, issuedAt: '2026-12-02T00:00:00.000Z' };
    const after = provenOk(await press.papers(later, { seal: next, trust }));
    for (const format of formats)
      expect([verifyFile(before[format], trust), verifyFile(after[format], trust)]).toMatchObject([
        { isUnchanged: true, seal: { keyId: seal.keyId } },
        { isUnchanged: true, seal: { keyId: next.keyId } },
      ]);
    await expect(press.papers(later, { seal, trust })).rejects.toThrow('does not verify');
  });
});

describe('K8 what a root vouches for', () => {
  it.each<readonly [string, Partial<TrustedSeal>]>([
    ['key', { sm2PublicKey: newSm2Keys().publicKey }],
    ['begin', { usedFrom: '2020-01-01T00:00:00.000Z' }],
    ['end', { usedUntil: '2040-01-01T00:00:00.000Z' }],
    ['business', { signsLists: false }],
    ['voucher', { vouched: '' }],
  ])('K8 a seal with another %s than its root vouches for is not trusted, for any format', (_, changes) => {
    const trust = { ...sealing.trust, seals: sealing.trust.seals.map((seal) => ({ ...seal, ...changes })) };
    for (const format of formats) expect(verifyFile(papers[format], trust)).toEqual({ isUnchanged: false, why: 'SEAL_NOT_TRUSTED' });
  });
});

describe('K9 what the edition is now', () => {
  const list: StatusList = {
    number: 7,
    issuedAt: '2026-11-29T00:00:00.000Z',
    expiresAt: '2026-11-29T01:00:00.000Z',
    heard: {},
    withdrawn: [],
    size: 24,
    statuses: new Uint8Array(12).fill(0x22),
  };

  it('K9 a file that is unchanged says by the list what it is, and past its end since when that is not known', () => {
    const at = (now: string) => verifyFile(papers.pdf, sealing.trust, { list, now: new Date(now) });
    expect(verifyFile(papers.pdf, sealing.trust)).toMatchObject({ edition: { validFrom: '2026-10-01', validUntil: '2029-09-30' } });
    expect(at('2026-11-29T00:30:00.000Z')).toMatchObject({ status: { isKnown: true, status: 'SUSPENDED', listNumber: 7 } });
    expect(at('2026-11-29T01:00:00.000Z')).toMatchObject({
      isUnchanged: true,
      status: { isKnown: false, why: 'LIST_ENDED', since: list.issuedAt },
    });
  });

  it.each(formats)('K9 K10 a %s is past its last day what its own words say, whatever a list says of it', (format) => {
    const late = { ...list, issuedAt: '2029-09-30T12:00:00.000Z', expiresAt: '2029-10-02T12:00:00.000Z' };
    const at = (now: string) => verifyFile(papers[format], sealing.trust, { list: late, now: new Date(now) });
    expect([at('2029-09-30T15:00:00.000Z'), at('2029-10-01T01:00:00.000Z')]).toMatchObject([
      { status: { status: 'SUSPENDED' } },
      { status: { status: 'EXPIRED' } },
    ]);
  });
});
