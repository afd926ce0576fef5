import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { prettyLines } from './pretty.ts';
import { currentTrace } from './trace.ts';

export interface LoggerSettings {
  readonly service: string;
  readonly mode: 'local' | 'production';
  readonly level: string;
}

/** Whatever a name is made of: `phone`, `contactPhone`, `x-anzhu-token`. */
const secret = /authorization|token|cookie|password|secret|private_?key|ticket|id_?number|citizen_?id|phone|mobile/i;
const censor = '[redacted]';
const deepest = 6;

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value)));

/** A copy without what never reaches a log; what lies deeper than a log line is read is left out. */
const withoutSecrets = (value: unknown, depth = 0): unknown => {
  if (!isPlain(value)) return value;
  if (depth === deepest) return '…';
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, secret.test(name) ? censor : withoutSecrets(inner, depth + 1)]),
  );
};

const { err: toldError } = pino.stdSerializers;

const optionsOf = ({ service, level }: Omit<LoggerSettings, 'mode'>): LoggerOptions => ({
  level,
  base: { service },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: {
    level: (label) => ({ level: label }),
    log: (line) => withoutSecrets(line) as Record<string, unknown>,
    bindings: (bound) => withoutSecrets(bound) as Record<string, unknown>,
  },
  serializers: { err: (error: Error) => withoutSecrets({ ...toldError(error) }) },
  mixin: () => {
    const trace = currentTrace();
    return trace ? { traceId: trace.traceId } : {};
  },
});

/** Writes JSON lines; readable ones only on a terminal of a developer. Personal data, tokens and keys are redacted; each line carries the trace. */
export const createLogger = ({ service, mode, level }: LoggerSettings, destination?: DestinationStream): Logger => {
  const readable = mode === 'local' && process.stdout.isTTY === true ? prettyLines(process.stdout) : undefined;
  const stream = destination ?? readable;
  return stream ? pino(optionsOf({ service, level }), stream) : pino(optionsOf({ service, level }));
};
