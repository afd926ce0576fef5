import { provenOk } from '@anzhu/kernel';
import { afterAll, describe, expect, it } from 'vitest';
import { newKeyRing } from '../../test/keys.ts';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Face } from '../face/face.ts';
import { openPress } from '../press/press.ts';
import { twinOf } from '../seal/twin.ts';
import { readStatusList, statusListOf } from '../status/signed-status-list.ts';
import { verifyFile } from './verify-file.ts';

const [, , registration] = sampleFaces as readonly [Face, Face, Face];
const press = openPress({ threads: 1 });
afterAll(() => press.close());

const formats = ['pdf', 'ofd', 'twin'] as const;

describe('K8 a seal that was withdrawn', () => {
  it('K8 K9 of all that it and the ones before it sealed nothing is trusted, whatever time it says, and what is sealed anew is', async () => {
    let now = new Date('2026-09-30T16:00:00.000Z');
    const ring = await newKeyRing(() => now);
    const first = await ring.sealOf(registration.issuedBy);
    const before = provenOk(await press.papers(registration, { seal: first, trust: await ring.trust() }));
    now = new Date('2026-11-01T00:00:00.000Z');
    await ring.replace(registration.issuedBy, 'replaced');
    const stolen = await ring.sealOf(registration.issuedBy);
    const former = await ring.trust();
    const made = [before, provenOk(await press.papers(registration, { seal: stolen, trust: former }))];
    now = new Date('2026-12-01T00:00:00.000Z');
    expect(await ring.withdraw(registration.issuedBy, 'theft')).toEqual([first.keyId, stolen.keyId]);
    expect(await ring.withdraw(registration.issuedBy, 'theft')).toEqual([first.keyId, stolen.keyId]);
    expect(await ring.withdraw('样例县住房和城乡建设局', 'none')).toEqual([]);
    const [seal, trust] = [await ring.sealOf(registration.issuedBy), await ring.trust()];
    expect(trust.seals).toHaveLength(3);
    const later = { ...registration, issuedAt: '2026-12-02T00:00:00.000Z' };
    const forged = await twinOf(later, stolen);
    const again = provenOk(await press.papers(registration, { seal, trust }));
    const list = {
      number: 1,
      issuedAt: now.toISOString(),
      expiresAt: '2026-12-02T00:00:00.000Z',
      size: 0,
      statuses: new Uint8Array(),
      heard: {},
      withdrawn: [stolen.keyId],
    };
    for (const format of formats) {
      expect(made.map((papers) => verifyFile(papers[format], trust))).toEqual(
        [1, 2].map(() => ({ isUnchanged: false, why: 'SEAL_WITHDRAWN' })),
      );
      expect(made.map((papers) => verifyFile(papers[format], former, { list, now }).isUnchanged)).toEqual([true, false]);
      expect(verifyFile(again[format], trust)).toMatchObject({ isUnchanged: true, seal: { keyId: seal.keyId } });
    }
    expect(verifyFile(forged, trust)).toEqual({ isUnchanged: false, why: 'SEAL_WITHDRAWN' });
    await expect(press.papers(registration, { seal: stolen, trust })).rejects.toThrow('does not verify');
  });

  it('K8 K9 who takes the word off a trust file takes the root’s word with it; no list by it is read', async () => {
    const ring = await newKeyRing();
    const authority = '云南省住房和城乡建设厅';
    const seal = await ring.sealOf(authority);
    const twin = await twinOf({ ...registration, issuedBy: authority }, seal);
    const head = { number: 3, issuedAt: '2026-10-01T01:00:00.000Z', expiresAt: '2026-10-01T02:00:00.000Z', heard: {}, withdrawn: [] };
    const list = await statusListOf(head, [[0, 'VALID']], seal);
    expect(readStatusList(list, await ring.trust(), { atLeast: 0 }).ok).toBe(true);
    await ring.withdraw(authority, 'theft');
    const trust = await ring.trust();
    const seals = trust.seals.map(({ withdrawnAt: _, ...one }) => ({ ...one, usedUntil: null }));
    expect(verifyFile(twin, { ...trust, seals })).toEqual({ isUnchanged: false, why: 'SEAL_NOT_TRUSTED' });
    expect(readStatusList(list, trust, { atLeast: 0 })).toMatchObject({ ok: false, error: { code: 'LIST_REFUSED' } });
  });
});
