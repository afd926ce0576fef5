import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

const agrees = (wanted, present) =>
  wanted.optional || wanted.peer
    ? present === undefined || present.version === wanted.version
    : present !== undefined && (wanted.link ? present.resolved === wanted.resolved : present.version === wanted.version);

/** Which packages of package-lock.json are absent from, or other in, what npm noted down as installed. */
export const outOfLine = (lock, installed) =>
  Object.entries(lock.packages)
    .filter(([path]) => path.startsWith('node_modules/') || path.includes('/node_modules/'))
    .filter(([path, wanted]) => !agrees(wanted, installed?.packages?.[path]))
    .map(([path]) => path);

/** Whether `version` is at least `range`, which is of the form ">=20.19.0". */
export const isRecentEnough = (version, range) => {
  const [have, want] = [version, range.replace('>=', '')].map((text) => text.split('.').map(Number));
  const n = want.findIndex((part, index) => part !== (have[index] ?? 0));
  return n === -1 || (have[n] ?? 0) > want[n];
};

const stop = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

/** Runs a command to its end and stops with its exit code if it failed. */
export const mustRun = (command, args) => {
  const ran = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (ran.error) stop(`${command} could not be run: ${ran.error.message}`);
  if (ran.status !== 0) process.exit(ran.status ?? 1);
};

/** Makes node_modules what package-lock.json says; nothing happens if it is. */
export const bootstrap = () => {
  const { engines } = read(join(root, 'package.json'));
  if (!isRecentEnough(process.versions.node, engines.node)) stop(`Anzhu needs Node ${engines.node}; this is ${process.versions.node}.`);
  const wrong = outOfLine(read(join(root, 'package-lock.json')), read(join(root, 'node_modules/.package-lock.json')));
  if (wrong.length === 0) return;
  process.stdout.write(`Installing packages (${wrong.length} not in line with package-lock.json) …\n`);
  mustRun('npm', ['ci', '--engine-strict', '--no-audit', '--no-fund']);
};

if (process.argv[1] === import.meta.filename) bootstrap();
