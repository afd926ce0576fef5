import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeyRing } from './key-ring.ts';
import { keyRingFile } from './key-ring-store.ts';
import { isVouched } from './vouch.ts';

const authority = '云南省住房和城乡建设厅';
const newDirectory = async () => join(await mkdtemp(join(tmpdir(), 'anzhu-ring-')), 'keys');
const at = (instant: string) => () => new Date(instant);

describe('K8 the key ring', () => {
  it('K8 who read keys that others have replaced since writes none, though those are gone', async () => {
    const [one, other] = [keyRingFile(await newDirectory()), keyRingFile(await newDirectory())];
    expect([await one.write('1', null), await one.write('2', 1), await one.write('3', 2)]).toEqual([true, true, true]);
    expect([await one.write('late', null), await one.write('late', 1), await one.write('late', 2)]).toEqual([false, false, false]);
    expect([await one.read(), await other.read()]).toEqual([{ text: '3', version: 3 }, null]);
  });

  it('K8 several that start at once come to one root and one seal, kept in a file that only its owner reads', async () => {
    const directory = await newDirectory();
    const rings = [1, 2].map(() => openKeyRing({ store: keyRingFile(directory), now: at('2026-10-01T00:00:00Z'), listsBy: authority }));
    const seals = await Promise.all(rings.map((ring) => ring.sealOf(authority)));
    const again = openKeyRing({ store: keyRingFile(directory), now: at('2026-10-02T00:00:00Z'), listsBy: authority });
    expect(new Set([...seals, await again.sealOf(authority)].map(({ keyId }) => keyId)).size).toBe(1);
    expect(await again.trust()).toMatchObject({ roots: [expect.any(String)], seals: [{ name: authority, usedUntil: null }] });
    expect(await readdir(directory)).toEqual(['keys.2.json']);
    if (process.platform !== 'win32') expect((await stat(join(directory, 'keys.2.json'))).mode & 0o077).toBe(0);
  });

  it('K3 K8 each authority has a seal of its own name, followed by a new one when its certificate nears its end; none of its keys are told', async () => {
    const directory = await newDirectory();
    const ring = openKeyRing({ store: keyRingFile(directory), now: at('2026-10-01T00:00:00Z'), listsBy: authority });
    const one = await ring.sealOf(authority);
    expect([one.name, (await ring.sealOf('昆明市住房和城乡建设局')).name]).toEqual([authority, '昆明市住房和城乡建设局']);
    const later = openKeyRing({ store: keyRingFile(directory), now: at('2031-09-30T00:00:00Z'), listsBy: authority });
    expect((await later.sealOf(authority)).keyId).not.toBe(one.keyId);
    const trust = await later.trust();
    expect(trust.seals.map(({ usedUntil }) => usedUntil)).toEqual(['2031-09-30T00:00:00.000Z', null, null]);
    expect(trust.seals.map(({ signsLists }) => signsLists)).toEqual([true, false, true]);
    expect(trust.seals.every((seal) => isVouched(seal, trust))).toBe(true);
    expect(JSON.stringify(trust)).not.toMatch(/private/i);
  });

  it('K8 K9 an authority that comes to sign lists, or does no longer, has a new seal for it', async () => {
    const directory = await newDirectory();
    const ringOf = (listsBy: string) => openKeyRing({ store: keyRingFile(directory), now: at('2026-10-01T00:00:00Z'), listsBy });
    const [one, other] = [await ringOf(authority).sealOf(authority), await ringOf('昆明市住房和城乡建设局').sealOf(authority)];
    expect(other.keyId).not.toBe(one.keyId);
    expect((await ringOf(authority).trust()).seals).toMatchObject([
      { signsLists: true, usedUntil: '2026-10-01T00:00:00.000Z' },
      { signsLists: false, usedUntil: null },
    ]);
  });
});
