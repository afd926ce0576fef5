import { jsonLine, prettyLine } from './output.ts';

interface Out {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Lines of the processes, and below them, on a terminal, a bar for what takes long. */
export interface Screen {
  readonly print: (name: string, line: string) => void;
  /** How much of how much is done; a line of its own for each quarter where there is no terminal. */
  readonly progress: (title: string, done: number, total: number) => void;
}

const width = 30;

const bar = (title: string, done: number, total: number): string => {
  const full = Math.round((width * done) / Math.max(total, 1));
  const percent = Math.floor((100 * done) / Math.max(total, 1));
  return `${title} [${'█'.repeat(full)}${'░'.repeat(width - full)}] ${percent} %`;
};

const clearLine = '\r\u001b[K';

const onTerminal = (out: Out): Screen => {
  let present = '';
  return {
    print: (name, line) => out.write(`${present && clearLine}${prettyLine(name, line)}\n${present}`),
    progress: (title, done, total) => {
      const drawn = bar(title, done, total);
      if (drawn === present) return;
      out.write(`${clearLine}${drawn}${done >= total ? '\n' : ''}`);
      present = done >= total ? '' : drawn;
    },
  };
};

const inLines = (out: Out): Screen => {
  const told = new Map<string, number>();
  const print = (name: string, line: string): void => void out.write(`${jsonLine(name, line)}\n`);
  return {
    print,
    progress: (title, done, total) => {
      const quarter = Math.floor((4 * done) / Math.max(total, 1));
      if ((told.get(title) ?? 0) >= quarter) return;
      told.set(title, quarter);
      print('launcher', `${title}: ${quarter * 25} %`);
    },
  };
};

export const screenOn = (out: Out): Screen => (out.isTTY ? onTerminal(out) : inLines(out));
