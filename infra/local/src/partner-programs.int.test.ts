import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consumers, goProgram, programsDir, typescript } from '../test/partner-programs.ts';
import { openPartnerStage, type PartnerStage } from '../test/partner-stage.ts';
import { sendWebhooks, webhooksOn } from '../test/webhook-stage.ts';
import { freePort } from './embedded/ports.ts';

const records = ['a', 'b'];

const anyEvent = { specversion: '1.0', source: '/anzhu/partner', time: '2026-06-01T00:00:00.000Z', datacontenttype: 'application/json' };

const linesOf = (file: string): readonly string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .slice(0, -1)
        .filter((line) => line !== '')
    : [];

const eventsIn = (file: string) =>
  linesOf(file).map((line) => JSON.parse(line) as { readonly id: string; readonly subject: string; readonly eventnumber: number });

it('front-ends 4: a disk that is full leaves no half of an event in a file', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'anzhu-full-'));
  const file = join(dir, 'events');
  const keepMany = `
    const { openEventFile } = await import(process.argv[1]);
    const keep = openEventFile(process.argv[2]);
    const text = 'x'.repeat(300);
    for (let n = 0; n < 10; n += 1) try { keep({ id: String(n), text }); } catch {}`;
  const program = `ulimit -f 1 && exec "$@"`;
  const args = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', keepMany, join(programsDir, 'event-file.ts'), file];
  const { status } = spawnSync('bash', ['-c', program, 'bash', ...args], { cwd: programsDir });
  expect(status).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/\n$/);
  expect(eventsIn(file).map(({ id }) => id)).toEqual(['0', '1', '2']);
  await rm(dir, { recursive: true, force: true });
});

describe.skipIf(process.env['NATS_URL'])('the programs of docs/partners', () => {
  let stage: PartnerStage;
  let access: { readonly stop: () => Promise<void> };
  let dir: string;
  let said = 0;
  const running = new Set<ChildProcess>();

  const say = async (count: number): Promise<void> => {
    for (const last = said + count; said < last; said += 1) {
      for (const subject of records) {
        const event = {
          ...anyEvent,
          id: `${subject}-${said + 1}`,
          type: 'partner.license.issued.v1',
          subject,
          eventnumber: said + 1,
          data: {},
        };
        await stage.nats.jetstream().publish(`evt.partner.license.issued.v1.53.01.02.${subject}`, JSON.stringify(event));
      }
    }
  };

  const run = ([program = '', ...args]: readonly string[], own: Readonly<Record<string, string>>): ChildProcess => {
    const child = spawn(program, args, { cwd: programsDir, env: { ...process.env, ...own }, stdio: 'ignore' });
    running.add(child);
    return child;
  };

  const start = (command: readonly string[], name: string, secret: string): ChildProcess =>
    run(command, { ANZHU_NATS: stage.url, ANZHU_PARTNER: name, ANZHU_SECRET: secret, ANZHU_FILE: join(dir, name) });

  const kill = async (child: ChildProcess): Promise<void> => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    running.delete(child);
  };

  const expectEachOnce = (file: string): void => {
    const numbers = Array.from({ length: said }, (_, at) => at + 1);
    for (const record of records) {
      const ofRecord = eventsIn(file).filter(({ subject }) => subject === record);
      expect(ofRecord.map(({ eventnumber }) => eventnumber)).toEqual(numbers);
    }
  };

  beforeAll(async () => {
    stage = await openPartnerStage();
    access = await stage.start();
    dir = await mkdtemp(join(tmpdir(), 'anzhu-programs-'));
    await say(5);
  });
  afterAll(async () => {
    for (const child of running) await kill(child);
    await access.stop();
    await stage.close();
    await rm(dir, { recursive: true, force: true });
    await rm(goProgram, { force: true });
  });

  it.for(Object.entries(consumers))(
    'front-ends 4: in %s each event is kept once by id and in order, also where it is killed and everything is delivered again',
    async ([language, program], context) => {
      const command = program();
      const missing = `programs of partners: what the program in ${language} needs is not here, and could not be fetched`;
      if (!command && process.env['PARTNER_PROGRAMS_REQUIRED']) throw new Error(missing);
      if (!command) return context.skip(missing);
      const name = language.toLowerCase();
      const file = join(dir, name);
      const secret = await stage.add(name);
      const kept = (count: number) => waitFor(() => eventsIn(file).length >= count, { what: `${count} events kept in ${language}` });
      const first = start(command, name, secret);
      await kept(said * records.length);
      await kill(first);
      appendFileSync(file, '{"id":"cut o');
      await stage.replay(name, { by: 'ALL' }, said * records.length);
      await say(3);
      const second = start(command, name, secret);
      await kept(said * records.length);
      await kill(second);
      expectEachOnce(file);
    },
  );

  it('front-ends 4: the webhook receiver keeps each event once by id and in order, also where it is killed and everything is sent again, and nothing that was not signed', async () => {
    const { connection } = stage;
    const [file, port] = [join(dir, 'receiver'), String(await freePort())];
    const url = `http://127.0.0.1:${port}/`;
    await stage.add('receiver');
    const webhooks = webhooksOn(connection);
    const set = await webhooks.set('receiver', { url, start: { by: 'ALL' } });
    const own = { ANZHU_WEBHOOK_SECRET: set.ok ? String(set.value) : '', ANZHU_FILE: file, PORT: port };
    const begin = (): ChildProcess => run(typescript('receiver.ts'), own);
    const kept = () => waitFor(() => eventsIn(file).length >= said * records.length, { what: 'the events kept by the receiver' });
    const first = begin();
    const listens = () => fetch(url, { method: 'POST', body: '{"id":"forged"}' }).catch(() => undefined);
    const answer = await waitFor(listens, { what: 'the receiver' });
    expect(answer?.status).toBe(400);
    const sending = await sendWebhooks(stage);
    await kept();
    await kill(first);
    await webhooks.replay('receiver', { by: 'ALL' });
    await say(2);
    const second = begin();
    await webhooks.enable('receiver');
    await kept();
    await kill(second);
    await sending.stop();
    expectEachOnce(file);
  });
});
