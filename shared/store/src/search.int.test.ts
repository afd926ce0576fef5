import { bigrams, searchable } from '@anzhu/identifiers';
import { testDatabase } from '@anzhu/testing';
import type { mongo } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { searchOf } from './search.ts';

const size = 3_000;
/** All have most pairs of characters in common; the number parts them. */
const nameOf = (n: number): string => `云南省第${n}建筑工程有限责任公司`;

describe('X1 a contains-search by the rarest pair of characters', () => {
  let collection: mongo.Collection;
  /** How far each count went. */
  let counted: number[] = [];
  const byRegex = async (text: string): Promise<unknown[]> => collection.distinct('_id', { searchText: { $regex: text } });
  const found = async (text: string): Promise<unknown[]> => {
    counted = [];
    return collection.distinct('_id', (await searchOf(collection, { field: 'searchText', text })).filter);
  };

  beforeAll(async () => {
    const { connection } = await testDatabase();
    const real = connection.collection('named') as unknown as mongo.Collection;
    await real.insertMany(Array.from({ length: size }, (_, n) => ({ _id: n as never, ...searchable(nameOf(n)) })));
    await real.createIndex({ grams: 1 });
    collection = new Proxy(real, {
      get: (target, name) =>
        name === 'countDocuments'
          ? async (...asked: Parameters<mongo.Collection['countDocuments']>) => {
              const count = await target.countDocuments(...asked);
              counted.push(count);
              return count;
            }
          : (Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name)),
    });
  });

  it.each([nameOf(7), nameOf(1_234), '建筑工程有限责任公司', '第12', '12建', '99建筑工程', '没有这样的企业名称'])(
    'X1 finds by %s what contains it',
    async (text) => {
      expect(await found(text)).toEqual(await byRegex(text));
    },
  );

  it('X1 of a whole name the common pairs are not counted through, of a part of one none further than the rarest', async () => {
    await found(nameOf(1_234));
    expect(counted.length).toBeLessThan(bigrams([nameOf(1_234)]).length);
    expect(Math.max(...counted)).toBeLessThanOrEqual(201);
    await found('建筑工程有限责任公司');
    expect(Math.max(...counted)).toBe(2_001);
  });
});
