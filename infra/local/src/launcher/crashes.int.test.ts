import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitOf } from '../embedded/children.ts';
import { type Ports, randomPorts } from '../ports.ts';
import { commandOf, processesOf } from './process-list.ts';
import { whereaboutsIn } from './process-records.ts';
import { type System, startSystem } from './system.ts';

const dummy = `
import { createServer } from 'node:http';
if (process.argv[2] === 'migrate') {
  setTimeout(() => process.exit(0), 300);
} else {
  createServer((request, response) => response.end('{}')).listen(Number(process.env.PORT), process.env.HOST);
  process.on('SIGTERM', () => process.exit(0));
}
`;

const launch = join(import.meta.dirname, '../../test/launch.ts');
const services = [{ name: 'enterprise', package: 'one' } as const, { name: 'gateway', package: 'other' } as const];

describe.skipIf(process.platform !== 'linux' || process.env['MONGODB_URI'])('V4 a start after a launcher that was killed', () => {
  let root: string;
  let ports: Ports;
  let launcher: ChildProcess | undefined;
  let system: System | undefined;

  const options = () => ({ root, dataDir: join(root, 'data'), ports, services });
  const recorded = async (): Promise<readonly string[]> => {
    const records = JSON.parse(await readFile(join(root, 'data/launcher.json'), 'utf8')) as { processes: { command: string }[] };
    return records.processes.map(({ command }) => command);
  };

  /** Starts a launcher and kills it so many milliseconds after it has said something. */
  const killAfter = async (said: string, ms: number): Promise<void> => {
    const args = ['--import', 'tsx', '--conditions=anzhu-source', launch, JSON.stringify(options())];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    launcher = child;
    const ended = exitOf(child);
    for await (const line of createInterface({ input: child.stdout })) if (line.includes(said)) break;
    await pause(ms);
    child.kill('SIGKILL');
    expect(await ended).toBe('killed by SIGKILL');
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'anzhu-crashes-'));
    ports = await randomPorts();
    await writeFile(join(root, 'package.json'), '{"type":"module"}');
    for (const { package: folder } of services) {
      await mkdir(join(root, folder, 'dist'), { recursive: true });
      await writeFile(join(root, folder, 'dist/main.js'), dummy);
    }
  });

  afterEach(async () => {
    launcher?.kill('SIGKILL');
    await system?.stop();
    system = undefined;
    await rm(root, { recursive: true, force: true });
  });

  it.each([
    ['MongoDB on port', 0],
    ['MongoDB on port', 60],
    ['NATS on port', 20],
    ['Preparing the databases', 100],
    ['the system is ready', 0],
  ])('works when it was killed at "%s" and %i ms later', async (said, ms) => {
    await killAfter(said, ms);
    const before = await recorded();
    system = await startSystem(options());
    const after = await recorded();
    for (const command of after) expect(processesOf(command).length, command).toBeLessThanOrEqual(1);
    expect(before.filter((command) => !after.includes(command)).flatMap(processesOf)).toEqual([]);
    expect((await fetch(`http://127.0.0.1:${ports.enterprise}/`)).ok).toBe(true);
  });

  it('finds a store that was started and not yet recorded, and leaves one of another system alone', async () => {
    const words = (of: string) => ['-e', 'setInterval(() => {}, 1000)', '--', `--data=${of}`];
    const idle = (of: string) => spawn(process.execPath, words(of));
    const [own, foreign] = [idle(root), idle('elsewhere')];
    await waitFor(() => commandOf(own.pid ?? 0)?.includes('--data='), { what: 'the process' });
    const command = [process.execPath, ...words(root)].join(' ');
    await mkdir(join(root, 'data'));
    const crashed = { name: 'launcher', pid: 2 ** 22 + 1, command: 'node launcher' };
    await writeFile(join(root, 'data/launcher.json'), JSON.stringify({ launcher: crashed, processes: [{ name: 'mongo', command }] }));
    const ended = exitOf(own);
    system = await startSystem(options());
    expect(await ended).toBe('killed by SIGTERM');
    expect(foreign.exitCode).toBeNull();
    foreign.kill();
  });

  it('front-ends 10: commands find a running system by its data directory, and none after it has ended', async () => {
    system = await startSystem(options());
    const file = join(root, 'data/launcher.json');
    expect(whereaboutsIn(file)).toEqual({ ports, mongoUri: system.mongoUri, natsUrl: system.natsUrl });
    const records = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(join(root, 'other.json'), JSON.stringify({ ...records, launcher: { ...records.launcher, command: 'another' } }));
    expect(whereaboutsIn(join(root, 'other.json'))).toBeUndefined();
    await system.stop();
    system = undefined;
    expect(whereaboutsIn(file)).toBeUndefined();
  });
});
