import fastify from 'fastify';
import { z } from 'zod';

const Answer = z.looseObject({ registrationNumber: z.string().min(1) });
type Answer = z.output<typeof Answer>;

const Failures = z.object({ times: z.int().min(0) });

export interface PermitReformReceiver {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Stands for the permit-reform system (R0): remembers what it is told of each registration, each answer once, and fails as often as it is asked to. */
export const startPermitReformReceiver = async ({
  port,
  host = '127.0.0.1',
}: {
  readonly port: number;
  readonly host?: string;
}): Promise<PermitReformReceiver> => {
  const app = fastify();
  const answers = new Map<string, Answer>();
  let failures = 0;
  app.post('/answers', async (request, reply) => {
    if (failures > 0) {
      failures -= 1;
      return reply.code(503).send({ error: 'failing_as_asked' });
    }
    const answer = Answer.safeParse(request.body);
    const key = request.headers['idempotency-key'];
    if (!answer.success || typeof key !== 'string') return reply.code(400).send({ error: 'invalid_request' });
    if (!answers.has(key)) answers.set(key, answer.data);
    return reply.code(200).send({ received: key });
  });
  app.get<{ Params: { registrationNumber: string } }>('/answers/:registrationNumber', async ({ params }) =>
    [...answers.values()].filter(({ registrationNumber }) => registrationNumber === params.registrationNumber),
  );
  app.post('/failures', async (request, reply) => {
    const asked = Failures.safeParse(request.body);
    if (!asked.success) return reply.code(400).send({ error: 'invalid_request' });
    failures = asked.data.times;
    return { times: failures };
  });
  const url = await app.listen({ host, port });
  return { url, stop: async () => await app.close() };
};
