import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parsed } from './answers.ts';
import { chance, chosen, shuffled, tally } from './chance.ts';
import { type Post, post, type Reply } from './send.ts';

const Batch = z.object({
  /** Of the gateway. */
  url: z.string(),
  token: z.string(),
  seed: z.int(),
  share: z.number().min(0).max(1),
  pushes: z.array(z.object({ requestId: z.string(), form: z.looseObject({ registrationNumber: z.string() }) })),
});
type Batch = z.output<typeof Batch>;
type Push = Batch['pushes'][number];

const bytesOf = (push: Push): Buffer => Buffer.from(JSON.stringify(push.form));

/** What is no push: each is to be refused. */
const garbage = {
  GBK: (push: Push) =>
    Buffer.concat([bytesOf(push).subarray(0, -1), Buffer.from(',"remark":"'), Buffer.from([0xb0, 0xb2, 0xd6, 0xfe]), Buffer.from('"}')]),
  CUT: (push: Push) => bytesOf(push).subarray(0, -20),
  LIST: () => Buffer.from('[]'),
  TOO_LARGE: (push: Push) => Buffer.from(JSON.stringify({ ...push.form, remark: 'x'.repeat(1_100_000) })),
} as const;

const withBody = (bytes: (push: Push) => Buffer) => (push: Push) => ({ body: bytes(push) });

/** What a bad line and a careless sender change of a push. */
const change = {
  TWICE: () => ({}),
  UNANSWERED: () => ({ until: 'SENT' }),
  HALF: () => ({ until: 'HALF' }),
  UNREACHABLE: () => ({ url: 'http://127.0.0.1:9/' }),
  GBK: withBody(garbage.GBK),
  CUT: withBody(garbage.CUT),
  LIST: withBody(garbage.LIST),
  TOO_LARGE: withBody(garbage.TOO_LARGE),
} as const satisfies Readonly<Record<string, (push: Push) => Partial<Post>>>;

type LineFault = keyof typeof change;
const lineFaults = Object.keys(change) as readonly LineFault[];

const mostTries = 40;

/** Sends until there is an answer that is one. */
const sentUntilAnswered = async (send: () => Promise<Reply | null>): Promise<Reply | null> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const reply = await send();
    if (reply && ![429, 500, 502, 503].includes(reply.status)) return reply;
    await pause(100);
  }
  return null;
};

interface Sent {
  readonly number: string;
  readonly reply: Reply | null;
}

/** The pushing half of the permit-reform system (R0): each push as a bad line and a careless sender have it, then rightly until it is answered; earlier ones come again, old after new. */
const createPusher = () => {
  const earlier: Push[] = [];
  const done = tally();
  const taken: Sent[] = [];

  const requestOf = ({ url, token }: Batch, push: Push): Post => ({
    url: `${url}/permit-reform/v1/registrations`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': push.requestId },
    body: bytesOf(push),
  });
  const wrongly = async (batch: Batch, push: Push, fault: LineFault): Promise<unknown> => {
    const sent = await post({ ...requestOf(batch, push), ...change[fault](push) });
    if (fault in garbage && sent && sent.status < 400) taken.push({ number: `${fault} ${push.form.registrationNumber}`, reply: sent });
    return sent;
  };
  const once = async (batch: Batch, push: Push): Promise<Sent> => {
    const { registrationNumber: number } = push.form;
    const fault = chosen(lineFaults, batch.share, chance(batch.seed, number, push.requestId));
    done.note(fault ?? 'AS_IT_IS');
    const aside = fault === 'TWICE' ? wrongly(batch, push, fault) : fault && (await wrongly(batch, push, fault));
    const reply = await sentUntilAnswered(() => post(requestOf(batch, push)));
    await aside;
    return { number, reply };
  };
  return {
    send: async (batch: Batch) => {
      const order = shuffled(batch.pushes, ({ requestId }) => chance(batch.seed, 'order', requestId));
      const sent = await Promise.all(order.map((push) => once(batch, push)));
      const again = shuffled(earlier, ({ requestId }) => chance(batch.seed, 'again', requestId));
      const repeated = await Promise.all(again.map((push) => post(requestOf(batch, push))));
      for (const _ of repeated) done.note('OLD_AFTER_NEW');
      earlier.push(...batch.pushes);
      return { sent, repeated: repeated.map((reply) => reply?.status ?? 0), garbageTaken: taken, done: done.counts() };
    },
  };
};

/** The route by which the permit-reform system is told what to push, with which faults. */
export const pushRoutes = (app: FastifyInstance): void => {
  const pusher = createPusher();
  app.post('/pushes', { bodyLimit: 16 * 1024 * 1024 }, async ({ body }, reply) => {
    const batch = Batch.safeParse(parsed(body));
    return batch.success ? await pusher.send(batch.data) : await reply.code(400).send({ error: 'invalid_request' });
  });
};
