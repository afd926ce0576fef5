import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../infra/local/src/env.ts';
import { takeTurn, turnOf, turnServer } from './turns.ts';

describe('turns of test files on the system', () => {
  let server: Awaited<ReturnType<typeof turnServer>>;
  let order: string[];
  beforeEach(async () => {
    server = await turnServer();
    order = [];
  });
  afterEach(() => server.stop());

  const take = async (name: string, file: string) => {
    const turn = await takeTurn(server.port, file);
    order.push(name);
    return () => {
      order.push(`${name} ends`);
      turn.end();
    };
  };

  it('several go side by side, one that is alone after them, and whoever came later after it', async () => {
    const [first, second] = [await take('first', '/e2e/portal/a'), await take('second', '/e2e/portal/b')];
    const alone = take('alone', '/e2e/restore/a');
    first();
    second();
    const third = take('third', '/e2e/portal/c');
    (await alone)();
    (await third)();
    expect(order).toEqual(['first', 'second', 'first ends', 'second ends', 'alone', 'alone ends', 'third', 'third ends']);
  });

  it('whoever loads the samples first is alone, the others who want them go side by side', async () => {
    const loader = await take('loader', '/e2e/explorer/a');
    const [story, other] = [take('story', '/e2e/portal/a'), take('other', '/e2e/personal-data/a')];
    loader();
    const ends = [await story, await other];
    expect(order).toEqual(['loader', 'loader ends', 'story', 'other']);
    for (const end of ends) end();
  });

  it('each file that loads the samples is known, and no other: who loads none leaves the next to it', () => {
    const all = readdirSync(join(repositoryRoot(), 'e2e'), { recursive: true, encoding: 'utf8' });
    const files = all.filter((file) => file.endsWith('.e2e.test.ts')).map((file) => join(repositoryRoot(), 'e2e', file));
    const loaders = files.filter((file) => readFileSync(file, 'utf8').includes('loadSamples('));
    expect(loaders.length).toBeGreaterThan(5);
    expect(files.filter((file) => turnOf(file).loadsSamples)).toEqual(loaders);
  });
});
