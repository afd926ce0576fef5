import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { startFederation } from './federation.fixture.ts';

const examiner = { sub: 'u7', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530000', roles: ['EXAMINER'] };

/** A request in two parts, so that its end comes when the gateway has begun to stop. */
const inTwoParts = (authorization: string): readonly [string, string] => {
  const payload = JSON.stringify({ query: '{ unit(id: "u1") { name projectCount } }' });
  const headers = ['content-type: application/json', `authorization: ${authorization}`, `content-length: ${Buffer.byteLength(payload)}`];
  return [`POST /graphql HTTP/1.1\r\nhost: gateway\r\n`, `${headers.join('\r\n')}\r\n\r\n${payload}`];
};

const opened = async (port: number): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket;
};

describe('V8 a gateway that stops', () => {
  let federation: Awaited<ReturnType<typeof startFederation>>;
  afterEach(() => federation.stop());

  it('answers what was on its way, with data or errors', async () => {
    federation = await startFederation();
    const port = Number(new URL(federation.url).port);
    const [first, rest] = inTwoParts(`Bearer ${await federation.sign(examiner)}`);
    const socket = await opened(port);
    const received = socket.toArray();
    socket.write(first);
    await pause(50);
    const closing = federation.gateway.close();
    const refused = () =>
      new Promise<boolean>(
        (resolve) =>
          void connect(port, '127.0.0.1')
            .on('error', () => resolve(true))
            .on('connect', () => resolve(false)),
      );
    await waitFor(refused, { what: 'the gateway to take no connection any more' });
    socket.write(rest);
    const answer = Buffer.concat(await received).toString();
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('{"data":{"unit":{"name":"u1","projectCount":3}}}');
    await closing;
  });
});
