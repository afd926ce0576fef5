import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitOf } from '../embedded/children.ts';
import { removeVolume } from '../embedded/containers.ts';
import { randomPorts } from '../ports.ts';
import { recordOf } from './process-records.ts';
import { type System, startSystem } from './system.ts';

const dummy = `
import { createServer } from 'node:http';
if (process.argv[2] === 'migrate') {
  console.log('migrated');
  process.exit(0);
}
const server = createServer((request, response) => response.end(JSON.stringify({ pid: process.pid, env: process.env })));
server.listen(Number(process.env.PORT), process.env.HOST, () => console.log(JSON.stringify({ level: 'info', msg: 'listening' })));
process.on('SIGTERM', () => { console.log('stopped cleanly'); process.exit(0); });
`;

const broken = `console.error('PERSONAL_DATA_KEYS is missing'); process.exitCode = 1;`;

describe('launcher', () => {
  let root: string;
  let system: System | undefined;
  let lines: string[];
  const print = (name: string, line: string) => lines.push(`${name}: ${line}`);
  const start = async (options: Partial<Parameters<typeof startSystem>[0]> = {}) => {
    const services = [{ name: 'enterprise', package: 'dummy' } as const, { name: 'gateway', package: 'dummy' } as const];
    system = await startSystem({ root, dataDir: join(root, 'data'), ports: 'random', services, print, ...options });
    return system;
  };
  const write = async (folder: string, script: string) => {
    await mkdir(join(root, folder, 'dist'), { recursive: true });
    await writeFile(join(root, folder, 'dist/main.js'), script);
  };
  const ask = async (port: number) => (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { pid: number; env: NodeJS.ProcessEnv };

  beforeEach(async () => {
    lines = [];
    root = await mkdtemp(join(tmpdir(), 'anzhu-launcher-'));
    await writeFile(join(root, 'package.json'), '{"type":"module"}');
    await write('dummy', dummy);
    await write('broken', broken);
  });

  afterEach(async () => {
    await system?.stop();
    system = undefined;
    await Promise.all(['mongo', 'nats'].map((name) => removeVolume(join(root, 'data', name))));
    await rm(root, { recursive: true, force: true });
  });

  it('gives each process its environment and stops the gateway first, MongoDB last', async () => {
    const { ports, stop, processes } = await start();
    const { env } = await ask(ports.enterprise);
    expect(env).toMatchObject({ ANZHU_MODE: 'local', NODE_ENV: 'production', PERSONAL_DATA_KEYS: expect.stringMatching(/^k1:/) });
    expect(env).not.toHaveProperty('INTERNAL_TOKEN_PRIVATE_KEY');
    expect((await ask(ports.gateway)).env).toMatchObject({ INTERNAL_TOKEN_PRIVATE_KEY: expect.stringContaining('PRIVATE KEY') });
    const mongo = processes.get('mongo')?.pid();
    await stop();
    const stopped = lines.filter((line) => line.endsWith('stopped cleanly'));
    expect(stopped).toEqual(['gateway: stopped cleanly', 'enterprise: stopped cleanly']);
    if (mongo !== undefined) expect(() => process.kill(mongo, 0)).toThrow('ESRCH');
  });

  it('reliability: runs the migration job of a service before it serves, and not again when it was killed', async () => {
    const { ports } = await start();
    const job = lines.indexOf('enterprise-migrate: migrated');
    expect(job).toBeGreaterThan(-1);
    expect(lines.findIndex((line) => line.startsWith('enterprise: ') && line.includes('listening'))).toBeGreaterThan(job);
    const before = await ask(ports.enterprise);
    process.kill(before.pid, 'SIGKILL');
    await waitFor(() => lines.includes('launcher: enterprise is ready again'), { what: 'the word that it is ready' });
    expect(lines.filter((line) => line.endsWith(': migrated'))).toEqual(['enterprise-migrate: migrated']);
  });

  it('reliability: names a process that was killed and starts it again, stores too', async () => {
    const { ports, processes, natsUrl } = await start();
    const before = await ask(ports.enterprise);
    process.kill(before.pid, 'SIGKILL');
    const after = await waitFor(() => ask(ports.enterprise), { what: 'the killed service to answer again' });
    expect(after.pid).not.toBe(before.pid);
    expect(after.env).toEqual(before.env);
    expect(lines.join('\n')).toContain('launcher: enterprise ended (killed by SIGKILL); starting it again');
    await waitFor(() => lines.includes('launcher: enterprise is ready again'), { what: 'the word that it is ready' });
    const nats = processes.get('nats');
    if (nats?.pid() === undefined) return;
    process.kill(nats.pid() ?? 0, 'SIGKILL');
    await waitFor(
      () => nats.restarts() === 1 && fetch(natsUrl.replace('nats:', 'http:')).catch((error) => error.cause?.code !== 'ECONNREFUSED'),
    );
  });

  it('says which service did not start, with the last lines it wrote, and leaves nothing running', async () => {
    const services = [{ name: 'enterprise', package: 'dummy' } as const, { name: 'equipment', package: 'broken' } as const];
    const ports = await randomPorts();
    await expect(start({ services, ports })).rejects.toThrow(/equipment-migrate: exit code 1[\s\S]*PERSONAL_DATA_KEYS is missing/);
    await expect(ask(ports.enterprise)).rejects.toThrow();
  });

  it('V4 goes on waiting for a service that works, and gives the start up when asked, leaving nothing running', async () => {
    const busy = `if (process.argv[2] !== 'migrate') setInterval(() => console.log('still at work'), 20);`;
    await write('busy', busy);
    const stopping = new AbortController();
    const ports = await randomPorts();
    const services = [{ name: 'enterprise', package: 'dummy' } as const, { name: 'equipment', package: 'busy' } as const];
    const starting = start({ services, ports, quietMs: 1_500, signal: stopping.signal });
    const refused = expect(starting).rejects.toThrow('The start was stopped');
    await waitFor(() => lines.filter((line) => line.endsWith('still at work')).length > 100, { what: 'signs of work' });
    stopping.abort();
    await refused;
    await expect(ask(ports.enterprise)).rejects.toThrow();
    expect(lines).toContain('enterprise: stopped cleanly');
  });

  it('V4 gives up a service that lives and does nothing, and says how it stood', async () => {
    await write('idle', `if (process.argv[2] !== 'migrate') setInterval(() => {}, 60_000);`);
    const services = [{ name: 'equipment', package: 'idle' } as const];
    await expect(start({ services, quietMs: 500 })).rejects.toThrow(/equipment: no sign of work for 0.5 s; .*readyz says: .*ECONNREFUSED/);
  });

  it('says which port is taken and what moves it, all at once', async () => {
    const ports = await randomPorts();
    const squatters = [ports.gateway, ports.issuer].map((port) => createServer().listen(port, '127.0.0.1'));
    const refused = expect(start({ ports })).rejects.toThrow(
      `Port ${ports.gateway} (gateway) is taken by another program: PORT=… moves it.\nPort ${ports.issuer} (issuer) is taken by another program: ISSUER_PORT=… moves it.`,
    );
    await refused;
    for (const squatter of squatters) squatter.close();
  });

  it('reliability: stops what a crashed launcher left, and only that', async () => {
    const idle = ['-e', 'setInterval(() => {}, 1000)'];
    const [left, foreign] = [spawn(process.execPath, idle), spawn(process.execPath, idle)];
    const records = [recordOf('equipment', left.pid ?? 0), { ...recordOf('enterprise', foreign.pid ?? 0), command: 'what it was before' }];
    await mkdir(join(root, 'data'));
    const crashed = { name: 'launcher', pid: 2 ** 22 + 1, command: 'node launcher' };
    await writeFile(join(root, 'data/launcher.json'), JSON.stringify({ launcher: crashed, processes: records }));
    const ended = exitOf(left);
    await start();
    expect(await ended).toBe('killed by SIGTERM');
    expect(lines).toContain('launcher: Stopped what a crashed start had left: equipment');
    expect(foreign.exitCode).toBeNull();
    foreign.kill();
  });

  it('keeps its keys over a restart, and empties the data when asked', async () => {
    const keyOf = async () => JSON.parse(await readFile(join(root, 'data/secrets.json'), 'utf8')).personRefKey as string;
    await (await start({ services: [] })).stop();
    const first = await keyOf();
    await (await start({ services: [] })).stop();
    expect(await keyOf()).toBe(first);
    await start({ services: [], fresh: true });
    expect(await keyOf()).not.toBe(first);
  });
});
