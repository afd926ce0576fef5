import { beforeAll, describe, expect, it } from 'vitest';
import { id, manyPermits } from '../fixtures/many-permits.ts';
import type { Permit } from '../fixtures/permit.ts';
import { type ListPart, pageOfParts } from './index.ts';

let collection: Parameters<typeof pageOfParts>[0];

beforeAll(async () => {
  collection = (await manyPermits()).permits.collection as unknown as typeof collection;
});

describe('pages of a list in parts', () => {
  const half = (name: string, d2: string, direction: 1 | -1, also: object = {}): ListPart => ({
    ...{ name, sortBy: 'sortAt', direction },
    filter: { d2, ...also },
  });

  it.each([1, 7, 49, 50, 51])('of %i go through the parts of a list one after another, each in its own order', async (first) => {
    const parts = [half('first', '65', 1), half('none', '99', 1), half('last', '53', -1, { _id: { $lt: id(60) } })];
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more; ) {
      const found = await pageOfParts<Permit>(collection, { parts, page: { first, after } });
      if (!found.ok) throw new Error(JSON.stringify(found.error));
      seen.push(...found.value.edges.map(({ node }) => node._id));
      after = found.value.edges.at(-1)?.cursor;
      more = found.value.hasNextPage;
    }
    const eastern = Array.from({ length: 50 }, (_, number) => id(number * 100));
    const western = Array.from({ length: 60 }, (_, number) => id(59 - number)).filter((one) => one !== id(0));
    expect(seen).toEqual([...eastern, ...western]);
    for (const offset of [0, 30, 50, 55, 108, 109, 200]) {
      const jumped = await pageOfParts<Permit>(collection, { parts, page: { first, offset } });
      expect(jumped.ok && jumped.value.edges.map(({ node }) => node._id)).toEqual(seen.slice(offset, offset + first));
    }
  });

  it('refuse the cursor of another part or order', async () => {
    const made = await pageOfParts<Permit>(collection, { parts: [half('a', '65', 1)], page: { first: 1 } });
    const after = made.ok ? made.value.edges[0]?.cursor : '';
    const other = await pageOfParts<Permit>(collection, { parts: [half('b', '65', 1)], page: { after } });
    expect(other).toMatchObject({ error: { code: 'BAD_USER_INPUT', faults: [{ path: 'after' }] } });
  });
});
