import type { Subject } from '@anzhu/access';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerk, type Desk, made } from '../test/desk.ts';
import { listedCases } from '../test/listed-cases.ts';
import type { Pass } from '../test/pass.ts';
import type { ListRequest } from './list.ts';
import type { CaseOrder } from './list-order.ts';

let desk: Desk;
let cases: Readonly<Record<string, Pass>>;

const list = async (who: Subject, request: ListRequest = {}): Promise<readonly string[]> =>
  made(await desk.lists.list(who, request)).edges.map(({ node }) => node.title);
const total = (who: Subject, request: ListRequest = {}) => desk.lists.total(who, request, false);

describe('time limits and orders', () => {
  const dueAt: Readonly<Record<string, string | null>> = { sent: '2026-10-03', panel: '2026-09-29', half: '2026-09-20' };
  const orders: readonly (readonly [CaseOrder, readonly string[]])[] = [
    ['SUBMITTED_DESC', ['半审', '会审', '退回', '发证', '上报 site-1', '草稿']],
    ['SUBMITTED_ASC', ['草稿', '上报 site-1', '发证', '退回', '会审', '半审']],
    ['DUE_ASC', ['半审', '会审', '上报 site-1', '退回', '发证', '草稿']],
    ['DUE_DESC', ['上报 site-1', '会审', '半审', '退回', '发证', '草稿']],
    ['TITLE_ASC', ['上报 site-1', '会审', '半审', '发证', '草稿', '退回']],
    ['TITLE_DESC', ['退回', '草稿', '发证', '半审', '会审', '上报 site-1']],
  ];

  beforeAll(async () => {
    ({ desk, cases } = await listedCases());
    for (const [name, due] of Object.entries(dueAt))
      await desk.passes.model.collection.updateOne({ _id: cases[name]?._id as never }, { $set: { dueAt: due } });
  });

  it.each(orders)('X2 in the order %s, also page by page, with cursors that no other order takes', async (order, titles) => {
    expect(await list(clerk, { order })).toEqual(titles);
    let after: string | undefined;
    for (const title of titles) {
      const { edges } = made(await desk.lists.list(clerk, { order, first: 1, after }));
      expect(edges.map(({ node }) => node.title)).toEqual([title]);
      after = edges[0]?.cursor;
      for (const [other] of orders.filter(([one]) => one !== order))
        expect(await desk.lists.list(clerk, { order: other, after })).toMatchObject({ ok: false, error: { code: 'BAD_USER_INPUT' } });
    }
  });

  it('X2 a case that came to its state before that had a time limit is listed, after all others', async () => {
    const half = { _id: cases['half']?._id as never };
    await desk.passes.model.collection.updateOne(half, { $set: { dueAt: null } });
    expect(await list(clerk, { order: 'DUE_ASC' })).toEqual(['会审', '上报 site-1', '退回', '发证', '草稿', '半审']);
    await desk.passes.model.collection.updateOne(half, { $set: { dueAt: dueAt['half'] } });
  });

  it.each<readonly [string, object, readonly string[]]>([
    ['overdue', { overdue: true }, ['半审', '会审']],
    ['not overdue', { overdue: false }, ['退回', '发证', '上报 site-1', '草稿']],
    ['due soon', { dueSoon: true }, ['上报 site-1']],
    ['due until a day', { dueUntil: '2026-09-29' }, ['半审', '会审']],
    ['neither', { overdue: null, dueSoon: null }, ['半审', '会审', '退回', '发证', '上报 site-1', '草稿']],
  ])('X2 what is %s, the most urgent first', async (_, filter, titles) => {
    expect(await list(clerk, { filter: { ...filter } })).toEqual(titles);
    expect(await total(clerk, { filter: { ...filter } })).toEqual({ count: titles.length, isCapped: false });
  });
});
