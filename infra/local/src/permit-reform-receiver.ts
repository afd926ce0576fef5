import type { IncomingHttpHeaders } from 'node:http';
import fastify from 'fastify';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';

const Answer = z.looseObject({ registrationNumber: z.string().min(1) });
type Answer = z.output<typeof Answer>;

const Failures = z.object({ times: z.int().min(0) });

export interface PermitReformReceiver {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** As Standard Webhooks have it: of whoever holds the key, for this id and body, and of now. */
const isSigned = (key: string, headers: IncomingHttpHeaders, body: string): boolean => {
  if (headers['webhook-id'] !== headers['idempotency-key']) return false;
  try {
    new Webhook(key).verify(body, headers as Record<string, string>, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
};

const parsed = (body: unknown): unknown => {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
};

/** Stands for the permit-reform system (R0): believes what is signed with the shared key, remembers what it is told of each registration, each answer once, and fails as often as it is asked to. */
export const startPermitReformReceiver = async ({
  port,
  key,
  host = '127.0.0.1',
}: {
  readonly port: number;
  /** Base64; shared with the supervision service. */
  readonly key: string;
  readonly host?: string;
}): Promise<PermitReformReceiver> => {
  const app = fastify();
  const answers = new Map<string, Answer>();
  let failures = 0;
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.post('/answers', async (request, reply) => {
    if (failures > 0) {
      failures -= 1;
      return reply.code(503).send({ error: 'failing_as_asked' });
    }
    if (!isSigned(key, request.headers, String(request.body))) return reply.code(401).send({ error: 'invalid_signature' });
    const answer = Answer.safeParse(parsed(request.body));
    const id = request.headers['idempotency-key'];
    if (!answer.success || typeof id !== 'string') return reply.code(400).send({ error: 'invalid_request' });
    if (!answers.has(id)) answers.set(id, answer.data);
    return reply.code(200).send({ received: id });
  });
  app.get<{ Params: { registrationNumber: string } }>('/answers/:registrationNumber', async ({ params }) =>
    [...answers.values()].filter(({ registrationNumber }) => registrationNumber === params.registrationNumber),
  );
  app.post('/failures', async (request, reply) => {
    const asked = Failures.safeParse(parsed(request.body));
    if (!asked.success) return reply.code(400).send({ error: 'invalid_request' });
    failures = asked.data.times;
    return { times: failures };
  });
  const url = await app.listen({ host, port });
  return { url, stop: async () => await app.close() };
};
