import { newId } from '@anzhu/kernel';
import { entryLog, logKey, type StoredHistoryEntry } from '@anzhu/store';
import { queriesDuring } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit } from '../../../test/equipment-kit.ts';
import { served } from '../../../test/served.ts';
import { crane, org } from '../../../test/world.ts';
import { defectReportProcess } from '../../use/defect-report/defect-report.ts';
import { maintenanceRecordProcess } from '../../use/maintenance-record/maintenance-record.ts';

const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);

const query = `query ($first: Int, $after: String) { crane(id: "crane-1") { log(first: $first, after: $after) {
  edges { node { business { zh } type entry { at action } } } pageInfo { hasNextPage endCursor } } } }`;

interface Log {
  readonly edges: readonly {
    readonly node: { readonly business: { readonly zh: string }; readonly entry: { readonly at: string; readonly action: string } };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const entry = (day: string, action: string): StoredHistoryEntry => ({
  ...{ number: 1, at: new Date(`${day}T00:00:00Z`), actorId: 'wang', actorName: '王芳', role: 'UNIT_CLERK' },
  ...{ action, label: { zh: action, en: action }, from: '', to: '' },
});

// biome-ignore format: the table reads in columns
/** The days on which each case was opened and gone on with; one runs across the others, two are of one moment. Of two the first entries have left the case for the log collection, of one of these some lie there twice. */
const cases: readonly (readonly [process: 'maintenance' | 'defect', days: readonly string[], left?: number, twice?: number])[] = [
  ['maintenance', ['2026-03-01', '2026-03-07']],
  ['defect',      ['2026-03-03']],
  ['maintenance', ['2026-03-05', '2026-03-05']],
  ['defect',      ['2026-03-05', '2026-03-05']],
  ['maintenance', ['2026-03-05', '2026-03-06', '2026-03-12']],
  ['defect',      ['2026-03-09']],
  ['maintenance', ['2026-03-01', '2026-03-02', '2026-03-05', '2026-03-05', '2026-03-08', '2026-03-11', '2026-03-12'], 5],
  ['defect',      ['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-13', '2026-03-14'],               4, 1],
];

describe('X6 the log of a crane', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;

  const lay = async (at: number, [process, days, left = 0, twice = 0]: (typeof cases)[number], about = 'crane-1') => {
    const own = { about, applicant: org.owner, state: 'RECORDED', form: {} };
    const record = process === 'defect' ? caseOf(defectReportProcess, own) : caseOf(maintenanceRecordProcess, own);
    const log = days.map((day, step) => ({
      ...entry(day, `${at}.${step}`),
      ...(left > 0 ? { number: step + 1, version: step + 1 } : {}),
    }));
    const stamps = { createdAt: log[0]?.at, updatedAt: log.at(-1)?.at, history: log.slice(left) };
    const collection = process === 'defect' ? 'defect_reports' : 'maintenance_records';
    const _id = newId();
    await kit.connection.collection(collection).insertOne({ ...record, _id, ...stamps } as never);
    const of = logKey(collection, _id);
    const early = log.slice(0, left + twice).map((one) => ({ ...one, _id: `${of}#00000000${one.number}`, of }));
    if (early.length > 0) await entryLog(kit.connection).insertMany(early);
  };

  const read = async (first: number, after: string | null = null): Promise<readonly string[]> => {
    const { log } = (await ask(owner, query, { first, after }))['crane'] as { readonly log: Log };
    const said = log.edges.map(({ node }) => `${node.entry.at.slice(0, 10)} ${node.entry.action} ${node.business.zh}`);
    return log.pageInfo.hasNextPage ? [...said, ...(await read(first, log.pageInfo.endCursor))] : said;
  };

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
    for (const [at, one] of cases.entries()) await lay(at, one);
  });

