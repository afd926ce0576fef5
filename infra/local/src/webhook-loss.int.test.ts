import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CloudEvent } from '@anzhu/contracts';
import { startRelay } from '@anzhu/messaging';
import { testMongoUri, waitFor } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { openPartnerStage } from '../test/partner-stage.ts';
import { records, speaker } from '../test/spoken-events.ts';
import { webhooksOn } from '../test/webhook-stage.ts';
import { freePort } from './embedded/ports.ts';

const programs = {
  sender: new URL('../test/webhook-sender.ts', import.meta.url),
  receiver: new URL('../test/webhook-receiver.ts', import.meta.url),
} as const;

const run = (program: keyof typeof programs, ...args: readonly string[]): ChildProcess => {
  const path = fileURLToPath(programs[program]);
  return spawn(process.execPath, ['--conditions=anzhu-source', '--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

const killed = async (child: ChildProcess): Promise<void> => {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
};

it.skipIf(process.env['NATS_URL'])(
  'reliability: a webhook whose receiver is away and killed twice, whose sender is killed twice and whose broker loses its disk ends with every event once by id, in order',
  async (context) => {
    const stage = await openPartnerStage({ hasStreams: false });
    const { connection, nats, logger } = stage;
    const dir = await mkdtemp(join(tmpdir(), 'anzhu-webhook-'));
    const noted = join(dir, 'noted');
    await writeFile(noted, '');
    const port = String(await freePort());
    const relay = await startRelay({ service: 'partner', connection, collections: ['said'], nats, logger });
    const say = speaker(stage);
    const webhooks = webhooksOn(connection);
    await stage.partners.add({ _id: 'weather', regions: ['530000'], kinds: ['license'], expiresAt: null, start: { by: 'ALL' } });
    const set = await webhooks.set('weather', { url: `http://127.0.0.1:${port}/`, start: { by: 'ALL' } });
    const secret = set.ok ? String(set.value) : '';
    const received = async () =>
      (await readFile(noted, 'utf8'))
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as CloudEvent);
    const children: ChildProcess[] = [];
    const start = (program: keyof typeof programs, ...args: readonly string[]): ChildProcess => {
      const child = run(program, ...args);
      children.push(child);
      return child;
    };
    const failing = () => waitFor(async () => ((await webhooks.find('weather'))?.tries ?? 0) > 0, { what: 'an attempt in vain' });
    const sender = () => start('sender', testMongoUri(), connection.name, stage.url);
    const receiver = (dieAt: number) => start('receiver', port, secret, noted, String(dieAt));
    try {
      await say(20);
      const first = sender();
      await failing();
      const away = receiver(10);
      await webhooks.enable('weather');
      await once(away, 'exit');
      await failing();
      await killed(first);
      await say(10);
      if (!(await stage.loseBroker())) context.skip('the process is not ours');
      await webhooks.enable('weather');
      const second = sender();
      await once(receiver(45), 'exit');
      await killed(second);
      const all = await say(10);
      await webhooks.enable('weather');
      receiver(0);
      sender();
      const position = async () => (await webhooks.find('weather'))?.position?.sequence;
      await waitFor(async () => (await position()) === all, { what: 'the last event' });
      const seen = await received();
      const distinct = seen.filter(({ id }, at) => seen.findIndex((other) => other.id === id) === at);
      const numbers = Array.from({ length: all / records.length }, (_, at) => at + 1);
      for (const record of records)
        expect(distinct.filter(({ subject }) => subject === record).map((event) => event.eventnumber)).toEqual(numbers);
      process.stdout.write(`webhook: ${all} events, ${seen.length} received, ${seen.length - distinct.length} of them again\n`);
      expect(distinct.length).toBe(all);
    } finally {
      for (const child of children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) await killed(child);
      await relay.stop();
      await stage.close();
      await rm(dir, { recursive: true, force: true });
    }
  },
);
