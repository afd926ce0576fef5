import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PermitReformSimulator, startPermitReformSimulator } from './simulator.ts';

const key = Buffer.alloc(32, 3).toString('base64');
const body = JSON.stringify({ registrationNumber: 'BJ-1', result: 'APPROVED' });

const json = { 'content-type': 'application/json' };

interface Sent {
  readonly id?: string;
  readonly signedId?: string;
  readonly secondsAgo?: number;
  readonly signedBody?: string;
  readonly signingKey?: string;
}

describe('the receiver of answers', () => {
  let receiver: PermitReformSimulator;
  beforeAll(async () => {
    receiver = await startPermitReformSimulator({ port: 0, key });
  });
  afterAll(() => receiver.stop());

  const post = async (headers: Record<string, string>) => {
    const answer = await fetch(`${receiver.url}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return answer.status;
  };
  const send = ({ id = 'a1', signedId = id, secondsAgo = 0, signedBody = body, signingKey = key }: Sent = {}) => {
    const at = new Date(Date.now() - secondsAgo * 1000);
    const signature = new Webhook(signingKey).sign(signedId, at, signedBody);
    const timestamp = String(Math.floor(at.getTime() / 1000));
    return post({ 'idempotency-key': id, 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature });
  };
  const received = async () => (await (await fetch(`${receiver.url}/answers/BJ-1`)).json()) as unknown[];

  it.each<[string, Sent]>([
    ['signed with another key', { signingKey: Buffer.alloc(32, 4).toString('base64') }],
    ['changed on its way', { signedBody: body.replace('APPROVED', 'REJECTED') }],
    ['signed for another answer', { signedId: 'a2' }],
    ['older than five minutes', { secondsAgo: 301 }],
    ['from the future', { secondsAgo: -301 }],
  ])('R0 refuses an answer %s', async (_, sent) => {
    expect(await send(sent)).toBe(401);
    expect(await received()).toEqual([]);
  });

  it('R0 refuses an answer that is signed under another idempotency key', async () => {
    const at = new Date();
    const signature = new Webhook(key).sign('a1', at, body);
    const headers = { 'webhook-id': 'a1', 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': signature };
    expect(await post({ 'idempotency-key': 'a2', ...headers })).toBe(401);
  });

  it('R0 refuses an answer without a signature', async () => {
    expect(await post({ 'idempotency-key': 'a1' })).toBe(401);
    expect(await post({ 'idempotency-key': 'a1', 'webhook-id': 'a1', 'webhook-timestamp': '', 'webhook-signature': '' })).toBe(401);
  });

  it('R0 takes one that is signed, and a repeat of it once', async () => {
    expect([await send(), await send({ secondsAgo: 10 })]).toEqual([200, 200]);
    expect(await received()).toEqual([JSON.parse(body)]);
  });

  it('R0 goes wrong as it is told: what was taken before stays taken, and is known when it comes again', async () => {
    const told = async (share: number) =>
      (await fetch(`${receiver.url}/faults`, { method: 'POST', headers: json, body: JSON.stringify({ seed: 1, share }) })).status;
    expect([await told(2), await told(1)]).toEqual([400, 200]);
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => send({ id: 'a9' }).catch(() => null)));
    expect(outcomes.filter((status) => status === 200).length).toBeLessThan(12);
    await told(0);
    expect([await send({ id: 'a9' }), (await received()).length]).toEqual([200, 2]);
    expect(Object.keys((await (await fetch(`${receiver.url}/faults`)).json()) as object)).toContain('SENT_AGAIN_THOUGH_TAKEN');
  });
});
