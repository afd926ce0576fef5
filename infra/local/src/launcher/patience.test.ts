import { describe, expect, it } from 'vitest';
import { waitWhileItWorks } from './patience.ts';

const never: Promise<string> = new Promise(() => {});
const quiet = { pid: undefined, exited: never, quietMs: 80, everyMs: 5 };

describe('V4 waiting for a start', () => {
  it('goes on as long as there are signs of work, far beyond the time of quiet', async () => {
    const begun = Date.now();
    let line = 0;
    const isMissing = async () => (Date.now() - begun > 400 ? null : '503');
    expect(await waitWhileItWorks({ ...quiet, isMissing, sign: () => line++ })).toBeNull();
    expect(Date.now() - begun).toBeGreaterThan(400);
  });

  it('ends when a process that lives shows no sign of work, and says how it stood', async () => {
    expect(await waitWhileItWorks({ ...quiet, isMissing: async () => '503 not yet' })).toBe('no sign of work for 0.08 s; 503 not yet');
  });

  it('counts another answer as a sign, and processor time', async () => {
    let asked = 0;
    const isMissing = async () => (++asked > 60 ? null : `answer ${asked}`);
    expect(await waitWhileItWorks({ ...quiet, isMissing })).toBeNull();
    const spin = async () => {
      for (const until = Date.now() + 30; Date.now() < until; );
      return 'starting';
    };
    const begun = process.cpuUsage();
    const isDone = () => process.cpuUsage(begun).user > 2_500_000;
    const said = await waitWhileItWorks({
      ...quiet,
      pid: process.pid,
      quietMs: 25_000,
      isMissing: () => (isDone() ? Promise.resolve(null) : spin()),
    });
    if (process.platform === 'linux') expect(said).toBeNull();
  });

  it('ends at once when the process ends', async () => {
    const waiting = { ...quiet, quietMs: 60_000, exited: Promise.resolve('exit code 1'), isMissing: async () => 'nothing' };
    expect(await waitWhileItWorks(waiting)).toBe('exit code 1');
  });
});
