import { request } from 'node:http';
import { createDoor } from '@anzhu/http';
import { waitFor } from '@anzhu/testing';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { stopInOrder } from './stopping.ts';

const logger = pino({ level: 'silent' });
const never = new Promise<never>(() => undefined);

describe('reliability: stopping', () => {
  it('answers what runs, refuses what comes, and ends what the work needs last', async () => {
    const app = createDoor({ logger });
    let finish = (): void => undefined;
    const running = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let isAsked = false;
    app.get('/', async () => {
      isAsked = true;
      await running;
      return 'answered';
    });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const answered = fetch(url).then((answer) => answer.text());
    await waitFor(() => isAsked);
    const ended: string[] = [];
    const ends = (name: string) => ({ stop: async () => void ended.push(name) });
    const intake = [{ stop: () => app.close().then(() => ended.push('server')) }, ends('ticker')];
    const stopping = stopInOrder({ intake, base: [ends('relay'), ends('database')], deadlineMs: 20_000, logger });
    await waitFor(() => !app.server.listening);
    const refusal = () =>
      new Promise<string | undefined>((resolve) => {
        const asking = request(url, { agent: false }, () => resolve(undefined));
        asking.on('error', (error: NodeJS.ErrnoException) => resolve(error.code)).end();
      });
    expect(await refusal()).toBe('ECONNREFUSED');
    expect(ended).toEqual(['ticker']);
    finish();
    expect(await stopping).toBe(true);
    expect(await answered).toBe('answered');
    expect(ended).toEqual(['ticker', 'server', 'relay', 'database']);
  });

  it('goes on past a part that fails', async () => {
    const ended: string[] = [];
    const failing = { stop: () => Promise.reject(new Error('gone')) };
    const base = [failing, { stop: async () => ended.push('database') }];
    expect(await stopInOrder({ intake: [failing], base, deadlineMs: 20_000, logger })).toBe(true);
    expect(ended).toEqual(['database']);
  });

  it('waits no longer than its deadline', async () => {
    expect(await stopInOrder({ intake: [{ stop: () => never }], base: [], deadlineMs: 50, logger })).toBe(false);
  });
});
