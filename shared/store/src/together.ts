import { err, ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';

type Work<T> = (session: ClientSession) => Promise<Result<T, Refusal>>;

type Atomically = <T>(work: Work<T>) => Promise<Result<T, Refusal>>;

interface Waiting {
  readonly work: Work<unknown>;
  readonly settle: (outcome: Promise<Result<unknown, Refusal>>) => void;
}

interface Limits {
  /** Of one key; who comes after them is asked to come again. */
  readonly mostWaiting: number;
  /** In one transaction. */
  readonly mostTogether: number;
}

/** One after the other; a refusal of one ends them all. */
const eachOf =
  (works: readonly Work<unknown>[]): Work<readonly Result<unknown, Refusal>[]> =>
  async (session) => {
    const outcomes: Result<unknown, Refusal>[] = [];
    for (const work of works) {
      const outcome = await work(session);
      if (!outcome.ok) return outcome;
      outcomes.push(outcome);
    }
    return ok(outcomes);
  };

const succeeded = async (atomically: Atomically, group: readonly Waiting[]): Promise<boolean> => {
  const together = await atomically(eachOf(group.map(({ work }) => work))).catch(() => undefined);
  if (!together?.ok) return false;
  for (const [at, { settle }] of group.entries()) settle(Promise.resolve(together.value[at] as Result<unknown, Refusal>));
  return true;
};

const eachAlone = async (atomically: Atomically, group: readonly Waiting[]): Promise<void> => {
  for (const { work, settle } of group) {
    const outcome = atomically(work);
    settle(outcome);
    await outcome.catch(() => undefined);
  }
};

/** Work that would meet in the database, such as taking numbers of one county: first come first served for each key in this process, those who wait in one transaction. Where one of them is refused or fails, each runs in a transaction of its own: nobody's refusal undoes another's work, and nobody is answered before his own is committed. Decides nothing: another process may do the same at the same moment. */
export const createTogether = (atomically: Atomically, { mostWaiting, mostTogether }: Limits) => {
  const lines = new Map<string, Waiting[]>();
  const serve = async (key: string, line: Waiting[]): Promise<void> => {
    while (line.length > 0) {
      const group = line.splice(0, mostTogether);
      if (group.length === 1 || !(await succeeded(atomically, group))) await eachAlone(atomically, group);
    }
    lines.delete(key);
  };
  return <T>(key: string, work: Work<T>): Promise<Result<T, Refusal>> => {
    const line = lines.get(key) ?? [];
    if (line.length >= mostWaiting) return Promise.resolve(err({ code: 'UNAVAILABLE' }));
    return new Promise<Result<T, Refusal>>((resolve) => {
      line.push({ work, settle: (outcome) => resolve(outcome as Promise<Result<T, Refusal>>) });
      if (lines.has(key)) return;
      lines.set(key, line);
      void serve(key, line);
    });
  };
};
