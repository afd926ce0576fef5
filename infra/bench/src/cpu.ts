import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** Milliseconds of processor time a process has used; undefined where the system does not tell (only Linux does). */
const cpuOf = (pid: number): number | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    return ((Number(user) + Number(system)) * 1000) / ticksPerSecond;
  } catch {
    return undefined;
  }
};

export type Meter = () => Readonly<Record<string, number>>;

/** Begins to count; asked later, tells what each process has used since. */
export const meterOf = (pids: Readonly<Record<string, number | undefined>>): Meter => {
  const used = () => Object.entries(pids).map(([name, pid]) => [name, pid === undefined ? undefined : cpuOf(pid)] as const);
  const before = new Map(used());
  return () =>
    Object.fromEntries(used().flatMap(([name, now]) => (now === undefined ? [] : [[name, now - (before.get(name) ?? now)] as const])));
};
