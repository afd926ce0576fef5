import { deflateRawSync } from 'node:zlib';
import { type CertificateStatus, certificateStatuses } from '@anzhu/identifiers';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { newKeyRing, sampleSealing } from '../../test/keys.ts';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Face } from '../face/face.ts';
import { signedJson } from '../seal/signed-json.ts';
import { twinOf } from '../seal/twin.ts';
import { readStatusList, statusListOf } from './signed-status-list.ts';
import { codesOf, type StatusEntry, type StatusList, statusIn } from './status-list.ts';

const head = { number: 3, issuedAt: '2026-11-29T00:00:00.000Z', expiresAt: '2026-11-29T01:00:00.000Z', heard: {}, withdrawn: [] };
const during = new Date('2026-11-29T00:10:00.000Z');
const listOf = async (entries: Iterable<StatusEntry>): Promise<StatusList> => ({ ...head, ...(await codesOf(entries)) });

const kind = 'WORK_SAFETY_LICENSE';
const lasting = (statusIndex: number) => ({ kind, statusIndex, validUntil: null }) as const;
const anyNumber = { atLeast: 0 };

const status = fc.constantFrom<CertificateStatus>(...(Object.keys(certificateStatuses) as CertificateStatus[]));

describe('K9 the status list', () => {
  it('K9 says of each certificate what was entered, whatever the order, and of others that it has them not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(fc.nat(5_000), status), { selector: ([index]) => index }), async (entries) => {
        const list = await listOf(entries);
        const said = entries.map(([index]) => statusIn(list, lasting(index), during));
        expect(said).toEqual(entries.map(([, one]) => ({ isKnown: true, status: one, asOf: head.issuedAt, listNumber: 3 })));
        const entered = new Set(entries.map(([index]) => index));
        for (const index of [0, 1, 2_500, 5_001, -1, 0.5, Number.NaN, 2 ** 40].filter((one) => !entered.has(one)))
          expect(statusIn(list, lasting(index), during)).toEqual({ isKnown: false, why: 'NOT_IN_LIST', since: head.issuedAt });
      }),
    );
  });

  it('K9 K10 takes an index once, and no word it has no code for, and names the entry', async () => {
    const [once, again] = [
      [5, 'VALID'],
      [5, 'REVOKED'],
    ] as const satisfies readonly StatusEntry[];
    await expect(codesOf([once, [4, 'VALID'], again])).rejects.toThrow('the index 5, entered twice');
    await expect(codesOf([[7, 'PAUSED' as CertificateStatus]])).rejects.toThrow('PAUSED, of the index 7');
  });

  it.each<readonly [CertificateStatus, string, string, CertificateStatus]>([
    ['VALID', 'the end of its last day in Shanghai', '2026-11-28T15:59:59.999Z', 'VALID'],
    ['VALID', 'the day after', '2026-11-28T16:00:00.000Z', 'EXPIRED'],
    ['SUSPENDED', 'the day after', '2026-11-28T16:00:00.000Z', 'EXPIRED'],
    ['REVOKED', 'the day after', '2026-11-28T16:00:00.000Z', 'REVOKED'],
    ['REPLACED', 'the day after', '2026-11-28T16:00:00.000Z', 'REPLACED'],
  ])('K9 K10 what a list made before calls %s is at %s (%s) %s', async (told, _, now, status) => {
    const list = { ...(await listOf([[9, told]])), issuedAt: '2026-11-28T15:00:00.000Z' };
    expect(statusIn(list, { kind, statusIndex: 9, validUntil: '2026-11-28' }, new Date(now))).toMatchObject({ isKnown: true, status });
  });

  it.each([
    ['when it was made', '2026-11-29T00:00:00.000Z', { isKnown: true, status: 'SUSPENDED' }],
    ['just before its end', '2026-11-29T00:59:59.999Z', { isKnown: true, status: 'SUSPENDED' }],
    ['at its end', '2026-11-29T01:00:00.000Z', { isKnown: false, why: 'LIST_ENDED', since: head.issuedAt }],
    ['a day after', '2026-11-30T00:00:00.000Z', { isKnown: false, why: 'LIST_ENDED', since: head.issuedAt }],
    ['by a clock a little behind', '2026-11-28T23:56:00.000Z', { isKnown: true, status: 'SUSPENDED' }],
    ['by a clock a day behind', '2026-11-28T00:00:00.000Z', { isKnown: false, why: 'LIST_NOT_BEGUN', since: head.issuedAt }],
  ])('K9 answers %s', async (_, now, answer) => {
    expect(statusIn(await listOf([[9, 'SUSPENDED']]), lasting(9), new Date(now))).toMatchObject(answer);
  });

  it.each<readonly [string, CertificateStatus, StatusList['heard'], object]>([
    ['five minutes before', 'VALID', { [kind]: '2026-11-28T23:55:00.000Z' }, { isKnown: true, status: 'VALID' }],
    [
      'a moment longer ago',
      'VALID',
      { [kind]: '2026-11-28T23:54:59.999Z' },
      { isKnown: false, why: 'OWNER_NOT_HEARD', since: '2026-11-28T23:54:59.999Z' },
    ],
    [
      'long ago',
      'SUSPENDED',
      { [kind]: '2026-11-28T12:00:00.000Z' },
      { isKnown: false, why: 'OWNER_NOT_HEARD', since: '2026-11-28T12:00:00.000Z' },
    ],
    ['never', 'VALID', { [kind]: null }, { isKnown: false, why: 'OWNER_NOT_HEARD', since: head.issuedAt }],
    ['never, of what has ended,', 'REVOKED', { [kind]: null }, { isKnown: true, status: 'REVOKED' }],
    ['never, of another kind,', 'VALID', { CRANE_OWNERSHIP_FILING: null }, { isKnown: true, status: 'VALID' }],
  ])('K9 of a list that was made while its owner was heard %s (%s) says what it knows', async (_, told, heard, answer) => {
    expect(statusIn({ ...(await listOf([[9, told]])), heard }, lasting(9), during)).toMatchObject(answer);
  });

  it('K10 what is lifted shows with the next list', async () => {
    expect(statusIn(await listOf([[9, 'SUSPENDED']]), lasting(9), during)).toMatchObject({ status: 'SUSPENDED' });
    expect(statusIn(await listOf([[9, 'VALID']]), lasting(9), during)).toMatchObject({ status: 'VALID' });
  });

  it('K9 takes no index that a list has no place for', async () => {
    for (const index of [-1, 0.5, 50_000_000]) await expect(codesOf([[index, 'VALID']])).rejects.toThrow('no place');
  });
});

