import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export type Print = (line: string) => void;

interface LogLine {
  readonly level?: string | number;
  readonly time?: string | number;
  readonly msg?: string;
  readonly [field: string]: unknown;
}

const colours = [36, 35, 34, 33, 32, 96, 95, 94];
const levels: Readonly<Record<string, string>> = {
  warn: '\u001b[33mwarn\u001b[0m ',
  error: '\u001b[31merror\u001b[0m ',
  fatal: '\u001b[31mfatal\u001b[0m ',
};
const numeric: Readonly<Record<number, string>> = { 40: 'warn', 50: 'error', 60: 'fatal' };
const uninteresting = new Set(['level', 'time', 'msg', 'pid', 'hostname', 'service', 'name', 'traceId']);

const parse = (line: string): LogLine => {
  try {
    const parsed: unknown = JSON.parse(line);
    return parsed !== null && typeof parsed === 'object' ? (parsed as LogLine) : { msg: line };
  } catch {
    return { msg: line };
  }
};

const hueOf = (name: string): number => colours[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % colours.length] ?? 37;

/** One line for a person: time, who, level if it matters, message, the rest in grey. */
export const prettyLine = (name: string, line: string): string => {
  const entry = parse(line);
  const time = new Date(entry.time ?? Date.now()).toTimeString().slice(0, 8);
  const level = levels[typeof entry.level === 'number' ? (numeric[entry.level] ?? '') : (entry.level ?? '')] ?? '';
  const rest = Object.entries(entry).filter(([field]) => !uninteresting.has(field));
  const details = rest.length > 0 ? ` \u001b[90m${JSON.stringify(Object.fromEntries(rest))}\u001b[0m` : '';
  return `\u001b[90m${time}\u001b[0m \u001b[${hueOf(name)}m${name.padEnd(12)}\u001b[0m ${level}${entry.msg ?? ''}${details}`;
};

/** One line for a machine: what the process wrote as JSON, with the name of the process. */
export const jsonLine = (name: string, line: string): string => {
  const entry = parse(line);
  return JSON.stringify({ process: name, time: new Date().toISOString(), ...entry });
};

/** Passes each line of the streams on, counts them, and keeps the last ones for when the process fails. */
export const follow = (streams: readonly Readable[], print: Print): { readonly lastLines: () => string; readonly lines: () => number } => {
  const last: string[] = [];
  let count = 0;
  for (const stream of streams) {
    createInterface({ input: stream }).on('line', (line) => {
      count += 1;
      last.push(line);
      if (last.length > 15) last.shift();
      print(line);
    });
  }
  return { lastLines: () => last.join('\n'), lines: () => count };
};
