import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { killHard } from '../embedded/children.ts';
import type { Ports } from '../ports.ts';
import { commandOf, isGone, processesOf } from './process-list.ts';

/** A process and the command line it has: a process id alone may by now belong to somebody else. One that was about to be started has no id yet. */
export interface ProcessRecord {
  readonly name: string;
  readonly pid?: number;
  readonly command: string;
}

/** Where a system that runs can be reached. */
export interface Whereabouts {
  readonly ports?: Ports;
  readonly mongoUri?: string;
  readonly natsUrl?: string;
}

interface Records extends Whereabouts {
  readonly launcher: ProcessRecord;
  readonly processes: readonly ProcessRecord[];
}

export const recordOf = (name: string, pid: number): ProcessRecord => ({ name, pid, command: commandOf(pid) ?? '' });

const read = (file: string): Records | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Records;
  } catch {
    return undefined;
  }
};

/** The living processes of a record: by its id as long as its command line is the same (or gone, while it dies), else every one that was started by its words. */
const livingOf = ({ pid, command }: ProcessRecord): readonly number[] => {
  if (command === '') return [];
  if (pid === undefined) return processesOf(command);
  return !isGone(pid) && ['', command].includes(commandOf(pid) ?? '') ? [pid] : [];
};

const lives = (record: ProcessRecord): boolean => livingOf(record).length > 0;

const end = async (pid: number): Promise<void> => {
  if (!isGone(pid)) process.kill(pid, 'SIGTERM');
  const begun = Date.now();
  for (; !isGone(pid); await pause(20)) {
    const waited = Date.now() - begun;
    if (waited > 15_000) killHard(pid);
    if (waited > 30_000) throw new Error(`Process ${pid}, which a crashed start had left, cannot be ended.`);
  }
};

/** Ends, last started first, what a crashed launcher left running, and waits until it holds nothing any more; answers with the names, or undefined where nothing was recorded. A launcher that lives is an error. */
export const stopLeftovers = async (file: string): Promise<readonly string[] | undefined> => {
  const records = read(file);
  if (!records) return undefined;
  if (records.launcher.pid !== process.pid && lives(records.launcher)) {
    const where = `process ${records.launcher.pid}`;
    throw new Error(`The system runs already (${where}): stop it with Ctrl-C there, or give this one its own data with ANZHU_DATA=…`);
  }
  const left = records.processes.filter(lives).toReversed();
  for (const record of left) for (const pid of livingOf(record)) await end(pid);
  rmSync(file, { force: true });
  return left.map(({ name }) => name);
};

/** Where the system is that a living launcher recorded; undefined where none runs. */
export const whereaboutsIn = (file: string): Whereabouts | undefined => {
  const records = read(file);
  if (!records || !lives(records.launcher)) return undefined;
  const { ports, mongoUri, natsUrl } = records;
  return { ...(ports && { ports }), ...(mongoUri && { mongoUri }), ...(natsUrl && { natsUrl }) };
};

/** Told of a process before it is started, so that a crash in between loses none, and again when it has its id. */
export interface Track {
  readonly before: (argv: readonly string[]) => void;
  readonly started: (pid: number | undefined) => void;
}

export interface PidFile {
  readonly track: (name: string) => Track;
  readonly tell: (where: Whereabouts) => void;
  readonly remove: () => void;
}

/** Keeps what runs in a file, so that the next start can clean up after a crash of this one, and commands find it. */
export const openPidFile = (file: string): PidFile => {
  const running = new Map<string, ProcessRecord>();
  const launcher = recordOf('launcher', process.pid);
  let where: Whereabouts = {};
  const write = () => {
    const records = { launcher, ...where, processes: [...running.values()] } satisfies Records;
    writeFileSync(`${file}.part`, JSON.stringify(records), { mode: 0o600 });
    renameSync(`${file}.part`, file);
  };
  const record = (one: ProcessRecord) => {
    running.delete(one.name);
    running.set(one.name, one);
    write();
  };
  mkdirSync(dirname(file), { recursive: true });
  write();
  return {
    track: (name) => ({
      before: (argv) => record({ name, command: argv.join(' ').trim() }),
      started: (pid) => {
        if (pid !== undefined) record(recordOf(name, pid));
      },
    }),
    tell: (more) => {
      where = { ...where, ...more };
      write();
    },
    remove: () => rmSync(file, { force: true }),
  };
};
