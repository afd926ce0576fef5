import { execFile } from 'node:child_process';

export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

interface RunOptions {
  /** With 0 it may take as long as it takes. */
  readonly timeoutMs?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command to its end; a command that is missing, fails or takes too long is `ok: false` with what it said. */
export const run = (command: string, args: readonly string[], { timeoutMs = 10_000, env = process.env }: RunOptions = {}): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(command, [...args], { timeout: timeoutMs, encoding: 'utf8', env }, (error, stdout, stderr) => {
      const said = `${stdout}${stderr}`.trim();
      resolve({ ok: error === null, output: said === '' && error ? error.message : said });
    });
  });
