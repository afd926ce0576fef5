import type { Subject } from '@anzhu/access';
import { subject } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerk, type Desk, foreigner, he, li, made, otherClerk, zhao } from '../test/desk.ts';
import { listedCases } from '../test/listed-cases.ts';
import { type Pass, passProcess } from '../test/pass.ts';
import { actionsFor } from './actor.ts';
import type { ListRequest } from './list.ts';

let desk: Desk;
let cases: Readonly<Record<string, Pass>>;
beforeAll(async () => {
  ({ desk, cases } = await listedCases());
});

const list = async (who: Subject, request: ListRequest = {}): Promise<readonly string[]> =>
  made(await desk.lists.list(who, request)).edges.map(({ node }) => node.title);
const total = (who: Subject, request: ListRequest = {}, isExact = false) => desk.lists.total(who, request, isExact);

describe('tabs', () => {
  it.each<readonly [string, Subject, ListRequest['tab'], readonly string[]]>([
    ['waiting for the reviewer', he, 'WAITING', ['上报 site-1']],
    ['done by the reviewer', he, 'DONE', ['退回', '发证']],
    ['all of the region that was submitted', he, 'ALL', ['退回', '发证', '上报 site-1']],
    ['a province', { ...he, region: '530000' }, 'WAITING', ['他人', '上报 site-1']],
    ['a role that decides nothing', { ...he, roles: ['AUDITOR'] }, 'WAITING', []],
    ['waiting for a seat, and not where it has decided', li, 'WAITING', ['会审']],
    ['done by a seat', li, 'DONE', ['半审']],
    ['waiting for the other seat', zhao, 'WAITING', ['半审', '会审']],
    ['waiting for the applicant', clerk, 'WAITING', ['退回', '草稿']],
    ['not waiting for the applicant', clerk, 'DONE', ['半审', '会审', '发证', '上报 site-1']],
    ['all of the applicant', clerk, 'ALL', ['半审', '会审', '退回', '发证', '上报 site-1', '草稿']],
    ['another region', { ...foreigner, region: '440100' }, 'ALL', []],
    ['a unit without cases', subject({ org: '91530102MA6K00030X' }), 'ALL', []],
  ])('X1 X9 %s', async (_, who, tab, titles) => {
    expect(await list(who, { tab })).toEqual(titles);
    expect(await total(who, { tab })).toEqual({ count: titles.length, isCapped: false });
  });

  it.each<readonly [ListRequest['phase'], readonly string[]]>([
    ['TO_INITIATE', ['退回', '草稿']],
    ['IN_PROGRESS', ['半审', '会审', '上报 site-1']],
    ['PASSED', ['发证']],
    ['TERMINATED', []],
  ])('X12 the tab %s, in every procedure', async (phase, titles) => {
    expect(await list(clerk, { phase })).toEqual(titles);
    expect(await list(li, { phase, tab: 'WAITING' })).toEqual(phase === 'IN_PROGRESS' ? ['会审'] : []);
  });

  it('reliability: a list that can have nothing asks for no empty list, for which MongoDB would read what it has', () => {
    const auditor = { ...he, roles: ['AUDITOR'] as const };
    const requests = [{ tab: 'WAITING' }, { tab: 'DONE' }, { phase: 'TERMINATED' }, { filter: { states: [] } }] as const;
    for (const request of requests) expect(JSON.stringify(desk.lists.queryOf(auditor, request))).not.toContain('"$in":[]');
  });

  it('X12 what my organisation has initiated, not what it is only a party of', async () => {
    await desk.passes.model.collection.updateOne({ _id: cases['other']?._id as never }, { $push: { partyOrgs: clerk.org } as never });
    expect(await list(clerk, { tab: 'ALL' })).toContain('他人');
    expect(await list(clerk, { tab: 'MINE' })).not.toContain('他人');
    expect(await list(otherClerk, { tab: 'MINE' })).toEqual(['他人']);
    expect(await list(he, { tab: 'MINE' })).toEqual([]);
    await desk.passes.model.collection.updateOne({ _id: cases['other']?._id as never }, { $pull: { partyOrgs: clerk.org } as never });
  });

  it('X1 a seat assigned to another authority does not wait for this one', async () => {
    await desk.passes.model.collection.updateOne({ _id: cases['panel']?._id as never }, { $set: { 'assigned.quality': 'AUTH-9' } });
    expect(await list(li, { tab: 'WAITING' })).toEqual([]);
    expect(await list({ ...li, org: 'AUTH-9' }, { tab: 'WAITING' })).toEqual(['会审']);
  });

  it('X1 everything that waits for someone can be acted on by them, and nothing else but what they may only give up', async () => {
    const everyone = [he, zhao, clerk, otherClerk];
    for (const who of everyone) {
      const waiting = await list(who, { tab: 'WAITING' });
      const readable = made(await desk.lists.list(who, { first: 100 })).edges;
      const open = readable.filter(({ node }) => actionsFor(passProcess, node, who).some(({ action }) => action !== 'withdraw'));
      expect(waiting).toEqual(open.map(({ node }) => node.title));
    }
  });
});

