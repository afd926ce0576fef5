import { expect, it } from 'vitest';
import { inTurn } from '../bin/in-turn.mjs';

it('what several print side by side is read one after the other, and whole', () => {
  const read: string[] = [];
  const [first, second, third] = inTurn(3, (text) => read.push(text));
  third?.say('third, at once');
  first?.say('first, at once');
  third?.end();
  second?.say('second, before its turn');
  first?.say('first, later');
  first?.end();
  second?.say('second, in its turn');
  second?.end();
  expect(read).toEqual(['first, at once', 'first, later', 'second, before its turn', 'second, in its turn', 'third, at once']);
});
