import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { push, pushDocument } from '../sample/permit-reform.ts';
import { type Client, createClient } from './client.ts';
import type { Operations } from './operations.ts';

const operations: Operations = { documentOf: (name) => name, papersOf: () => [], paperLabel: () => '附件', serviceOf: () => 'equipment' };
const paper = { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('paper') };
const ticket = { __typename: 'UploadTicket', fileId: 'file', url: '/files/put' };

const answers: Readonly<Record<string, object>> = {
  '/graphql': { data: { answer: { __typename: 'Done', id: 'one' }, work: { equipment: { requestUpload: ticket } } } },
  '/files/put': { code: 'TOO_LARGE' },
};

const textOf = async (request: IncomingMessage): Promise<string> => (await request.toArray()).join('');

/** Cuts the answer to each address in its body the first time it is asked; remembers what it was asked. */
const cuttingServer = async () => {
  const asked = new Map<string, string[]>();
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '' } = request;
    const before = asked.get(url) ?? [];
    asked.set(url, [...before, `${request.headers['idempotency-key'] ?? ''} ${await textOf(request)}`]);
    const body = JSON.stringify(answers[url] ?? { registrationId: 'one' });
    response.writeHead(url === '/files/put' ? 413 : 200, { 'content-type': 'application/json', 'content-length': body.length });
    if (before.length > 0) response.end(body);
    else response.write(body.slice(0, body.length / 2), () => setImmediate(() => response.destroy()));
  };
  const server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { asked, baseUrl: `http://127.0.0.1:${port}`, stop: () => new Promise((done) => server.close(done)) };
};

const exchanges: Readonly<Record<string, readonly [address: string, answer: object | string, by: (client: Client) => Promise<unknown>]>> = {
  question: ['/graphql', answers['/graphql'] ?? {}, (client) => client.ask(null, '{ one }')],
  mutation: ['/graphql', { __typename: 'Done', id: 'one' }, (client) => client.act(null, 'do', {})],
  upload: ['/files/put', { __typename: 'Error', code: 'TOO_LARGE', status: 413 }, (client) => client.upload(null, 'equipment', paper)],
  download: ['/files/get', '{"registrationId":"one"}', (client) => client.download('/files/get')],
  push: [
    '/permit-reform/v1/registrations',
    { __typename: 'Pushed', status: 200, registrationId: 'one' },
    (client) => push(client, { token: 't', form: {} }),
  ],
  document: [
    '/permit-reform/v1/registrations/one/documents',
    { __typename: 'Pushed', status: 200, registrationId: 'one' },
    (client) => pushDocument(client, 'one', { token: 't', form: {} }),
  ],
};

describe('the client of stories and samples', () => {
  let server: Awaited<ReturnType<typeof cuttingServer>>;
  beforeEach(async () => {
    server = await cuttingServer();
  });
  afterEach(() => server.stop());

  it.each(Object.entries(exchanges))(
    'reliability: %s: what is cut in the middle of its answer is asked again, the same, and answered whole',
    async (_, [address, answer, by]) => {
      const { baseUrl, asked } = server;
      expect(await by(createClient({ baseUrl, issuerUrl: baseUrl, operations, patienceMs: 10_000 }))).toEqual(answer);
      const [first, ...again] = asked.get(address) ?? [];
      expect(again).toEqual([first]);
    },
  );

  it('reliability: who is not patient is told that the system is out of reach', async () => {
    const { baseUrl, asked } = server;
    const client = createClient({ baseUrl, issuerUrl: baseUrl, operations });
    expect(await client.act(null, 'do', {})).toMatchObject({ __typename: 'Error', code: 'UNAVAILABLE' });
    await expect(client.download('/files/get')).rejects.toThrow('/files/get: out of reach');
    expect([...asked.values()].flat()).toHaveLength(2);
  });
});
