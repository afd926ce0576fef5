import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Above every limit of a body. */
const mostTaken = 32 * 1024 * 1024;

const takeIn = (raw: IncomingMessage, limitMs: number): Promise<void> =>
  new Promise((done) => {
    let taken = 0;
    const late = setTimeout(done, limitMs).unref();
    const end = (): void => {
      clearTimeout(late);
      done();
    };
    raw.on('data', (part: Buffer) => {
      taken += part.length;
      if (taken > mostTaken) end();
    });
    for (const event of ['end', 'close', 'error'] as const) raw.once(event, end);
    raw.resume();
  });

/** What is refused before it was read is taken in first and thrown away, as far as any body may go: a client that is still sending would meet a closed connection instead of the answer. */
export const takeInRefused = (app: FastifyInstance, limitMs: number): void => {
  app.addHook('onSend', async ({ raw }, reply) => {
    const isLate = reply.statusCode === 408;
    const isUnread = !raw.complete && !raw.readableEnded && !raw.destroyed && raw.listenerCount('data') === 0;
    if (reply.getHeader('connection') === 'close' && isUnread && !isLate) await takeIn(raw, limitMs);
  });
};
