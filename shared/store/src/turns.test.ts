import { ok } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { createTurns } from './turns.ts';

/** Work that goes on until it is let go, and a record of what began. */
const stage = () => {
  const began: string[] = [];
  const gates = new Map<string, () => void>();
  const work = (name: string) => async () => {
    began.push(name);
    await new Promise<void>((resolve) => gates.set(name, resolve));
    return ok(name);
  };
  return { began, work, release: (name: string): void => gates.get(name)?.() };
};

describe('turns', () => {
  it('come one after the other in their order for one key, side by side for others', async () => {
    const { began, work, release } = stage();
    const inTurn = createTurns(5);
    const all = ['a1', 'a2', 'b1', 'a3'].map((name) => inTurn(name.slice(0, 1), work(name)));
    expect(began).toEqual(['a1', 'b1']);
    release('a1');
    await all[0];
    expect(began).toEqual(['a1', 'b1', 'a2']);
    release('a2');
    await all[1];
    release('a3');
    release('b1');
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1', 'a3'].map(ok));
  });

  it('are not given to more than may wait, who are told to come again', async () => {
    const { began, work, release } = stage();
    const inTurn = createTurns(1);
    const [first, second] = [inTurn('a', work('1')), inTurn('a', work('2'))];
    expect(await inTurn('a', work('3'))).toEqual({ ok: false, error: { code: 'UNAVAILABLE' } });
    release('1');
    await first;
    release('2');
    await second;
    expect(began).toEqual(['1', '2']);
    const again = inTurn('a', work('3'));
    release('3');
    expect(await again).toEqual(ok('3'));
  });

  it('pass on when the work before failed', async () => {
    const inTurn = createTurns(5);
    const failed = inTurn('a', () => Promise.reject(new Error('outage')));
    const next = inTurn('a', async () => ok('next'));
    await expect(failed).rejects.toThrow('outage');
    expect(await next).toEqual(ok('next'));
  });
});
