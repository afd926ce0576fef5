import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectNats, localClock } from '@anzhu/messaging';
import { waitFor } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { silent } from '../../../shared/messaging/test/world.ts';
import { startNats } from './embedded/nats.ts';
import { freePort } from './embedded/ports.ts';
import { behindClock, setClock } from './set-clock.ts';

const hour = 3_600_000;

it.skipIf(process.env['NATS_URL'])(
  'sample data: what is to lie back is made while the clock is behind, which is put back also where that fails',
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'anzhu-broker-'));
    const broker = await startNats({ dir, port: await freePort() });
    const nats = await connectNats({ url: broker.url, name: 'test', logger: silent });
    try {
      const now = await localClock({ nats, mode: 'local' });
      const isAhead = (hours: number) => waitFor(() => Math.round((now().getTime() - Date.now()) / hour) === hours);
      await setClock(broker.url, 3 * hour);
      const failing = behindClock(broker.url, 24 * hour, async () => {
        await isAhead(-21);
        throw new Error('cannot be made');
      });
      await expect(failing).rejects.toThrow('cannot be made');
      await isAhead(3);
      expect(await behindClock(broker.url, hour, async () => 'made')).toBe('made');
    } finally {
      await nats.close();
      await broker.stop();
      await rm(dir, { recursive: true, force: true });
    }
  },
);
