import { fork } from 'node:child_process';
import { once } from 'node:events';
import { nodeFlags } from '../../local/src/launcher/node-flags.ts';

export interface Child<Ready> {
  /** What it said when it was ready. */
  readonly ready: Ready;
  readonly pid: number | undefined;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly stop: () => Promise<void>;
}

const flags = ['--conditions=anzhu-source', '--import', 'tsx'];

/** Runs a module of the bench as a process of its own, it gets the settings, and sends a message when it is ready. */
export const startChild = async <Ready>(module: URL, settings: object, heap = nodeFlags): Promise<Child<Ready>> => {
  const profiling = process.env['BENCH_PROFILE'] ? ['--cpu-prof', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`] : [];
  const child = fork(module, [JSON.stringify(settings)], {
    execArgv: [...flags, ...heap, ...profiling],
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' },
  });
  const exited = once(child, 'exit');
  const ready = await Promise.race([once(child, 'message'), exited.then(() => undefined)]);
  if (!ready) throw new Error(`${module.pathname} ended before it was ready`);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  return { ready: ready[0] as Ready, pid: child.pid, onMessage: (listener) => void child.on('message', listener), stop };
};

/** In a child: its settings. */
export const childSettings = <Settings>(): Settings => JSON.parse(process.argv[2] ?? '{}') as Settings;

/** In a child: says that it is ready. */
export const sayReady = (message: object): void => {
  process.send?.(message);
  process.once('SIGTERM', () => process.exit(0));
  process.once('disconnect', () => process.exit(0));
};
