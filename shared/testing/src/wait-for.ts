import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  readonly timeoutMs?: number;
  /** What is awaited, for the error; the condition's source when absent. */
  readonly what?: string;
}

/** Polls until the condition gives something true, and answers with that; the error says what was awaited and what went wrong last. */
export const waitFor = async <T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 60_000, what }: WaitOptions = {},
): Promise<NonNullable<T>> => {
  const limit = performance.now() + timeoutMs;
  let last: unknown;
  do {
    try {
      last = await condition();
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    await pause(10);
  } while (performance.now() < limit);
  throw new Error(`Waited ${timeoutMs} ms in vain for: ${what ?? condition.toString()} (last: ${String(last)})`, { cause: last });
};
