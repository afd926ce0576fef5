import { randomBytes } from 'node:crypto';
import type { Outcome } from '@anzhu/deliveries';
import { newId } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serviceModule } from '../service-module.ts';
import { startSmsGateway } from './simulator.ts';

interface Posted {
  readonly smsOutlet: (settings: { readonly url: string; readonly key: string }) => {
    readonly send: (message: object, to: object, signal: AbortSignal) => Promise<Outcome>;
  };
}

const { smsOutlet } = (await serviceModule('notification', 'mailing/posted.store')) as Posted;
const key = randomBytes(32).toString('base64');
const to = '13888888888';

describe('the gateway for text messages', () => {
  let gateway: Awaited<ReturnType<typeof startSmsGateway>>;
  beforeAll(async () => {
    gateway = await startSmsGateway({ port: 0, key });
  });
  afterAll(() => gateway.stop());

  const send = (id: string, { by = key, signal = AbortSignal.timeout(60_000) }: { by?: string; signal?: AbortSignal } = {}) =>
    smsOutlet({ url: `${gateway.url}/messages`, key: by }).send({ id, short: `短信<b>${id}` }, { address: to }, signal);
  const goWrong = async (fault: string) => {
    const headers = { 'content-type': 'application/json' };
    const told = await fetch(`${gateway.url}/faults`, { method: 'POST', headers, body: JSON.stringify({ fault, to }) });
    expect(told.status).toBe(200);
  };
  const sent = async (id: string) =>
    ((await (await fetch(`${gateway.url}/messages`)).json()) as { id: string }[]).filter((message) => message.id === id).length;

  it('coming 32: a message is sent once however often it is asked for, and shown on the page', async () => {
    const id = newId();
    for (let again = 0; again < 2; again += 1) expect(await send(id)).toEqual({ kind: 'delivered', status: 202 });
    expect(await sent(id)).toBe(1);
    expect(await (await fetch(gateway.url)).text()).toContain(`<td>${to}<td>短信&lt;b&gt;${id}`);
  });

  // biome-ignore format: the table reads in columns
  it.each([
    ['REFUSED', { kind: 'dropped', reason: 'HTTP 422' }, 0],
    ['BUSY',    { kind: 'retry', status: 423, failure: 'HTTP 423', isOfReceiver: true }, 0],
    ['LIMITED', { kind: 'retry', status: 429, failure: 'HTTP 429' }, 0],
    ['AWAY',    { kind: 'retry', status: 503, failure: 'HTTP 503' }, 0],
    ['GARBAGE', { kind: 'retry', failure: expect.stringMatching(/^\w+$/) }, 1],
    ['TWICE',   { kind: 'retry', failure: expect.stringMatching(/^\w+$/) }, 1],
  ])('coming 32: %s is told apart, and asked again the message is sent once', async (fault, outcome, taken) => {
    const id = newId();
    await goWrong(fault);
    expect(await send(id)).toEqual(outcome);
    expect(await sent(id)).toBe(taken);
    expect(await send(id)).toMatchObject({ kind: 'delivered' });
    expect(await sent(id)).toBe(1);
  });

  it('coming 32: whoever answers late is let go, and asked again sends none twice', async () => {
    const id = newId();
    await goWrong('LATE');
    const patience = new AbortController();
    const late = send(id, { signal: patience.signal });
    await waitFor(async () => (await sent(id)) === 1, { what: 'the message to be taken' });
    patience.abort();
    expect(await late).toMatchObject({ kind: 'retry' });
    expect(await send(id)).toMatchObject({ kind: 'delivered' });
    expect(await sent(id)).toBe(1);
  });

  it('security: what is signed by another key is sent to nobody', async () => {
    const id = newId();
    expect(await send(id, { by: randomBytes(32).toString('base64') })).toMatchObject({ kind: 'retry', failure: 'HTTP 401' });
    expect(await sent(id)).toBe(0);
  });
});
