import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { exitOf, stopper } from '../embedded/children.ts';
import { nodeFlags } from './node-flags.ts';
import { follow, type Print } from './output.ts';

/** A process to run: its script, its environment and the port where it says whether it is ready. */
export interface ProcessSpec {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
}

export interface Running {
  readonly pid: number | undefined;
  readonly exited: Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface RunningNode extends Running {
  readonly lastLines: () => string;
}

const inherited = ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'NODE_EXTRA_CA_CERTS', 'LOG_LEVEL', 'SUPERGRAPH_FILE', 'AUTH'];

const environment = (spec: ProcessSpec): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
  ...spec.env,
});

/** Starts a script in a process group of its own (Ctrl-C reaches the launcher, which keeps the order of stopping). */
export const startNode = (spec: ProcessSpec, print: Print): RunningNode => {
  const child = spawn(process.execPath, [...nodeFlags, spec.script, ...(spec.args ?? [])], {
    detached: true,
    env: environment(spec),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = exitOf(child);
  return { pid: child.pid, exited, stop: stopper(child, exited), lastLines: follow([child.stdout, child.stderr], print) };
};

/** Runs a script to its end, before the processes that need what it does. */
export const runToEnd = async (spec: ProcessSpec, print: Print): Promise<void> => {
  const job = startNode(spec, print);
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
  readonly limitMs: number;
  readonly signal?: AbortSignal;
}

/** Waits until `/readyz` says so; the error holds the last answer and the last lines of the log. */
export const waitUntilReady = async (spec: ProcessSpec, running: RunningNode, { limitMs, signal }: ReadyOptions): Promise<void> => {
  const url = `http://127.0.0.1:${spec.port}/readyz`;
  let ended: string | undefined;
  void running.exited.then((reason) => {
    ended = reason;
  });
  for (const limit = Date.now() + limitMs; !signal?.aborted; await pause(50)) {
    const answer = await readiness(url);
    if (answer === 'ready') return;
    const trouble = ended ?? (Date.now() > limit ? `not ready within ${limitMs / 1000} s; ${url} says: ${answer}` : undefined);
    if (trouble) throw new Error(`${spec.name}: ${trouble}. Its last lines:\n${running.lastLines() || '(it wrote nothing)'}`);
  }
};
