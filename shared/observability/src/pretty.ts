import type { Writable } from 'node:stream';
import type { DestinationStream } from 'pino';

const colours: Readonly<Record<string, number>> = { trace: 90, debug: 90, info: 32, warn: 33, error: 31, fatal: 35 };

/** One JSON log line as one readable line: time, level, service, message, the rest as JSON. */
export const prettyLine = (line: string): string => {
  const { level, time, service, msg = '', traceId: _, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const name = String(level);
  const details = Object.keys(rest).length > 0 ? ` \u001b[90m${JSON.stringify(rest)}\u001b[0m` : '';
  return `${String(time).slice(11, 23)} \u001b[${colours[name] ?? 37}m${name.padEnd(5)}\u001b[0m ${String(service)}: ${String(msg)}${details}\n`;
};

export const prettyLines = (out: Writable): DestinationStream => ({ write: (line) => void out.write(prettyLine(line)) });
