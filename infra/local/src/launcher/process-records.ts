import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A process and the command line it had: a process id alone may by now belong to somebody else. */
export interface ProcessRecord {
  readonly name: string;
  readonly pid: number;
  readonly command: string;
}

interface Records {
  readonly launcher: ProcessRecord;
  readonly processes: readonly ProcessRecord[];
}

const fromProc = (pid: number): string | undefined => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return undefined;
  }
};

const fromPs = (pid: number): string | undefined => {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
};

/** The command line of a living process; undefined (or empty, for one that is dying) when there is none. */
const commandOf = (pid: number): string | undefined => (process.platform === 'linux' ? fromProc(pid) : fromPs(pid));

export const recordOf = (name: string, pid: number): ProcessRecord => ({ name, pid, command: commandOf(pid) ?? '' });

const lives = ({ pid, command }: ProcessRecord): boolean => command !== '' && commandOf(pid) === command;

const read = (file: string): Records | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Records;
  } catch {
    return undefined;
  }
};

const end = async (record: ProcessRecord): Promise<void> => {
  if (!lives(record)) return;
  process.kill(record.pid, 'SIGTERM');
  for (const limit = Date.now() + 15_000; lives(record); await pause(20)) {
    if (Date.now() > limit) process.kill(record.pid, 'SIGKILL');
  }
};

/** Ends, last started first, what a crashed launcher left running; answers with their names. A launcher that lives is an error. */
export const stopLeftovers = async (file: string): Promise<readonly string[]> => {
  const records = read(file);
  if (!records) return [];
  if (records.launcher.pid !== process.pid && lives(records.launcher)) {
    const where = `process ${records.launcher.pid}`;
    throw new Error(`The system runs already (${where}): stop it with Ctrl-C there, or give this one its own data with ANZHU_DATA=…`);
  }
  const left = records.processes.filter(lives).toReversed();
  for (const record of left) await end(record);
  rmSync(file, { force: true });
  return left.map(({ name }) => name);
};

export interface PidFile {
  readonly add: (name: string, pid: number | undefined) => void;
  readonly remove: () => void;
}

/** Keeps what runs in a file, so that the next start can clean up after a crash of this one. */
export const openPidFile = (file: string): PidFile => {
  const running = new Map<string, ProcessRecord>();
  const launcher = recordOf('launcher', process.pid);
  const write = () => writeFileSync(file, JSON.stringify({ launcher, processes: [...running.values()] } satisfies Records));
  mkdirSync(dirname(file), { recursive: true });
  write();
  return {
    add: (name, pid) => {
      if (pid === undefined) return;
      running.set(name, recordOf(name, pid));
      write();
    },
    remove: () => rmSync(file, { force: true }),
  };
};
