import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { parsed } from '../permit-reform/answers.ts';
import { createFaults, type Fault, Rule } from './faults.ts';
import { pageOf, type TextMessage } from './page.ts';

const Asked = z.strictObject({ id: z.string().min(1), to: z.string().regex(/^1\d{10}$/), text: z.string().min(1).max(500) });

interface Settings {
  readonly port: number;
  readonly host?: string;
  /** Base64; shared with the notification service. */
  readonly key: string;
}

const isSigned = (key: string, { headers, body }: FastifyRequest): boolean => {
  try {
    new Webhook(key).verify(String(body), headers as Record<string, string>, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
};

const mostKept = 200;

/** Each message once by its id, the last of them. */
const createMessages = () => {
  const sent = new Map<string, TextMessage>();
  return {
    take: (message: TextMessage): void => {
      if (sent.has(message.id)) return;
      sent.set(message.id, message);
      const [oldest] = sent.keys();
      if (sent.size > mostKept && oldest !== undefined) sent.delete(oldest);
    },
    all: (): readonly TextMessage[] => [...sent.values()],
  };
};

/** What is answered instead, and the message not taken. */
const refusals: Readonly<Partial<Record<Fault, number>>> = { REFUSED: 422, BUSY: 423, LIMITED: 429, AWAY: 503 };

/** The message is taken, and its answer does not come; after a late one whoever asked has long gone. */
const answerNothing = (fault: Fault, reply: FastifyReply): void => {
  reply.hijack();
  if (fault === 'GARBAGE') reply.raw.socket?.end('没有这样的应答\r\n\r\n');
  else if (fault === 'TWICE') reply.raw.socket?.destroy();
};

/** Stands for a gateway for text messages: sends each once by its id, to the page that shows them, and goes wrong as it is told. */
export const startSmsGateway = async ({ port, host = '127.0.0.1', key }: Settings) => {
  const app = fastify({ forceCloseConnections: true });
  const faults = createFaults();
  const messages = createMessages();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.post('/messages', async (request, reply) => {
    if (!isSigned(key, request)) return await reply.code(401).send({ error: 'invalid_signature' });
    const asked = Asked.safeParse(parsed(request.body));
    if (!asked.success) return await reply.code(400).send({ error: 'invalid_request' });
    const fault = faults.next(asked.data.to);
    const refusal = fault && refusals[fault];
    if (refusal) return await reply.code(refusal).send({ error: fault });
    messages.take({ ...asked.data, at: new Date().toISOString() });
    if (fault) return answerNothing(fault, reply);
    return await reply.code(202).send({ id: asked.data.id });
  });
  app.post('/faults', async ({ body }, reply) => {
    const rule = Rule.safeParse(parsed(body));
    if (!rule.success) return await reply.code(400).send({ error: 'invalid_request' });
    faults.tell(rule.data);
    return rule.data;
  });
  app.get('/messages', async () => messages.all());
  app.get('/', async (_request, reply) => await reply.type('text/html').send(pageOf(messages.all())));
  app.get('/readyz', async () => ({ status: 'ready' }));
  const url = await app.listen({ host, port });
  return { url, stop: () => app.close() };
};
