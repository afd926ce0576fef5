import { randomUUID } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import type { Client } from '../../infra/local/src/client/client.ts';
import { uploading } from './generic-acts.ts';

const paperCalled = (name: string) => ({ name, contentType: 'application/pdf', bytes: Buffer.from(name) });

/** The request ids under which a clerk sends two papers, each for two cases. */
const idsSent = async (options: Parameters<typeof uploading>[1]) => {
  const upload = vi.fn<Client['upload']>(async () => ({ __typename: 'UploadTicket', fileId: randomUUID() }));
  const send = uploading({ upload } as unknown as Client, options);
  for (const name of ['plan.pdf', 'proof.pdf', 'plan.pdf', 'proof.pdf']) await send('clerk', 'equipment', paperCalled(name));
  return upload.mock.calls.map(([, , , id]) => id);
};

const byLabel = (label: string): string => label;
const byChance = (): string => randomUUID();

it('X13 what is announced under the same id is sent once, under another anew; one file may serve as all', async () => {
  expect(await idsSent({ ids: byLabel, sharesFile: false })).toEqual(['equipment plan.pdf "clerk"', 'equipment proof.pdf "clerk"']);
  expect(new Set(await idsSent({ ids: byChance, sharesFile: false })).size).toBe(4);
  expect(await idsSent({ ids: byLabel, sharesFile: true })).toHaveLength(1);
});
