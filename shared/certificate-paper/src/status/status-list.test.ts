import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSealing } from '../../test/keys.ts';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Face } from '../face/face.ts';
import { twinOf } from '../seal/twin.ts';
import { readStatusList, statusListOf } from './signed-status-list.ts';
import { type CertificateStatus, certificateStatuses, codesOf, type StatusEntry, type StatusList, statusIn } from './status-list.ts';

const head = { number: 3, issuedAt: '2026-11-29T00:00:00.000Z', expiresAt: '2026-11-29T01:00:00.000Z' };
const during = new Date('2026-11-29T00:10:00.000Z');
const listOf = async (entries: Iterable<StatusEntry>): Promise<StatusList> => ({ ...head, ...(await codesOf(entries)) });

const status = fc.constantFrom<CertificateStatus>(...certificateStatuses);

describe('K9 the status list', () => {
  it('K9 says of each certificate what was entered, whatever the order, and of others that it has them not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(fc.nat(5_000), status), { selector: ([index]) => index }), async (entries) => {
        const list = await listOf(entries);
        const said = entries.map(([index]) => statusIn(list, index, during));
        expect(said).toEqual(entries.map(([, one]) => ({ isKnown: true, status: one, asOf: head.issuedAt, listNumber: 3 })));
        const entered = new Set(entries.map(([index]) => index));
        for (const index of [0, 1, 2_500, 5_001, -1, 0.5, Number.NaN, 2 ** 40].filter((one) => !entered.has(one)))
          expect(statusIn(list, index, during)).toEqual({ isKnown: false, why: 'NOT_IN_LIST', since: head.issuedAt });
      }),
    );
  });

  it('K9 the last that is entered for an index counts', async () => {
    expect(
      statusIn(
        await listOf([
          [5, 'VALID'],
          [4, 'VALID'],
          [5, 'REVOKED'],
        ]),
        5,
        during,
      ),
    ).toMatchObject({ status: 'REVOKED' });
  });

  it.each([
    ['when it was made', '2026-11-29T00:00:00.000Z', { isKnown: true, status: 'SUSPENDED' }],
    ['just before its end', '2026-11-29T00:59:59.999Z', { isKnown: true, status: 'SUSPENDED' }],
    ['at its end', '2026-11-29T01:00:00.000Z', { isKnown: false, why: 'LIST_ENDED', since: head.issuedAt }],
    ['a day after', '2026-11-30T00:00:00.000Z', { isKnown: false, why: 'LIST_ENDED', since: head.issuedAt }],
    ['by a clock a little behind', '2026-11-28T23:56:00.000Z', { isKnown: true, status: 'SUSPENDED' }],
    ['by a clock a day behind', '2026-11-28T00:00:00.000Z', { isKnown: false, why: 'LIST_NOT_BEGUN', since: head.issuedAt }],
  ])('K9 answers %s', async (_, now, answer) => {
    expect(statusIn(await listOf([[9, 'SUSPENDED']]), 9, new Date(now))).toMatchObject(answer);
  });

  it('K10 what is lifted shows with the next list', async () => {
    expect(statusIn(await listOf([[9, 'SUSPENDED']]), 9, during)).toMatchObject({ status: 'SUSPENDED' });
    expect(statusIn(await listOf([[9, 'VALID']]), 9, during)).toMatchObject({ status: 'VALID' });
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
    const read = readStatusList(await statusListOf(head, entries, seal), trust);
    expect(read).toEqual({ ok: true, value: await listOf(entries) });
  });

  it('K9 is refused with any other byte, without its root or seal, and after its seal was replaced', async () => {
    const { seal, trust } = await sampleSealing();
    const bytes = await statusListOf(head, entries, seal);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        expect(readStatusList(Buffer.from(bytes).fill((bytes[at] ?? 0) ^ by, at, at + 1), trust).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
    for (const other of [
      { ...trust, roots: [] },
      { ...trust, seals: [] },
    ])
      expect(readStatusList(bytes, other).ok).toBe(false);
    const replaced = trust.seals.map((one) => ({ ...one, usedUntil: '2026-11-01T00:00:00.000Z' }));
    expect(readStatusList(bytes, { ...trust, seals: replaced }).ok).toBe(false);
  });

  it('K9 a twin is no list', async () => {
    const { seal, trust } = await sampleSealing();
    const [face] = sampleFaces as readonly [Face];
    expect(readStatusList(await twinOf(face, seal), trust)).toEqual({ ok: false, error: { code: 'LIST_REFUSED' } });
  });
});
