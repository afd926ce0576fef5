import { err, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';

/** One piece of work at a time of each key in this process, first come first served. Where too many wait, the next is asked to come again. Decides nothing: another process may do the same at the same moment. */
export const createTurns = (mostWaiting: number) => {
  const lines = new Map<string, (() => void)[]>();
  const comeUp = (key: string, line: (() => void)[]): void => {
    const next = line.shift();
    if (next) next();
    else lines.delete(key);
  };
  return async <T>(key: string, work: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> => {
    const ahead = lines.get(key);
    if (ahead && ahead.length >= mostWaiting) return err({ code: 'UNAVAILABLE' });
    const line = ahead ?? [];
    lines.set(key, line);
    if (ahead) await new Promise<void>((resolve) => ahead.push(resolve));
    try {
      return await work();
    } finally {
      comeUp(key, line);
    }
  };
};
