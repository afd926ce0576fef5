import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../local/src/env.ts';
import { listeners, randomPorts } from '../../../local/src/ports.ts';

interface Records {
  readonly launcher: { readonly pid: number };
  readonly processes: readonly { readonly name: string; readonly pid: number }[];
}

export interface Started {
  readonly seconds: number;
  readonly records: () => Records;
  readonly stop: () => Promise<void>;
}

const portsOfItsOwn = async (): Promise<Readonly<Record<string, string>>> => {
  const ports = Object.entries(await randomPorts());
  return Object.fromEntries(ports.map(([name, port]) => [listeners[name as keyof typeof listeners].variable, String(port)]));
};

const start = (dataDir: string, ports: Readonly<Record<string, string>>) =>
  spawn('npm', ['start'], {
    cwd: repositoryRoot(),
    env: { ...process.env, ...ports, ANZHU_DATA: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** `npm start` on a data directory, on ports of its own; fulfilled when it says that the system is ready. */
export const npmStart = async (dataDir: string): Promise<Started> => {
  const ports = await portsOfItsOwn();
  const begun = performance.now();
  const child = start(dataDir, ports);
  const exited = once(child, 'exit');
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      if (text.includes('is ready after')) resolve();
    });
  });
  const outcome = await Promise.race([ready.then(() => 'ready'), exited.then(() => 'ended')]);
  if (outcome === 'ended') throw new Error('npm start ended before the system was ready');
  const records = (): Records => JSON.parse(readFileSync(join(dataDir, 'launcher.json'), 'utf8')) as Records;
  return {
    seconds: (performance.now() - begun) / 1000,
    records,
    stop: async () => {
      process.kill(records().launcher.pid, 'SIGINT');
      await exited;
    },
  };
};
