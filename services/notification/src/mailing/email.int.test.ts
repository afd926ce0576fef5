import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMailCatcher } from '../../test/receivers.ts';
import { emailOutlet } from './email.store.ts';

const message = { id: 'm', subject: '通知', text: '一条', short: '', data: {} };
const never = new AbortController().signal;
const post = (url: string, address: string, { from = 'anzhu@gov.example', signal = never } = {}) =>
  emailOutlet({ url, from }).send(message, { address, secret: null }, signal);

describe('e-mail by SMTP', () => {
  let mail: Awaited<ReturnType<typeof startMailCatcher>>;
  beforeAll(async () => {
    mail = await startMailCatcher((address) => Number(/^code(\d+)@/.exec(address)?.[1]) || undefined);
  });
  afterAll(() => mail.stop());

  // biome-ignore format: the table reads in columns
  it.each([
    [450, { kind: 'retry', isOfReceiver: true }],
    [452, { kind: 'retry', isOfReceiver: true }],
    [552, { kind: 'retry', isOfReceiver: true }],
    [550, { kind: 'dropped' }],
    [551, { kind: 'dropped' }],
    [553, { kind: 'dropped' }],
    [554, { kind: 'retry', failure: 'SMTP EENVELOPE 554' }],
  ])('coming 32: %d of one mailbox says nothing of the server', async (code, outcome) => {
    const answered = await post(mail.url, `code${code}@example.com`);
    expect(answered).toMatchObject(outcome);
    expect('isOfReceiver' in answered).toBe('isOfReceiver' in outcome);
    expect(JSON.stringify(answered)).not.toContain('@');
  });

  it('coming 32: what is refused of us is the server’s answer to all', async () => {
    for (const code of [450, 550]) {
      const answered = await post(mail.url, 'a@example.com', { from: `code${code}@gov.example` });
      expect(answered).toEqual({ kind: 'retry', failure: `SMTP EENVELOPE ${code}` });
    }
  });

  it('security: nothing goes without TLS unless it is configured so', async () => {
    const before = mail.mails.length;
    expect(await post(mail.url.replace('?requireTLS=false', ''), 'a@example.com')).toMatchObject({ kind: 'retry' });
    expect(mail.mails).toHaveLength(before);
    expect(await post(mail.url, 'a@example.com')).toEqual({ kind: 'delivered' });
  });

  it('coming 32: a mail whose time is over is ended', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const over = new AbortController();
    const { port } = silent.address() as AddressInfo;
    const answered = post(`smtp://127.0.0.1:${port}?requireTLS=false`, 'a@example.com', { signal: over.signal });
    const [socket] = (await once(silent, 'connection')) as [Socket];
    const closed = once(socket.resume(), 'close');
    over.abort();
    expect(await answered).toEqual({ kind: 'retry', failure: 'SMTP EABORT' });
    await closed;
    silent.close();
  });
});
