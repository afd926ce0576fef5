import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { type AnswerFault, answerFaults, answerWrongly, isTaken } from './answer-faults.ts';
import { chance, chosen, tally } from './chance.ts';

const Answer = z.looseObject({ registrationNumber: z.string().min(1) });
type Answer = z.output<typeof Answer>;

const Faults = z.object({ seed: z.int(), share: z.number().min(0).max(1) });
type Faults = z.output<typeof Faults>;

/** As Standard Webhooks have it: of whoever holds the key, for this id and body, and of now. */
export const isSigned = (key: string, headers: IncomingHttpHeaders, body: string): boolean => {
  if (headers['webhook-id'] !== headers['idempotency-key']) return false;
  try {
    new Webhook(key).verify(body, headers as Record<string, string>, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
};

export const parsed = (body: unknown): unknown => {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
};

/** What is told, each answer once; and what goes wrong with it, as a seed has it, in a share of all tries. */
const answersTaken = () => {
  const answers = new Map<string, Answer>();
  const tries = new Map<string, number>();
  let done = tally();
  let faults: Faults = { seed: 0, share: 0 };
  return {
    /** What goes wrong with this try: under one seed the same for the first of a number and result, the second, and so on. */
    faultOf: (answer: Answer, id: string): AnswerFault | null => {
      const turn = (tries.get(id) ?? 0) + 1;
      tries.set(id, turn);
      const fault = chosen(answerFaults, faults.share, chance(faults.seed, answer.registrationNumber, String(answer['result']), turn));
      done.note(fault ?? 'RECEIVED');
      return fault;
    },
    take: (answer: Answer, id: string): void => {
      if (answers.has(id)) done.note('SENT_AGAIN_THOUGH_TAKEN');
      else answers.set(id, answer);
    },
    of: (number: string) => [...answers.values()].filter(({ registrationNumber }) => registrationNumber === number),
    goWrong: (next: Faults): void => {
      faults = next;
      done = tally();
    },
    /** Since it was told last. */
    done: () => done.counts(),
  };
};

type Taken = ReturnType<typeof answersTaken>;

/** Believes what is signed with the shared key. */
const taking =
  (key: string, taken: Taken) =>
  async ({ headers, body }: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (!isSigned(key, headers, String(body))) return reply.code(401).send({ error: 'invalid_signature' });
    const answer = Answer.safeParse(parsed(body));
    const id = headers['idempotency-key'];
    if (!answer.success || typeof id !== 'string') return reply.code(400).send({ error: 'invalid_request' });
    const fault = taken.faultOf(answer.data, id);
    if (fault === null || isTaken(fault)) taken.take(answer.data, id);
    return fault === null ? reply.code(200).send({ received: id }) : answerWrongly(fault, reply);
  };

/** The routes by which the permit-reform system takes answers (R0), is asked for them, and is told to go wrong. */
export const answerRoutes = (app: FastifyInstance, key: string): void => {
  const taken = answersTaken();
  app.post('/answers', taking(key, taken));
  app.get<{ Params: { registrationNumber: string } }>('/answers/:registrationNumber', async ({ params }) =>
    taken.of(params.registrationNumber),
  );
  app.get('/faults', async () => taken.done());
  app.post('/faults', async ({ body }, reply) => {
    const asked = Faults.safeParse(parsed(body));
    if (!asked.success) return reply.code(400).send({ error: 'invalid_request' });
    taken.goWrong(asked.data);
    return asked.data;
  });
};
