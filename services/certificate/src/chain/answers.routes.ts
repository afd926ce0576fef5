import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { type ChainDeps, takeAnswer } from './chain.store.ts';

const text = z.string().min(1).max(200);
const reason = z.object({ code: text, field: text.optional(), message: text });

const Answer = z.object({
  requestId: text,
  answer: z.discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('DONE'),
      number: text,
      sealName: text.optional(),
      certificateNumber: text.optional(),
      deviceNumber: text.optional(),
    }),
    z.object({ outcome: z.literal('REFUSED'), reasons: z.array(reason).min(1).max(50) }),
  ]),
});

/** Of whoever holds the key, unchanged, and of now. */
const isSigned = (key: string, { headers, body }: FastifyRequest): boolean => {
  try {
    new Webhook(key).verify(String(body), headers as Record<string, string>, { jsonParse: false });
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

interface Answering {
  readonly deps: ChainDeps;
  readonly signingKey: string;
}

/** What is received: answers that come again or late too, which change nothing. */
const receiving =
  ({ deps, signingKey }: Answering) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (!isSigned(signingKey, request)) return await reply.code(401).send({ error: 'invalid_signature' });
    const said = Answer.safeParse(parsed(request.body));
    if (!said.success) return await reply.code(400).send({ error: 'invalid_answer' });
    const { requestId, answer } = said.data;
    const isKnown = await takeAnswer(deps, requestId, answer);
    return isKnown ? { received: requestId } : await reply.code(404).send({ error: 'unknown_request' });
  };

/** Where platforms answer what they were asked (K14), signed with the shared key. */
export const answerRoutes =
  (deps: ChainDeps, signingKey: string) =>
  (app: FastifyInstance): void => {
    app.register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      const whole = { parseAs: 'string', bodyLimit: 65_536 } as const;
      scope.addContentTypeParser('application/json', whole, (_request, body, given) => given(null, body));
      scope.post('/certificate-platforms/v1/answers', receiving({ deps, signingKey }));
      done();
    });
  };
