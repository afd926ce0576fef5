import { err, ok, type Result } from '@anzhu/kernel';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { createTogether } from './together.ts';

/** Transactions that note what ran in each and how it ended; work begins when it is let go. */
const stage = ({ mostWaiting = 9, mostTogether = 3 } = {}) => {
  const transactions: string[] = [];
  const gates: (() => void)[] = [];
  const atomically = async <T>(work: (session: ClientSession) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> => {
    await new Promise<void>((resolve) => gates.push(resolve));
    const names: string[] = [];
    const end = (how: string): void => void transactions.push(`${names.join(' ')}: ${how}`);
    try {
      const outcome = await work(names as unknown as ClientSession);
      end(outcome.ok ? 'committed' : 'undone');
      return outcome;
    } catch (error) {
      end('failed');
      throw error;
    }
  };
  const together = createTogether(atomically, { mostWaiting, mostTogether });
  const asked = (name: string, outcome: () => Result<string, Refusal> = () => ok(name)) =>
    together(name.slice(0, 1), async (session) => {
      (session as unknown as string[]).push(name);
      return outcome();
    });
  const letGo = async <T>(all: readonly Promise<T>[]): Promise<readonly PromiseSettledResult<T>[]> => {
    const settled = Promise.allSettled(all);
    const open = setInterval(() => {
      for (const gate of gates.splice(0)) gate();
    }, 1);
    return settled.finally(() => clearInterval(open));
  };
  return { transactions, asked, letGo, gates };
};

const fulfilled = (value: unknown) => ({ status: 'fulfilled', value });

describe('reliability: work that would meet', () => {
  it('runs in the order it came, what waits in one transaction, other keys side by side', async () => {
    const { transactions, asked, letGo, gates } = stage();
    const names = ['a1', 'a2', 'b1', 'a3', 'a4', 'a5'];
    const all = names.map((name) => asked(name));
    expect(gates).toHaveLength(2);
    expect(await letGo(all)).toEqual(names.map((name) => fulfilled(ok(name))));
    expect(transactions).toEqual(['a1: committed', 'b1: committed', 'a2 a3 a4: committed', 'a5: committed']);
  });

  it.each([
    ['refused', () => err(notFound), fulfilled(err(notFound)), 'undone'],
    [
      'failed',
      () => {
        throw new Error('outage');
      },
      { status: 'rejected', reason: new Error('outage') },
      'failed',
    ],
  ] as const)('runs each alone where one is %s, which undoes nothing of the others', async (_, outcome, answer, end) => {
    const { transactions, asked, letGo } = stage();
    const all = [asked('a1'), asked('a2'), asked('a3', outcome), asked('a4'), asked('a5')];
    const answers = ['a1', 'a2', 'a3', 'a4', 'a5'].map((name) => (name === 'a3' ? answer : fulfilled(ok(name))));
    expect(await letGo(all)).toEqual(answers);
    expect(transactions).toEqual(['a1: committed', `a2 a3: ${end}`, 'a2: committed', `a3: ${end}`, 'a4: committed', 'a5: committed']);
  });

  it('is not taken on where too many wait, who are told to come again', async () => {
    const { asked, letGo } = stage({ mostWaiting: 1 });
    const all = [asked('a1'), asked('a2')];
    expect(await asked('a3')).toEqual(err({ code: 'UNAVAILABLE' }));
    await letGo(all);
    expect(await letGo([asked('a3')])).toEqual([fulfilled(ok('a3'))]);
  });
});
