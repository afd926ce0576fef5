import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const fromProc = (pid: number, file: string): string | undefined => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
};

const said = (command: string, args: readonly string[]): string | undefined => {
  try {
    return execFileSync(command, [...args], { encoding: 'utf8', stdio: 'pipe', windowsHide: true });
  } catch {
    return undefined;
  }
};

const linux = {
  commandOf: (pid: number): string | undefined => fromProc(pid, 'cmdline')?.replaceAll('\0', ' ').trim(),
  pids: (): readonly number[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number),
  /** What stands behind the name in brackets: state, parent … the times at 11 and 12 in hundredths of a second. */
  stat: (pid: number): readonly string[] =>
    fromProc(pid, 'stat')
      ?.replace(/^.*\) /su, '')
      .split(' ') ?? [],
};

const unix = {
  commandOf: (pid: number): string | undefined => said('ps', ['-o', 'command=', '-p', String(pid)])?.trim(),
  pids: (): readonly number[] => said('ps', ['-axo', 'pid='])?.trim().split(/\s+/u).map(Number) ?? [],
};

const powershell = (script: string): string | undefined =>
  said('powershell', ['-NoProfile', '-NonInteractive', '-Command', script])?.trim();

const windows = {
  commandOf: (pid: number) => powershell(`(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`),
  pids: (): readonly number[] => powershell('(Get-Process).Id')?.split(/\s+/u).map(Number) ?? [],
};

const here = process.platform === 'linux' ? linux : process.platform === 'win32' ? windows : unix;

/** The command line of a living process; undefined, or empty of one that is dying, when there is none. */
export const commandOf = (pid: number): string | undefined => here.commandOf(pid);

/** The processes with exactly this command line. */
export const processesOf = (command: string): readonly number[] =>
  command === '' ? [] : here.pids().filter((pid) => commandOf(pid) === command);

/** Whether a process has ended and given back what it held, its ports above all; a dead one nobody has asked for holds nothing. */
export const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  return process.platform === 'linux' && ['Z', 'X', undefined].includes(linux.stat(pid)[0]);
};

/** Whole seconds of processor time a process has used; undefined where that cannot be told. */
export const processorSeconds = (pid: number): number | undefined => {
  if (process.platform !== 'linux') return undefined;
  const [user, system] = linux.stat(pid).slice(11, 13).map(Number);
  return user === undefined || system === undefined ? undefined : Math.floor((user + system) / 100);
};
