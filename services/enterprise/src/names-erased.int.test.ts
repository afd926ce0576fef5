import { prepare } from '@anzhu/store';
import { namesErasedIn, testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { enterpriseOn, secrets } from '../test/enterprise-on.ts';
import { partsOf } from './app.ts';
import { processes } from './sdl.ts';

it('P5 X9 the names of a person are erased from every case of the enterprise service, its log and what it is found by', async () => {
  const { connection } = await testDatabase();
  const now = new Date('2026-03-02T02:00:00Z');
  const parts = partsOf(enterpriseOn(connection, () => now));
  await prepare(connection);
  const collections = processes.map(({ collection }) => collection);
  const { before, after } = await namesErasedIn({ connection, parts, now, secrets }, collections);
  expect(before).toEqual([...collections, 'log_entries'].sort());
  expect(after).toEqual([]);
});
