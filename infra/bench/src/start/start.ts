import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Scale } from '../options.ts';
import { median } from '../statistics.ts';
import { type Line, shown } from '../table.ts';
import { npmStart, type Started } from './npm-start.ts';

const megabytesOf = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

const ours: readonly string[] = [
  'gateway',
  'enterprise',
  'personnel',
  'supervision',
  'equipment',
  'certificate',
  'partner',
  'notification',
];

const memoryLines = ({ records }: Started): readonly Line[] => {
  const { launcher, processes } = records();
  return [...processes, { name: 'launcher', pid: launcher.pid }].map(({ name, pid }) => {
    const megabytes = megabytesOf(pid);
    const line = { row: 'e', what: `Memory at rest: ${name}`, measured: `${shown(megabytes)} MB`, figures: { megabytes } } as const;
    return ours.includes(name) ? { ...line, aim: '≤ 110 MB', met: megabytes <= 110 } : line;
  });
};

/** (e) `npm start` with everything built and the data kept, until it says ready; then what each process keeps in memory. */
export const measureStart = async ({ starts, restSeconds }: Scale, dataDir: string): Promise<readonly Line[]> => {
  await (await npmStart(dataDir)).stop();
  const seconds: number[] = [];
  let memory: readonly Line[] = [];
  for (let round = 1; round <= starts; round += 1) {
    const started = await npmStart(dataDir);
    seconds.push(started.seconds);
    if (round === starts) {
      await pause(restSeconds * 1000);
      memory = memoryLines(started);
    }
    await started.stop();
  }
  const ready = median(seconds);
  const start = { row: 'e', what: 'Warm `npm start` to ready', measured: `${shown(ready)} s`, figures: { ready } } as const;
  return [{ ...start, aim: '≤ 10 s', met: ready <= 10 }, ...memory];
};