describe('K9 the signed list', () => {
  const entries: readonly StatusEntry[] = [
    [0, 'VALID'],
    [1, 'REVOKED'],
    [40, 'REPLACED'],
  ];

  it('K9 is read as it was made', async () => {
    const { seal, trust } = await sampleSealing();
    const read = readStatusList(await statusListOf(head, entries, seal), trust, anyNumber);
    expect(read).toEqual({ ok: true, value: await listOf(entries) });
  });

  it('K9 says whom it heard and which seals are trusted no more; a list from before says neither, and what is no such thing is refused', async () => {
    const { seal, trust } = await sampleSealing();
    const said = { ...head, heard: { [kind]: null, CRANE_OWNERSHIP_FILING: head.issuedAt }, withdrawn: ['key-1'] };
    expect(readStatusList(await statusListOf(said, entries, seal), trust, anyNumber)).toMatchObject({ ok: true, value: said });
    const { size } = await listOf(entries);
    const statuses = deflateRawSync((await listOf(entries)).statuses).toString('base64');
    const { heard: _, withdrawn: __, ...former } = head;
    const signed = (content: object) => signedJson({ ...former, ...content, format: 'anzhu-status-list/1', size, statuses }, seal);
    expect(readStatusList(await signed({}), trust, anyNumber)).toMatchObject({ ok: true, value: { heard: {}, withdrawn: [] } });
    for (const wrong of [
      { heard: [] },
      { heard: { [kind]: 'soon' } },
      { heard: { BOOK: null } },
      { heard: null },
      { withdrawn: {} },
      { withdrawn: [1] },
    ])
      expect(readStatusList(await signed(wrong), trust, anyNumber).ok).toBe(false);
  });

  it('K9 is refused with any other byte, without its root or seal, and after its seal was replaced', async () => {
    const { seal, trust } = await sampleSealing();
    const bytes = await statusListOf(head, entries, seal);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        expect(readStatusList(Buffer.from(bytes).fill((bytes[at] ?? 0) ^ by, at, at + 1), trust, anyNumber).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
    for (const other of [
      { ...trust, roots: [] },
      { ...trust, seals: [] },
    ])
      expect(readStatusList(bytes, other, anyNumber).ok).toBe(false);
    const replaced = trust.seals.map((one) => ({ ...one, usedUntil: '2026-11-01T00:00:00.000Z' }));
    expect(readStatusList(bytes, { ...trust, seals: replaced }, anyNumber).ok).toBe(false);
  });

  it('K9 a twin is no list', async () => {
    const { seal, trust } = await sampleSealing();
    const [face] = sampleFaces as readonly [Face];
    expect(readStatusList(await twinOf(face, seal), trust, anyNumber)).toEqual({ ok: false, error: { code: 'LIST_REFUSED' } });
  });

  it('K9 is no older than the last one read', async () => {
    const { seal, trust } = await sampleSealing();
    const bytes = await statusListOf(head, entries, seal);
    const codes = [2, 3, 4].map((atLeast) => readStatusList(bytes, trust, { atLeast }));
    expect(codes).toMatchObject([{ ok: true }, { ok: true }, { ok: false, error: { code: 'LIST_OLDER' } }]);
  });

  it('K9 is by the seal whose business lists are, whoever else is trusted', async () => {
    const ring = await newKeyRing();
    const [lists, county] = [await ring.sealOf('云南省住房和城乡建设厅'), await ring.sealOf('样例县住房和城乡建设局')];
    const trust = await ring.trust();
    expect(readStatusList(await statusListOf(head, entries, lists), trust, anyNumber).ok).toBe(true);
    const byCounty = await statusListOf(head, entries, county);
    expect(readStatusList(byCounty, trust, anyNumber)).toEqual({ ok: false, error: { code: 'LIST_REFUSED' } });
    const claimed = { ...trust, seals: trust.seals.map((one) => ({ ...one, signsLists: true })) };
    expect(readStatusList(byCounty, claimed, anyNumber)).toEqual({ ok: false, error: { code: 'LIST_REFUSED' } });
  });

  it('K9 is refused where it says that it is from before its seal', async () => {
    const { seal, trust } = await sampleSealing();
    const early = await statusListOf(
      { ...head, issuedAt: '2026-10-01T00:59:59.999Z', expiresAt: '2026-10-01T02:00:00.000Z' },
      entries,
      seal,
    );
    expect(readStatusList(early, trust, anyNumber).ok).toBe(false);
  });

  it.each([
    ['seven days', '2026-12-06T00:00:00.000Z', true],
    ['a moment longer', '2026-12-06T00:00:00.001Z', false],
    ['no time', head.issuedAt, false],
  ])('K9 lives for %s: %s is taken: %s', async (_, expiresAt, isTaken) => {
    const { seal, trust } = await sampleSealing();
    const made = statusListOf({ ...head, expiresAt }, entries, seal);
    if (isTaken) await expect(made).resolves.toBeInstanceOf(Uint8Array);
    else await expect(made).rejects.toThrow('within seven days');
    const { size } = await listOf(entries);
    const statuses = deflateRawSync((await listOf(entries)).statuses).toString('base64');
    const bytes = await signedJson({ ...head, expiresAt, format: 'anzhu-status-list/1', size, statuses }, seal);
    expect(readStatusList(bytes, trust, anyNumber).ok).toBe(isTaken);
  });

  it('K9 is not read at all where it is larger than any', async () => {
    const { trust } = await sampleSealing();
    const parse = vi.spyOn(JSON, 'parse');
    expect(readStatusList(Buffer.alloc(40_000_001, '{'), trust, anyNumber).ok).toBe(false);
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });
});
