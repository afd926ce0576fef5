import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CloudEvent } from '@anzhu/contracts';
import { startRelay } from '@anzhu/messaging';
import { waitFor } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { openPartnerStage } from '../test/partner-stage.ts';
import { records, speaker } from '../test/spoken-events.ts';

const program = fileURLToPath(new URL('../test/partner-reader.ts', import.meta.url));

it.skipIf(process.env['NATS_URL'])(
  'reliability: a partner that is killed twice between reading and acknowledging, and whose broker loses its disk, ends with every event once by id, in order',
  async (context) => {
    const stage = await openPartnerStage({ hasStreams: false });
    const { connection, nats, logger } = stage;
    const dir = await mkdtemp(join(tmpdir(), 'anzhu-partner-'));
    const noted = join(dir, 'noted');
    await writeFile(noted, '');
    const relay = await startRelay({ service: 'partner', connection, collections: ['said'], nats, logger });
    const access = await stage.start();
    const say = speaker(stage);
    const secret = await stage.add('weather', { regions: ['530000'], kinds: ['license'] });
    const seen = async () =>
      (await readFile(noted, 'utf8'))
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as CloudEvent);
    const children: ChildProcess[] = [];
    const read = (dieAt: number): ChildProcess => {
      const args = ['--conditions=anzhu-source', '--import', 'tsx', program, stage.url, 'weather', secret, noted, String(dieAt)];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
      children.push(child);
      return child;
    };
    const died = async (child: ChildProcess): Promise<void> => {
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      expect(signal).toBe('SIGKILL');
    };
    try {
      await say(20);
      await died(read(10));
      await say(10);
      if (!(await stage.loseBroker())) context.skip('the process is not ours');
      await died(read(45));
      const all = await say(10);
      read(0);
      await waitFor(async () => new Set((await seen()).map(({ id }) => id)).size >= all, { what: `${all} events at the partner` });
      const received = await seen();
      const distinct = received.filter(({ id }, at) => received.findIndex((other) => other.id === id) === at);
      const numbers = Array.from({ length: all / records.length }, (_, at) => at + 1);
      for (const record of records)
        expect(distinct.filter(({ subject }) => subject === record).map((event) => event.eventnumber)).toEqual(numbers);
      process.stdout.write(`NATS: ${all} events, ${received.length} received, ${received.length - distinct.length} of them again\n`);
      expect([distinct.length, received.length >= all]).toEqual([all, true]);
      // Away for an hour or a month is the same: neither what waits nor the consumer ends with time.
      const [stream, consumer] = await Promise.all([
        stage.manager.streams.info('EVT_PARTNER'),
        stage.manager.consumers.info('EVT_PARTNER', 'weather'),
      ]);
      const { max_age, max_msgs, max_bytes, discard } = stream.config;
      expect({ max_age, max_msgs, max_bytes, discard }).toEqual({ max_age: 0, max_msgs: -1, max_bytes: -1, discard: 'new' });
      expect(consumer.config.inactive_threshold ?? 0).toBe(0);
    } finally {
      for (const child of children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) child.kill('SIGKILL');
      await access.stop();
      await relay.stop();
      await stage.close();
      await rm(dir, { recursive: true, force: true });
    }
  },
);
