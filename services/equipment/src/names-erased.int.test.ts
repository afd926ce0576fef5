import { namesErasedIn } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { now } from '../test/cases.ts';
import { equipmentKit } from '../test/equipment-kit.ts';
import { processes } from './sdl.ts';

it('P5 X9 the names of a person are erased from every case of the equipment service, its log and what it is found by', async () => {
  const collections = processes.map(({ collection }) => collection);
  const { before, after } = await namesErasedIn({ ...(await equipmentKit()), now }, collections);
  expect(before).toEqual([...collections, 'log_entries'].sort());
  expect(after).toEqual([]);
});
