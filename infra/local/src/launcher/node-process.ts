import { spawn } from 'node:child_process';
import { exitOf, stopper } from '../embedded/children.ts';
import { follow, type Print } from './output.ts';
import { waitWhileItWorks } from './patience.ts';
import type { Track } from './process-records.ts';

/** A process to run: its script, its environment and the port where it says whether it is ready. */
export interface ProcessSpec {
  readonly name: string;
  /** What is given to node. */
  readonly args: readonly string[];
  readonly port: number;
  /** Runs from source: a fault in it is mended while it waits, so it is waited for however long. */
  readonly isWatched?: boolean;
  readonly env: Readonly<Record<string, string>>;
}

export interface Running {
  readonly pid: number | undefined;
  readonly exited: Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface RunningNode extends Running {
  readonly lastLines: () => string;
  /** How many lines it has written. */
  readonly lines: () => number;
}

interface Told {
  readonly print: Print;
  readonly track?: Track;
}

const inherited = ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'NODE_EXTRA_CA_CERTS', 'LOG_LEVEL', 'SUPERGRAPH_FILE', 'AUTH'];

const environment = (spec: ProcessSpec): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
  ...spec.env,
});

/** Starts a script in a process group of its own (Ctrl-C reaches the launcher, which keeps the order of stopping). */
export const startNode = (spec: ProcessSpec, { print, track }: Told): RunningNode => {
  track?.before([process.execPath, ...spec.args]);
  const child = spawn(process.execPath, [...spec.args], {
    detached: true,
    env: environment(spec),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  track?.started(child.pid);
  const exited = exitOf(child);
  return { pid: child.pid, exited, stop: stopper(child, exited), ...follow([child.stdout, child.stderr], print) };
};

/** Runs a script to its end, before the processes that need what it does. */
export const runToEnd = async (spec: ProcessSpec, told: Told): Promise<void> => {
  const job = startNode(spec, told);
  const reason = await job.exited;
  if (reason !== 'exit code 0') throw new Error(`${spec.name}: ${reason}. Its last lines:\n${job.lastLines() || '(it wrote nothing)'}`);
};

const readiness = async (url: string): Promise<string> => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return answer.ok ? 'ready' : `${answer.status} ${(await answer.text()).slice(0, 300)}`;
  } catch (error) {
    return error instanceof Error ? String(error.cause ?? error.message) : String(error);
  }
};

export interface ReadyOptions {
  readonly quietMs?: number;
  readonly signal?: AbortSignal;
  /** Told every ten seconds how it stands. */
  readonly tell?: (message: string) => void;
}

/** Waits until `/readyz` says so, as long as the process lives and works; the error holds the last answer and the last lines of the log. */
export const waitUntilReady = async (spec: ProcessSpec, running: RunningNode, options: ReadyOptions): Promise<void> => {
  const { tell, ...patience } = options;
  const url = `http://127.0.0.1:${spec.port}/readyz`;
  const trouble = await waitWhileItWorks({
    ...{
      ...patience,
      ...(spec.isWatched && { quietMs: Number.POSITIVE_INFINITY }),
      pid: running.pid,
      exited: running.exited,
      sign: running.lines,
    },
    isMissing: async () => {
      const answer = await readiness(url);
      return answer === 'ready' ? null : `${url} says: ${answer}`;
    },
    tell: (standing, seconds) => tell?.(`${spec.name} is not ready after ${seconds} s: ${standing}`),
  });
  if (trouble !== null) throw new Error(`${spec.name}: ${trouble}. Its last lines:\n${running.lastLines() || '(it wrote nothing)'}`);
};
