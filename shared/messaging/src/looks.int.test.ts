import { queriesDuring, testDatabase, waitFor } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { deadLetters } from './dead-letters.ts';
import { inbox } from './inbox.ts';
import { looksOf } from './looks.ts';

it('reliability: what is to be tried again is looked for by one command for all consumers of a process, and again when they come again', async () => {
  const { connection } = await testDatabase();
  const looks = looksOf(connection);
  const threeOfEach = () => Promise.all([1, 2, 3].flatMap(() => [looks.redrives(), looks.unread()]));
  expect(await queriesDuring(connection, threeOfEach)).toEqual(['find inbox', 'find dead_letters']);

  await inbox(connection).insertOne({ _id: 'source/thing/a', seen: 1, redrive: true });
  await deadLetters(connection).insertOne({ _id: 'source/thing/a/2', status: 'DEAD', unread: 'UNREADABLE', event: '', at: new Date(0) });
  await waitFor(async () => (await looks.redrives()).includes('source/thing/a'));
  await waitFor(async () => (await looks.unread()).includes('source/thing/a/2'));
});
