import { mostInFlight } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { id, manyPermits } from '../fixtures/many-permits.ts';
import { firstDay, type Permit, type permitStore } from '../fixtures/permit.ts';
import { checkSearch, countUpTo, descending, type PageRequest, page, searchPage } from './index.ts';

type Kit = Awaited<ReturnType<typeof permitStore>>;
type Plan = { stage: string; inputStage?: Plan; inputStages?: Plan[] };

let kit: Kit;
let collection: Parameters<typeof page>[0];

beforeAll(async () => {
  kit = await manyPermits();
  collection = kit.permits.collection as unknown as typeof collection;
});

const list = async (request: PageRequest, filter: object = { d2: '65' }) => {
  const result = await page<Permit>(collection, { filter, sortBy: 'sortAt', page: request });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const refusalOf = async (request: PageRequest) => {
  const result = await page<Permit>(collection, { filter: {}, sortBy: 'sortAt', page: request });
  return result.ok || result.error.code !== 'BAD_USER_INPUT' ? result : result.error.faults[0]?.path;
};

describe('pages', () => {
  it.each([1, 7, 49, 50, 51, 100])('of %i hold every entry once, newest first, although entries share their time', async (first) => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more; ) {
      const { edges, hasNextPage, hasPreviousPage } = await list({ first, after }, { _id: { $lt: id(150) } });
      expect(hasPreviousPage).toBe(after !== undefined);
      seen.push(...edges.map(({ node }) => node._id));
      after = edges.at(-1)?.cursor;
      more = hasNextPage;
    }
    expect(seen).toEqual(Array.from({ length: 150 }, (_, number) => id(149 - number)));
  });

  it('have twenty entries unless asked, can be jumped to, and show neither outbox nor requests', async () => {
    const jumped = await list({ offset: 40 });
    expect(jumped).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(jumped.edges.map(({ node }) => node._id)).toEqual(Array.from({ length: 10 }, (_, number) => id((9 - number) * 100)));
    expect((await list({})).edges).toHaveLength(20);
    expect(Object.keys(jumped.edges[0]?.node ?? {})).not.toEqual(expect.arrayContaining(['outbox']));
    expect(jumped.edges[0]?.node).not.toHaveProperty('requests');
  });

  it.each([
    ['first', { first: 0 }],
    ['first', { first: 101 }],
    ['offset', { offset: -1 }],
    ['offset', { offset: 10_001 }],
    ['after', { after: 'nonsense' }],
    ['after', { after: Buffer.from('[{"$gt":""},"P1","sortAt"]').toString('base64url') }],
    ['after', { after: Buffer.from('[{"date":"yesterday"},"P1","sortAt"]').toString('base64url') }],
    ['after', { after: Buffer.from('[1,{"$gt":""},"sortAt"]').toString('base64url') }],
    ['after', { after: Buffer.from('["2026-01-01","P1","title"]').toString('base64url') }],
  ])('refuse a wrong %s: %j', async (path, request) => {
    expect(await refusalOf(request)).toBe(path);
  });

  it('refuse a cursor together with a jump', async () => {
    const { edges } = await list({ first: 1 });
    expect(await refusalOf({ after: edges[0]?.cursor, offset: 5 })).toBe('after');
  });

  it('are counted up to a cap, or exactly', async () => {
    expect(await countUpTo(collection, { d2: '53' })).toEqual({ count: 1_000, isCapped: true });
    expect(await countUpTo(collection, { d2: '65' })).toEqual({ count: 50, isCapped: false });
    expect(await countUpTo(collection, { d2: '53' }, 100_000)).toEqual({ count: 4_950, isCapped: false });
  });
});

