import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';

/** What may go wrong with one answer on its way to the permit-reform system, and back. */
export const answerFaults = [
  'UNREACHABLE',
  'REFUSED',
  'WRONG_STATUS',
  'REDIRECTED',
  'GARBAGE',
  'NOT_HTTP',
  'LATE',
  'TAKEN_AND_LOST',
  'TAKEN_AND_CUT',
] as const;

export type AnswerFault = (typeof answerFaults)[number];

/** With these the answer is taken before anything goes wrong: the sender does not know, and sends it again. */
export const isTaken = (fault: AnswerFault): boolean => ['LATE', 'TAKEN_AND_LOST', 'TAKEN_AND_CUT'].includes(fault);

/** Longer than the sender waits. */
const lateMs = 3_300;

const notUtf8 = Buffer.from([0xb0, 0xb2, 0xd6, 0xfe, 0xff]);

const raw = (reply: FastifyReply, bytes: string | Buffer): void => {
  reply.hijack();
  reply.raw.socket?.end(bytes);
};

const answers: Readonly<Record<AnswerFault, (reply: FastifyReply) => Promise<unknown> | unknown>> = {
  UNREACHABLE: (reply) => {
    reply.hijack();
    reply.raw.socket?.destroy();
  },
  REFUSED: (reply) => reply.code(422).send({ error: 'as_asked' }),
  WRONG_STATUS: (reply) => reply.code(503).send({ error: 'as_asked' }),
  REDIRECTED: (reply) => reply.redirect('http://127.0.0.1:9/', 307),
  GARBAGE: (reply) => reply.code(502).type('application/json; charset=utf-8').send(notUtf8),
  NOT_HTTP: (reply) => raw(reply, notUtf8),
  LATE: async (reply) => {
    await pause(lateMs);
    return reply.code(200).send({});
  },
  TAKEN_AND_LOST: (reply) => raw(reply, ''),
  TAKEN_AND_CUT: (reply) => raw(reply, 'HTTP/1.1 500 Internal Server Error\r\ncontent-length: 1000\r\n\r\n{"cut'),
};

/** Answers as the fault has it. */
export const answerWrongly = async (fault: AnswerFault, reply: FastifyReply): Promise<unknown> => answers[fault](reply);