describe('filters, search and pages', () => {
  it('X2 narrow by state, by the date of submission and by fields of the process', async () => {
    expect(await list(clerk, { filter: { states: ['ISSUED', 'RETURNED'] } })).toEqual(['退回', '发证']);
    expect(await list(clerk, { filter: { siteId: 'site-1' } })).toEqual(['上报 site-1']);
    const sent = cases['sent']?.submittedAt as Date;
    const issued = cases['issued']?.submittedAt as Date;
    expect(await list(clerk, { filter: { submittedFrom: sent, submittedUntil: issued } })).toEqual(['上报 site-1']);
    expect(await list(clerk, { filter: { states: null, siteId: null } })).toHaveLength(6);
  });

  it('X2 find a case by the number it was given, however it is typed, and each word of a search somewhere', async () => {
    for (const search of ['证1', ' 证 1', '１', '发证 证', '证\u200b1']) expect(await list(clerk, { search })).toContain('发证');
    expect(await list(clerk, { search: '证2 发证' })).toEqual([]);
    expect(await list(clerk, { search: '\u200b' })).toEqual(await list(clerk));
    expect(await list({ ...he, region: '440100' }, { search: '证1' })).toEqual([]);
  });

  it.each(['\u0000', '塔\u001b', '\ud800', '\ufffd'])('X2 a search for %j is refused, and named', async (search) => {
    expect(await desk.lists.list(clerk, { search })).toMatchObject({
      ok: false,
      error: { code: 'BAD_USER_INPUT', faults: [{ path: 'search' }] },
    });
  });

  it('X2 find what contains a text, and count what is found', async () => {
    expect(await list(clerk, { search: ' SITE-1 ' })).toEqual(['上报 site-1']);
    expect(await total(clerk, { search: 'site' })).toEqual({ count: 1, isCapped: false });
    expect(await total(clerk, { search: '审' })).toEqual({ count: 2, isCapped: false });
    expect(await list(otherClerk, { search: 'site' })).toEqual([]);
    expect(await list(clerk, { search: '.*' })).toEqual([]);
    expect(await total(clerk, { search: '$holder' })).toEqual({ count: 0, isCapped: false });
  });

  it('X2 page by cursor without loss or repeat', async () => {
    const first = made(await desk.lists.list(clerk, { first: 4 }));
    const second = made(await desk.lists.list(clerk, { first: 4, after: first.edges.at(-1)?.cursor }));
    expect([first.hasNextPage, second.hasNextPage, second.hasPreviousPage]).toEqual([true, false, true]);
    expect([...first.edges, ...second.edges].map(({ node }) => node.title)).toEqual(await list(clerk));
    expect(await desk.lists.list(clerk, { first: 101 })).toMatchObject({ ok: false, error: { code: 'BAD_USER_INPUT' } });
  });
});

describe('size', () => {
  const many = { ...clerk, org: '91530102MA6K00048Y' };
  beforeAll(async () => {
    const { _id, ...sample } = (await desk.passes.model.collection.findOne({ _id: cases['sent']?._id as never })) ?? {};
    const copies = Array.from({ length: 1_100 }, (_, at) => ({
      ...sample,
      _id: `copy-${at}`,
      applicant: many.org,
      parties: { applicant: many.org },
      partyOrgs: [many.org],
      sortAt: new Date(at),
    }));
    await desk.passes.model.collection.insertMany(copies as never);
  });

  it('X2 counts to a thousand unless asked exactly', async () => {
    expect(await total(many)).toEqual({ count: 1_000, isCapped: true });
    expect(await total(many, {}, true)).toEqual({ count: 1_100, isCapped: false });
  });

  it.each<readonly [string, Subject, ListRequest]>([
    ...(['WAITING', 'DONE', 'ALL', 'MINE'] as const).flatMap((tab) =>
      [he, zhao, clerk].map((who) => [`${tab} of ${who.roles.join()}`, who, { tab }] as const),
    ),
    ...(['TO_INITIATE', 'IN_PROGRESS', 'PASSED', 'TERMINATED'] as const).flatMap((phase) =>
      [he, li, clerk].map((who) => [`${phase} of ${who.roles.join()}`, who, { phase }] as const),
    ),
    ['by state', clerk, { filter: { states: ['ISSUED'] } }],
    ['by a field of the process', he, { filter: { siteId: 'site-1' } }],
    ['by date', he, { filter: { submittedFrom: new Date(0) } }],
  ])('reliability: the list %s goes by an index', async (_, who, request) => {
    const found = desk.passes.model.collection.find((desk.lists.queryOf(who, request) ?? {}) as never);
    const plan = JSON.stringify(await found.sort({ sortAt: -1, _id: -1 }).limit(21).explain('queryPlanner'));
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toContain('COLLSCAN');
  });

  it.each<readonly [string, Subject, ListRequest, number]>([
    ['what waits', he, { tab: 'WAITING' }, 22],
    ['what was decided by a role that decides nothing', { ...he, roles: ['NOTICE_EDITOR'] }, { tab: 'DONE' }, 0],
    ['what was decided by a role of another province', { ...he, roles: ['QUALITY_SUPERVISOR'] }, { tab: 'DONE' }, 0],
    ['what waits in the procedure of another province', { ...he, roles: ['QUALITY_SUPERVISOR'] }, { tab: 'WAITING' }, 0],
  ])('reliability: a page of %s reads no more than it shows', async (_, who, request, most) => {
    const found = desk.passes.model.collection.find((desk.lists.queryOf(who, request) ?? {}) as never);
    const { executionStats } = await found.sort({ sortAt: -1, _id: -1 }).limit(21).explain('executionStats');
    expect(executionStats.totalDocsExamined).toBeLessThanOrEqual(most);
  });
});