describe('"contains" search', () => {
  const search = async (text: string, request: PageRequest = {}, filter: object = { d2: '53' }) => {
    const result = await searchPage<Permit>(collection, {
      parts: [descending('sortAt', filter)],
      field: 'searchText',
      text,
      page: request,
    });
    return result.ok ? result.value.edges.map(({ node }) => node._id) : result.error;
  };

  it.each([
    ['\u0000', 'CONTROL_CHARACTER'],
    ['样\u0000例', 'CONTROL_CHARACTER'],
    ['样\u001b例', 'CONTROL_CHARACTER'],
    ['样\ud800', 'BROKEN_CHARACTER'],
  ])('cases: a search with %j is refused, also for a list that is exported', async (text, code) => {
    const refused = { error: { code: 'BAD_USER_INPUT', faults: [{ path: 'search', code }] } };
    expect(await searchPage(collection, { parts: [descending('sortAt')], field: 'searchText', text, page: {} })).toMatchObject(refused);
    expect(checkSearch(text)).toMatchObject(refused);
  });

  it('finds rare words, in order and only within the filter', async () => {
    const rare = Array.from({ length: 10 }, (_, number) => id((9 - number) * 500));
    expect(await search('红河起重', {}, {})).toEqual(rare);
    expect(await search('红河起重')).toEqual([]);
    expect(await search(' 红河 ', { first: 2 }, { d2: '65' })).toEqual(rare.slice(0, 2));
  });

  it('finds common words, single characters and letters of any width and case', async () => {
    expect(await search('公司', { first: 2 })).toEqual([id(4999), id(4998)]);
    expect(await search('昆', { first: 2 })).toEqual([id(4998), id(4996)]);
    expect(await search('ｐ004998')).toEqual([id(4998)]);
  });

  it('finds what crosses from one text to the next, and nothing where pairs of characters merely occur', async () => {
    expect(await search('公司 p004998')).toEqual([id(4998)]);
    expect(await search('机公式')).toEqual([]);
    expect(await search('一建大理')).toEqual([]);
  });

  it('takes signs literally', async () => {
    expect(await search('.*')).toEqual([]);
    expect(await search('(')).toEqual([]);
  });

  it('asks to narrow what takes too long, and refuses what is too long', async () => {
    const slow = { $where: 'sleep(100) || true' };
    expect(await search('公司', {}, slow)).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: [{ path: 'search', code: 'NARROW_YOUR_SEARCH' }],
    });
    expect(await search('塔'.repeat(101))).toMatchObject({ code: 'BAD_USER_INPUT', faults: [{ path: 'search', code: 'TOO_LONG' }] });
  });

  it('reliability: counts at most four pairs of characters at a time, however long it is', async () => {
    const long = Array.from({ length: 100 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    expect(await mostInFlight(kit.connection, () => search(long))).toBeLessThanOrEqual(4);
  });
});

describe('every query has its index', () => {
  const stages = ({ stage, inputStage, inputStages = [] }: Plan): string[] => [
    stage,
    ...[...inputStages, ...(inputStage ? [inputStage] : [])].flatMap(stages),
  ];

  /** The plans of the commands that `query` really sends, read from the profiler. */
  const profiled = async (query: () => Promise<unknown>) => {
    const db = kit.connection.getClient().db(kit.connection.name);
    await db.command({ profile: 0 });
    await db.collection('system.profile').drop();
    await db.command({ profile: 2 });
    await query();
    await db.command({ profile: 0 });
    const entries = await db
      .collection('system.profile')
      .find({ ns: `${kit.connection.name}.permits` })
      .toArray();
    return entries.map(({ planSummary, docsExamined, execStats }) => ({
      plan: String(planSummary),
      docsExamined: Number(docsExamined),
      stages: execStats ? stages(execStats as Plan) : [],
    }));
  };
  const inState = { d2: '53', state: 'FILED' };
  const searching = (text: string) =>
    searchPage(collection, { parts: [descending('sortAt', { d2: '53' })], field: 'searchText', text, page: {} });

  it.each<[string, () => Promise<unknown>]>([
    ['a page', () => list({}, inState)],
    ['a jump', () => list({ offset: 3_000 }, inState)],
    ['a capped count', () => countUpTo(collection, inState)],
    ['an exact count', () => countUpTo(collection, { d2: '53' }, 100_000)],
    ['a rare search', () => searching('红河')],
    ['a common search', () => searching('公司')],
    ['a single character', () => searching('昆')],
    ['the relay', () => collection.find({ 'outbox.0': { $exists: true } }, { sort: { 'outbox.at': 1 }, limit: 500 }).toArray()],
    ['the ticker', () => collection.find({ 'timers.0': { $exists: true }, 'timers.at': { $lte: firstDay } }).toArray()],
  ])('%s', async (_what, query) => {
    const plans = await profiled(query);
    expect(plans.length).toBeGreaterThan(0);
    for (const { plan, stages: used } of plans) {
      expect(plan).toMatch(/IXSCAN|COUNT_SCAN/);
      expect(used).not.toContain('COLLSCAN');
    }
  });

  it.each<[string, object, string]>([
    ['of one state', inState, 'IXSCAN { d2: 1, state: 1, sortAt: -1, _id: -1 }'],
    [
      'of a worklist',
      {
        $and: [
          { d2: '53' },
          {
            $or: [
              { state: 'FILED', holder: 'H1' },
              { state: 'DRAFT', holder: 'H2' },
            ],
          },
        ],
      },
      'IXSCAN { d2: 1, sortAt: -1, _id: -1 }',
    ],
  ])('a page %s costs the same at any depth, and none is sorted in memory', async (_what, filter, index) => {
    const { edges } = await list({ first: 1, offset: 4_000 }, filter);
    const plans = await profiled(() => list({ after: edges[0]?.cursor }, filter));
    expect(plans).toMatchObject([{ plan: index }]);
    expect(plans[0]?.docsExamined).toBeLessThanOrEqual(50);
    expect(plans[0]?.stages).not.toContain('SORT');
  });
});
