import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Below it the answer costs no packet less. */
const leastBytes = 1_400;

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const encoders = {
  br: (text: string) => promisify<string, object, Buffer>(brotliCompress)(text, quality),
  gzip: (text: string) => promisify<string, object, Buffer>(gzip)(text, { level: 5 }),
} as const;

type Encoding = keyof typeof encoders;

/** What the client takes of the encodings we have; one it refuses (`q=0`) is none. */
const encodingOf = (acceptEncoding = ''): Encoding | undefined => {
  const accepted = acceptEncoding
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim().split(/\s*;\s*q\s*=\s*/))
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
};

/** Compresses texts of some size for clients that take it; what is streamed passes as it is. */
export const compressAnswers = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || Buffer.byteLength(payload) < leastBytes || reply.hasHeader('content-encoding')) return payload;
    reply.header('vary', [reply.getHeader('vary'), 'accept-encoding'].flatMap((one) => one ?? []).join(', '));
    const encoding = encodingOf(request.headers['accept-encoding']);
    if (!encoding) return payload;
    const compressed = await encoders[encoding](payload);
    reply.header('content-encoding', encoding).removeHeader('content-length');
    return compressed;
  });
};
