import Fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { registerHealth, registerMetrics } from './health.ts';
import { createLogger } from './logger.ts';
import { prettyLine } from './pretty.ts';
import { childTrace, currentTrace, inTrace, parseTraceparent, registerTracing, traceparentOf } from './trace.ts';

const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

const logged = (write: (logger: ReturnType<typeof createLogger>) => void): string => {
  const lines: string[] = [];
  write(createLogger({ service: 'test', mode: 'production', level: 'info' }, { write: (line) => void lines.push(line) }));
  return lines.join('');
};

describe('logger', () => {
  it.each([
    ['idNumber', { idNumber: 'SECRET' }],
    ['a header', { req: { headers: { authorization: 'SECRET', 'x-anzhu-token': 'SECRET' } } }],
    ['a top-level header', { 'x-anzhu-token': 'SECRET' }],
    ['a phone under another name', { form: { contactPhone: 'SECRET', managerMobile: 'SECRET', maskedIdNumber: 'SECRET' } }],
    ['a phone in a list', { persons: [{ a: { b: { phone: 'SECRET' } } }] }],
    ['a key under another name', { signing_secret: 'SECRET', uploadTicket: 'SECRET', id_number: 'SECRET' }],
    ['what an error carries', { err: Object.assign(new Error('failed'), { request: { contactPhone: 'SECRET' } }) }],
    ['a nested citizen ID', { input: { person: { contact: { citizenId: 'SECRET', phone: 'SECRET' } } } }],
  ])('reliability: %s never reaches a log', (_, details) => {
    const line = logged((logger) => logger.info(details, 'said'));
    expect(line).toContain('[redacted]');
    expect(line).not.toContain('SECRET');
  });

  it('writes the service, the level by name and the trace', () => {
    const trace = childTrace(parseTraceparent(parent));
    const line = JSON.parse(logged((logger) => inTrace(trace, () => logger.warn('careful'))));
    expect(line).toMatchObject({ level: 'warn', service: 'test', msg: 'careful', traceId: trace.traceId });
  });

  it('reliability: an error is logged with its message, stack and cause', () => {
    const { err } = JSON.parse(logged((logger) => logger.error({ err: new Error('failed', { cause: new Error('no disk') }) }, 'said')));
    expect(err).toMatchObject({ type: 'Error', message: expect.stringContaining('failed'), stack: expect.stringContaining('no disk') });
  });

  it('writes one readable line on a terminal', () => {
    const line = prettyLine(logged((logger) => logger.info({ port: 4001 }, 'listening')));
    expect(line).toMatch(/info.*test: listening .*{"port":4001}.*\n$/);
  });
});

describe('trace', () => {
  it.each([undefined, '', 'garbage', parent.replace(/^00/, 'ff'), parent.replace(/[0-9a-f]{32}/, '0'.repeat(32)), parent.toUpperCase()])(
    'takes %s for no trace',
    (header) => {
      expect(parseTraceparent(header)).toBeNull();
    },
  );

  it('goes on in a child', () => {
    const child = childTrace(parseTraceparent(parent));
    expect(traceparentOf(child)).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
    expect(traceparentOf(child)).not.toBe(parent);
  });
});

describe('a server', () => {
  const serving = async (faults: () => Promise<readonly string[]>): Promise<FastifyInstance> => {
    const app = Fastify();
    registerTracing(app);
    registerMetrics(app, registerHealth(app, { ready: faults }));
    app.post('/work', async () => ({ trace: currentTrace()?.traceId }));
    await app.ready();
    return app;
  };

  it('is ready when nothing is amiss, else says what is', async () => {
    const faults: string[] = [];
    const app = await serving(async () => faults);
    expect((await app.inject('/readyz')).statusCode).toBe(200);
    faults.push('mongo does not answer');
    const answer = await app.inject('/readyz');
    expect([answer.statusCode, answer.json().faults]).toEqual([503, faults]);
    expect((await app.inject('/healthz')).statusCode).toBe(200);
  });

  it('is not ready when the question itself fails', async () => {
    const answer = await (await serving(() => Promise.reject(new Error('no database')))).inject('/readyz');
    expect([answer.statusCode, answer.json().faults]).toEqual([503, ['no database']]);
  });

  it('warns although it is ready, and measures what it is asked to, also what cannot be told now', async () => {
    const app = Fastify();
    const registry = registerHealth(app, {
      ready: async () => [],
      warnings: async () => ['2 events are dead'],
      gauges: [
        { name: 'dead', help: 'Dead events', value: () => 2 },
        { name: 'untold', help: 'Cannot be told', value: () => Promise.reject(new Error('no database')) },
      ],
    });
    registerMetrics(app, registry);
    const answer = await app.inject('/readyz');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ready', faults: [], warnings: ['2 events are dead'] }]);
    const { body } = await app.inject('/metrics');
    expect([body.includes('\ndead 2\n'), body.includes('\nuntold Nan\n')]).toEqual([true, true]);
  });

  it('handles a request with a body within the trace it came with, and measures it', async () => {
    const app = await serving(async () => []);
    const answer = await app.inject({ method: 'POST', url: '/work', headers: { traceparent: parent }, payload: { any: 'body' } });
    expect(answer.json().trace).toBe('0af7651916cd43dd8448eb211c80319c');
    const { body } = await app.inject('/metrics');
    expect(body).toContain('http_request_duration_seconds_count{method="POST",route="/work",status="200"} 1');
    expect(body).toContain('process_cpu_seconds_total');
  });

  it('reliability: all servers of a process measure the process once, and each its own requests', async () => {
    const [one, other] = [Fastify(), Fastify()].map((app) => registerHealth(app, { ready: async () => [] }));
    const ofProcess = ['process_cpu_seconds_total', 'nodejs_eventloop_lag_p99_seconds', 'nodejs_gc_duration_seconds'];
    for (const name of ofProcess) expect([name, one?.getSingleMetric(name)]).toEqual([name, expect.any(Object)]);
    for (const name of ofProcess) expect(one?.getSingleMetric(name)).toBe(other?.getSingleMetric(name));
    const requests = 'http_request_duration_seconds';
    expect(one?.getSingleMetric(requests)).not.toBe(other?.getSingleMetric(requests));
  });
});
