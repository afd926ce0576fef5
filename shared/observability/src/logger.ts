import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { prettyLines } from './pretty.ts';
import { currentTrace } from './trace.ts';

export interface LoggerSettings {
  readonly service: string;
  readonly mode: 'local' | 'production';
  readonly level: string;
}

const secrets = [
  'authorization',
  'x-anzhu-token',
  'cookie',
  'idNumber',
  'citizenId',
  'phone',
  'mobile',
  'password',
  'token',
  'privateKey',
  'ticket',
];
const depths = ['', '*.', '*.*.', '*.*.*.'];

/** The paths of what never reaches a log, at the top and down to three levels below it. */
const redactedPaths = depths.flatMap((depth) =>
  secrets.map((name) => (/^\w+$/.test(name) ? `${depth}${name}` : `${depth.replace(/\.$/, '')}["${name}"]`)),
);

const optionsOf = ({ service, level }: Omit<LoggerSettings, 'mode'>): LoggerOptions => ({
  level,
  base: { service },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: { paths: redactedPaths, censor: '[redacted]' },
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
