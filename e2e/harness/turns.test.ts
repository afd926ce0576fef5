import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeTurn, turnServer } from './turns.ts';

describe('turns of test files on the system', () => {
  let server: Awaited<ReturnType<typeof turnServer>>;
  beforeAll(async () => {
    server = await turnServer();
  });
  afterAll(() => server.stop());

  it('several go side by side, one that is alone after them, and whoever came later after it', async () => {
    const order: string[] = [];
    const take = async (name: string, file: string) => {
      const turn = await takeTurn(server.port, file);
      order.push(name);
      return () => {
        order.push(`${name} ends`);
        turn.end();
      };
    };
    const [first, second] = [await take('first', '/e2e/portal/a'), await take('second', '/e2e/portal/b')];
    const alone = take('alone', '/e2e/restore/a');
    first();
    second();
    const third = take('third', '/e2e/portal/c');
    (await alone)();
    (await third)();
    expect(order).toEqual(['first', 'second', 'first ends', 'second ends', 'alone', 'alone ends', 'third', 'third ends']);
  });
});
