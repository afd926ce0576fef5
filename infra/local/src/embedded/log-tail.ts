import { readFileSync, statSync } from 'node:fs';

interface MongoLine {
  readonly s?: string;
  readonly msg?: string;
  readonly attr?: Record<string, unknown>;
}

const parse = (line: string): MongoLine => {
  try {
    return JSON.parse(line) as MongoLine;
  } catch {
    return {};
  }
};

const isComplaint = ({ s }: MongoLine): boolean => s === 'E' || s === 'F';

/** What a log's end says about a failure: mongod's errors if it wrote some, else the last lines. */
export const tailOf = (file: string, count = 12): string => {
  try {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-400);
    const complaints = lines.map(parse).filter(isComplaint);
    const told = complaints.map(({ msg, attr }) => `${msg} ${JSON.stringify(attr ?? {})}`);
    return (told.length > 0 ? told : lines).slice(-count).join('\n');
  } catch {
    return '(no log)';
  }
};

/** How long a log is by now. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
