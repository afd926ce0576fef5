import { expect, it } from 'vitest';
import { Pulse } from './pulse.ts';

it('federation: many requests that wait for one service at a time are no leak to warn of', async () => {
  const pulse = new Pulse('http://127.0.0.1:1');
  const warnings: Error[] = [];
  const note = (warning: Error): void => void warnings.push(warning);
  process.on('warning', note);
  const wait = (signal: AbortSignal): Promise<void> =>
    new Promise((done) => {
      signal.addEventListener('abort', () => done());
      setImmediate(done);
    });
  await Promise.all(Array.from({ length: 50 }, () => pulse.during(wait)));
  await new Promise(setImmediate);
  process.off('warning', note);
  expect(warnings).toEqual([]);
  await pulse.close();
});
