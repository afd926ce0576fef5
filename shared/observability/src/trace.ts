import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A place in a distributed trace (W3C Trace Context). The trace id is the correlation id shown to users and written in every log line. */
export interface Trace {
  readonly traceId: string;
  readonly spanId: string;
  readonly sampled: boolean;
}

const storage = new AsyncLocalStorage<Trace>();
const known = new WeakMap<FastifyRequest, Trace>();
const form = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** The trace a `traceparent` header names; null when it is absent or malformed. */
export const parseTraceparent = (header: string | undefined): Trace | null => {
  const [, traceId, spanId, flags] = form.exec(header ?? '') ?? [];
  return traceId && spanId && flags ? { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 } : null;
};

/** A new span: of the parent's trace, or of a new trace where there is no parent. */
export const childTrace = (parent: Trace | null): Trace => ({
  traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
  spanId: randomBytes(8).toString('hex'),
  sampled: parent?.sampled ?? true,
});

export const traceparentOf = ({ traceId, spanId, sampled }: Trace): string => `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;

/** The trace of the work in hand; undefined outside of any. */
export const currentTrace = (): Trace | undefined => storage.getStore();

/** Runs the work within the trace, whatever it awaits included. */
export const inTrace = <T>(trace: Trace, work: () => T): T => storage.run(trace, work);

/** Every request runs in a child of the trace its `traceparent` names, or in a new one; entered again once the body is read. */
export const registerTracing = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, _reply, done) => {
    const header = request.headers['traceparent'];
    const trace = childTrace(parseTraceparent(Array.isArray(header) ? header[0] : header));
    known.set(request, trace);
    inTrace(trace, done);
  });
  app.addHook('preValidation', (request, _reply, done) => {
    const trace = known.get(request);
    if (trace) inTrace(trace, done);
    else done();
  });
};
