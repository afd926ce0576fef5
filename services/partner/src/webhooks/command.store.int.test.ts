import { testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandPartner } from '../access/command.store.ts';
import { commandWebhook } from './command.store.ts';
import { noteAttempt, webhooksIn } from './webhooks.store.ts';

const settings = { keyRing: `k1:${Buffer.alloc(32, 7).toString('base64')}`, innerHosts: ['127.0.0.1:9'] };
const url = 'https://partner.example/events';
const secretIn = (text: string): string => /: (whsec_[\w+/=]{44})\n/.exec(text)?.[1] ?? '';

describe('security: npm run partner -- webhook', () => {
  let connection: Connection;
  const run = (...args: readonly string[]): Promise<string> => commandWebhook(connection, args, settings);
  const stored = () => webhooksIn(connection).findOne({ _id: 'weather' });
  beforeAll(async () => {
    ({ connection } = await testDatabase());
    await commandPartner(connection, ['add', 'weather']);
  });

  it('seals the secret that it shows once', async () => {
    expect(await run('weather')).toContain('No webhook');
    const secret = secretIn(await run('weather', url, '--from', '7'));
    expect(secret).not.toBe('');
    expect(JSON.stringify(await stored())).not.toContain(secret.slice(6));
    expect(await stored()).toMatchObject({ url, start: { by: 'SEQUENCE', sequence: 7 }, position: null, stopped: null });
    expect(await run('weather')).toMatch(/https:\/\/partner.example\/events\n.*Delivering/);
  });

  it('set again it goes elsewhere under the same secret, from where it was unless a beginning is named', async () => {
    const before = await stored();
    expect(await run('weather', 'http://127.0.0.1:9/')).toContain('Changed');
    expect(await stored()).toMatchObject({ url: 'http://127.0.0.1:9/', generation: before?.generation, secrets: before?.secrets });
    await run('weather', url, '--from', 'now');
    expect((await stored())?.generation).not.toBe(before?.generation);
  });

  it('refuses what is wrong and writes nothing', async () => {
    const before = await stored();
    await expect(run('weather', 'http://user@10.0.0.1/')).rejects.toThrow(/user, password[\s\S]*https[\s\S]*inner/);
    await expect(run('weather', url, '--from', 'yesterday')).rejects.toThrow('--from');
    await expect(run('nobody', url)).rejects.toThrow('no such');
    await expect(run('weather', 'redeliver', 'e1')).rejects.toThrow('no such');
    for (const args of [[], ['weather', 'dance'], ['weather', 'replay'], ['weather', 'redeliver']])
      expect(await run(...args)).toContain('Usage');
    expect(await stored()).toEqual(before);
  });

  it('another secret signs beside the former one for a while', async () => {
    const secret = secretIn(await run('weather', 'rotate', '--overlap-hours', '2'));
    expect(secret).not.toBe('');
    expect((await stored())?.secrets.map(({ until }) => until === null)).toEqual([false, true]);
    expect(await run('weather')).toContain('signing secrets 2');
    await run('weather', 'rotate', '--overlap-hours', '0');
    expect(await run('weather')).toContain('signing secrets 1');
  });

  it('is stopped and begun again', async () => {
    await run('weather', 'disable');
    expect(await run('weather')).toMatch(/Stopped: .*By an operator/);
    await run('weather', 'enable');
    expect(await run('weather')).toContain('Delivering');
  });

  it('shows what was delivered, and has one event sent once more', async () => {
    const told = { partner: 'weather', eventId: 'e1', type: 'partner.license.issued.v1', subject: 'l1', sequence: 3 };
    const attempt = { at: new Date(), outcome: 'DELIVERED', failure: null, httpStatus: 204 } as const;
    for (let n = 0; n < 25; n += 1) await noteAttempt({ connection }, told, attempt);
    await noteAttempt({ connection }, told, { ...attempt, outcome: 'FAILED', failure: 'TIMEOUT', httpStatus: null });
    const kept = () => connection.collection('webhook_deliveries').findOne({ eventId: 'e1' });
    expect(await kept()).toMatchObject({ state: 'DELIVERED', tries: 26 });
    expect((await kept())?.['attempts']).toHaveLength(20);
    expect(await run('weather', 'log')).toMatch(/3 e1 partner.license.issued.v1 DELIVERED 26 .* TIMEOUT\n/);
    await run('weather', 'redeliver', 'e1');
    expect((await kept())?.['askedAt']).toBeInstanceOf(Date);
    await run('weather', 'disable');
    await expect(run('weather', 'redeliver', 'e1')).rejects.toThrow('stopped');
  });

  it('reliability: a pause that its receiver has asked for outlasts every command but another url, and is told', async () => {
    await run('weather', 'enable');
    const askedUntil = new Date(Date.now() + 1_800_000);
    await webhooksIn(connection).updateOne({ _id: 'weather' }, { $set: { askedUntil } });
    const commands = [
      ['enable'],
      ['replay', '--from', 'all'],
      ['redeliver', 'e1'],
      ['rotate'],
      [url],
      ['disable'],
      ['enable'],
      [url.replace('https://partner', 'HTTPS://Partner')],
    ];
    for (const args of commands) {
      const answer = await run('weather', ...args);
      expect([args, (await stored())?.askedUntil]).toEqual([args, askedUntil]);
      if (['enable', 'replay', 'redeliver'].includes(String(args[0]))) expect(answer).toContain('asked for a pause');
    }
    expect(await run('weather')).toContain('接收方要求暂停 / Paused, as the receiver has asked');
    expect(await run('weather')).toMatch(new RegExp(`next ${askedUntil.toISOString().slice(0, 16)}`));
    await run('weather', 'http://127.0.0.1:9/');
    expect((await stored())?.askedUntil).toBeNull();
    expect(await run('weather', 'redeliver', 'e1')).toContain('within seconds');
  });

  it('of one that is revoked nothing is changed', async () => {
    await commandPartner(connection, ['revoke', 'weather']);
    for (const args of [[url], ['rotate'], ['enable'], ['replay', '--from', 'all']])
      await expect(run('weather', ...args)).rejects.toThrow('revoked');
  });
});
