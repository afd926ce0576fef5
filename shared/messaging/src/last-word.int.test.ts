import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { isNews, newsIn } from './last-word.ts';

it.each([
  ['nothing heard yet', undefined, 1, true],
  ['the next', 3, 4, true],
  ['heard again', 3, 3, false],
  ['late', 3, 2, false],
] as const)('reliability: whether it is news is said alike here and in the database: %s', async (_, before, number, isSo) => {
  const { connection } = await testDatabase();
  const records = connection.collection<{ _id: string }>('records');
  await records.insertOne({ _id: 'a', of: before === undefined ? {} : { b: before }, word: 'former' } as never);
  const news = newsIn('of.b', number);
  await records.updateOne({ _id: 'a' }, [{ $set: { word: { $cond: [news.isNews, 'new', '$word'] }, ...news.heard } }]);
  expect(isNews(before, number)).toBe(isSo);
  expect(await records.findOne({ _id: 'a' })).toEqual({
    _id: 'a',
    of: { b: Math.max(before ?? 0, number) },
    word: isSo ? 'new' : 'former',
  });
});
