import { describe, expect, it } from 'vitest';
import { createNoteQueue } from './note-queue.ts';
import { outlasting } from './patience.ts';

const answering = (...answers: ('UNAVAILABLE' | 'there')[]) => {
  const asked = { times: 0 };
  const tried = async () => {
    asked.times += 1;
    return answers.shift() ?? 'UNAVAILABLE';
  };
  return { asked, tried };
};

const unhurried = () => {
  const rests: number[] = [];
  return { rests, rest: async (milliseconds: number) => void rests.push(milliseconds), isEnded: () => false };
};

describe('federation: a subscription while a service is away', () => {
  it('federation: is kept, and told when the service is back', async () => {
    const { asked, tried } = answering('UNAVAILABLE', 'UNAVAILABLE', 'there');
    expect(await outlasting(tried, unhurried())).toBe('there');
    expect(asked.times).toBe(3);
  });

  it('federation: ends after half a minute or so, having tried ever less often', async () => {
    const { rests, ...queue } = unhurried();
    expect(await outlasting(answering().tried, queue)).toBe('UNAVAILABLE');
    const whole = rests.reduce((sum, one) => sum + one, 0);
    expect(whole).toBeGreaterThan(15_000);
    expect(whole).toBeLessThan(48_000);
  });

  it('federation: that ends meanwhile is not read again', async () => {
    const queue = createNoteQueue({ most: 1, isList: false });
    const { asked, tried } = answering();
    const outcome = outlasting(tried, queue);
    queue.end('STOPPING');
    expect(await outcome).toBe('UNAVAILABLE');
    expect(asked.times).toBe(1);
  });
});
