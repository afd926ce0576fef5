import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyRingFile, openCodes, openKeyRing, signedList } from '@anzhu/certificate-paper';
import { expect, it } from 'vitest';
import { noOlderList } from './no-older-list.ts';

it('K9 who has read a status list takes no older one, nor one that was changed', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'anzhu-lists-'));
  const ring = openKeyRing({ store: keyRingFile(join(directory, 'ring')), now: () => new Date('2026-03-02T00:00:00Z'), listsBy: '样例厅' });
  const seal = await ring.sealOf('样例厅');
  const head = { issuedAt: '2026-03-02T02:00:00.000Z', expiresAt: '2026-03-03T02:00:00.000Z', heard: {}, withdrawn: [] };
  const [former, next] = await Promise.all([5, 6].map((number) => signedList({ number, ...head }, openCodes().asNow(), seal)));
  const read = async (bytes = Buffer.alloc(0)) => (await noOlderList(bytes, await ring.trust(), join(directory, 'last'))).number;
  expect([await read(Buffer.from(former ?? '')), await read(Buffer.from(next ?? '')), await read(Buffer.from(next ?? ''))]).toEqual([
    5, 6, 6,
  ]);
  await expect(read(Buffer.from(former ?? ''))).rejects.toThrow('A later status list was read before');
  await expect(read(Buffer.from(next ?? '').fill(0x39, 20, 21))).rejects.toThrow('not by a trusted seal, or was changed');
});