  it('X6 says who did what when in all its cases, newest first', async () => {
    const all = await read(100);
    const days = all.map((line) => line.slice(0, 10));
    expect(days).toEqual(days.toSorted().toReversed());
    expect(all.toSorted()).toEqual(
      cases
        .flatMap(([process, own], at) =>
          own.map((day, step) => `${day} ${at}.${step} ${process === 'defect' ? '缺陷报告' : '日常管理记录'}`),
        )
        .toSorted(),
    );
  });

  it.each([1, 2, 3, 4, 5, 7])('X6 reads in pages of %i without loss or repeat', async (first) => {
    expect(await read(first)).toEqual(await read(100));
  });

  it('reliability: what has left the cases is read in its order by an index, and only as much as a page can have', async () => {
    const kept = await entryLog(kit.connection).distinct('of');
    const $or = kept.map((of) => ({ $and: [{ of, number: { $lt: 6 } }, { at: { $lte: new Date('2026-03-06T00:00:00Z') } }] }));
    const found = entryLog(kit.connection).find({ $or }).sort({ at: -1, of: -1, number: -1 }).limit(2);
    const plan = await found.explain('executionStats');
    expect(JSON.stringify(plan['queryPlanner'].winningPlan)).not.toContain('"SORT"');
    expect(plan['executionStats'].totalDocsExamined).toBeLessThanOrEqual(4);
    expect(await queriesDuring(kit.connection, () => read(2))).toContain('aggregate log_entries');
    const first = `query { crane(id: "crane-1") { log(first: 1) { edges { node { entry { number } } } } } }`;
    expect(await queriesDuring(kit.connection, () => ask(owner, first))).not.toContain('aggregate log_entries');
  });

  it('reliability: the log goes by an index and does not read what it need not', async () => {
    const indexes = await kit.connection.collection('maintenance_records').indexes();
    expect(indexes.map(({ key }) => Object.keys(key).join())).toContain('about,updatedAt,_id,createdAt');
    const query = { $and: [{ about: 'crane-1' }, { d6: { $ne: '' } }] };
    const plan = await kit.connection
      .collection('maintenance_records')
      .find(query)
      .sort({ updatedAt: -1, _id: -1 })
      .limit(2)
      .explain('executionStats');
    expect(plan['executionStats'].totalDocsExamined).toBeLessThanOrEqual(2);
  });

  it('reliability: the logs of several cranes are read at once, each as it is alone', async () => {
    await kit.know.crane(crane({ _id: 'crane-2', filingNumber: '云AT-00002' }));
    for (const [at, one] of cases.toReversed().entries()) await lay(at, one, 'crane-2');
    const log = 'log(first: 9) { edges { node { entry { at action } } } pageInfo { hasNextPage endCursor } }';
    const listed = `query { cranes { edges { node { id ${log} } } } }`;
    const { cranes: found } = await ask(owner, listed);
    const both = (found as unknown as { edges: { node: { id: string; log: object } }[] }).edges.map(({ node }) => node);
    expect(both.map(({ id }) => id).toSorted()).toEqual(['crane-1', 'crane-2']);
    for (const { id, log: together } of both) {
      const { crane: alone } = await ask(owner, `query { crane(id: "${id}") { ${log} } }`);
      expect(together).toEqual((alone as unknown as { log: object }).log);
    }
    const asked = await queriesDuring(kit.connection, () => ask(owner, listed));
    expect(asked.filter((query) => query.startsWith('aggregate'))).toHaveLength(2);
  });

  it('reliability: the logs of a page of machines are read ten at a time, each ten within its own time', async () => {
    for (let at = 3; at <= 21; at += 1) await kit.know.crane(crane({ _id: `crane-${at}`, filingNumber: `云AT-000${at}` }));
    const listed = 'query { cranes(first: 50) { edges { node { id log(first: 1) { edges { node { entry { action } } } } } } } }';
    const asked = await queriesDuring(kit.connection, () => ask(owner, listed));
    expect(asked.filter((query) => query.startsWith('aggregate'))).toHaveLength(3);
  });
});
