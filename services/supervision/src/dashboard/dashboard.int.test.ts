import type { CaseRecord } from '@anzhu/casework';
import { newId } from '@anzhu/kernel';
import { type Aggregate, recount } from '@anzhu/store';
import fc from 'fast-check';
import type { Model } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseOf, project, supervisor } from '../../test/cases.ts';
import { type PlainCounts, plainDashboard, type Recorded } from '../../test/plain-dashboard.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';
import { rectificationNoticeProcess } from '../rectification-notice/rectification-notice.ts';
import { siteInspectionProcess } from '../site-inspection/site-inspection.ts';
import { supervisionPlanProcess } from '../supervision-plan/supervision-plan.ts';
import { supervisionSuspensionProcess } from '../supervision-suspension/supervision-suspension.ts';

const processes = {
  supervision_plans: supervisionPlanProcess,
  rectification_notices: rectificationNoticeProcess,
  site_inspections: siteInspectionProcess,
  supervision_suspensions: supervisionSuspensionProcess,
} as const;

const day = fc.constantFrom('2025-12-30', '2026-01-31', '2026-03-02');
const who = fc.constantFrom('one', 'two');
const d6 = fc.constantFrom('530102', '530103', '530402', '650102');
const spread = <T>(parts: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(parts);
const discipline = fc.constantFrom('QUALITY', 'SAFETY');
const openNotice = fc.record({ nature: discipline, responsibleId: who });
const inState = (states: readonly string[], outcome: fc.Arbitrary<object>, form: fc.Arbitrary<object> = fc.constant({})) =>
  fc.record({ state: fc.constantFrom(...states), outcome, form, d6 });
const type = fc.record({ type: fc.constantFrom('ORDERED', 'STOP') });
const hazards = fc.tuple(fc.nat(2), fc.nat(2)).map(([AG, OTHER]) => ({ AG, OTHER }));

/** What a record may come to be, by collection. */
const states = {
  projects: fc
    .constantFrom({ isApproved: false }, {}, { suspensions: ['s'] }, { safetyTerminatedOn: '2026-03-01', completionFiledOn: '2026-03-01' })
    .chain((facts) => d6.map((county) => ({ ...statusesOf(facts), d6: county }))),
  supervision_plans: inState(
    ['IN_EFFECT', 'OVERDUE', 'ENDED'],
    openNotice.map(({ nature, ...rest }) => ({ discipline: nature, ...rest })),
  ),
  rectification_notices: fc.oneof(
    inState(['ISSUED', 'OVERDUE', 'URGED', 'ESCALATED', 'SUPERVISED'], openNotice, type),
    inState(['REPLIED'], spread({ nature: discipline, responsibleId: who, closedOn: day, daysToReply: fc.nat(9) }), type),
    inState(['REVOKED'], spread({ nature: discipline, responsibleId: who, closedOn: day }), type),
  ),
  site_inspections: inState(
    ['RECORDED'],
    fc.tuple(who, hazards).map(([supervisorId, hazardsOf]) => {
      const hazardCount = hazardsOf.AG + hazardsOf.OTHER;
      return { supervisorId, hazardsOf, hazardCount, majorHazardCount: Math.min(1, hazardCount) };
    }),
    spread({ inspectedOn: day, kind: fc.constantFrom('QUALITY', 'SAFETY') }),
  ),
  supervision_suspensions: inState(
    ['PLANNED', 'IN_EFFECT', 'RESUMPTION_PLANNED', 'RESUMED'],
    day.map((effectiveOn) => ({ effectiveOn })),
    fc.constantFrom({ causedBy: 'PROJECT_OWNER' }, {}),
  ),
} as const;
type Collection = keyof typeof states;
const collections = Object.keys(states) as readonly Collection[];

function statusesOf(facts: object) {
  const { constructionStatus, qualityStatus, safetyStatus, facts: all } = project(facts);
  return { constructionStatus, qualityStatus, safetyStatus, facts: all };
}

const command = fc
  .tuple(fc.constantFrom(...collections), fc.constantFrom('insert', 'insert', 'save', 'recount'), fc.nat(40))
  .chain(([collection, what, which]) => (states[collection] as fc.Arbitrary<object>).map((set) => ({ collection, what, which, set })));
type Command = { readonly collection: Collection; readonly what: string; readonly which: number; readonly set: object };

const chart = '{ code points { code count } }';
const time = 'replyTime { replies days average }';
const query = `query ($division: String, $year: Int) { told: supervisionDashboard(division: $division, year: $year) {
  projects ${chart} overdue ${chart} openNotices ${chart} suspensions ${chart} suspensionsByMonth ${chart}
  inspectionsByMonth ${chart} hazardsByKind ${chart} hazardsByMonth ${chart} ${time} supervisorCount
  counties { division projects stopped overdueInspections openNotices overdueNotices suspensions inspections hazards majorHazards ${time} }
  supervisors { supervisor { id } overdueInspections openNotices overdueNotices inspections hazards ${time} } } }`;

describe('dashboards of supervision', () => {
  let service: SupervisionService;
  const ids: string[] = [];
  beforeAll(async () => {
    service = await supervisionService();
    await service.connection.collection('supervisors').insertMany([supervisor('one'), supervisor('two')] as never);
    await service.connection.collection('supervision_plans').deleteMany({});
  });
  afterAll(() => service.stop());

  const modelOf = (collection: Collection) => service.connection.models[collection] as unknown as Model<Aggregate>;
  const made = (collection: Collection, set: object): Aggregate => {
    const _id = newId();
    if (collection === 'projects') return project({}, { _id, ...set });
    return caseOf(processes[collection] as never, {}, { _id, ...set } as never) as CaseRecord as Aggregate;
  };
  const run = async ({ collection, what, which, set }: Command): Promise<void> => {
    if (what === 'recount') return void (await recount(service.connection));
    const model = modelOf(collection);
    const one =
      what === 'save' &&
      (
        await model.collection
          .find()
          .skip(which % 5)
          .limit(1)
          .toArray()
      )[0];
    if (one) return void (await service.store.save(model, one as never, { set: set as never }));
    const { _id, ...own } = made(collection, set);
    ids.push(_id);
    await service.store.insert(model, { _id, ...own } as never, {});
  };
  const recorded = async (): Promise<Recorded> => {
    const found = collections.map(async (name) => [name, await service.connection.collection(name).find().toArray()] as const);
    return Object.fromEntries(await Promise.all(found)) as unknown as Recorded;
  };
  const told = async (who: Parameters<SupervisionService['ask']>[0], asked: { readonly division?: string; readonly year?: number } = {}) =>
    (await service.ask(who, query, asked)) as {
      readonly data: { readonly told: PlainCounts | null };
      readonly errors?: { extensions: { code: string } }[];
    };
  const province = { ...people.safety, region: '530000' };

  it('R1 R5 R7 R9 equal a plain count over the records, whatever was written side by side and counted anew meanwhile', {}, async () => {
    const batches = fc.array(fc.array(command, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        for (const batch of all) await Promise.all(batch.map(run));
        const known = await recorded();
        const { data, errors } = await told(province);
        expect(errors).toBeUndefined();
        expect(data.told).toEqual(plainDashboard(known, { region: '53', year: 2026 }));
        expect((await told(province, { division: '530102', year: 2025 })).data.told).toEqual(
          plainDashboard(known, { region: '530102', year: 2025 }),
        );
        expect((await recount(service.connection)).map(({ wrong }) => wrong)).toEqual(collections.map(() => 0));
      }),
      { numRuns: 20 },
    );
    expect(ids.length).toBeGreaterThan(20);
  });

  it.each([
    ['a unit', people.owner, {}, 'FORBIDDEN'],
    ['an authority of its neighbour', people.safety, { division: '530103' }, 'FORBIDDEN'],
    ['an authority of what lies above it', people.safety, { division: '530000' }, 'FORBIDDEN'],
    ['an authority, of no division', province, { division: '530199' }, 'BAD_USER_INPUT'],
    ['an authority, of no year', province, { year: 26 }, 'BAD_USER_INPUT'],
  ])('X9 nothing is told to %s', async (_, who, asked, code) => {
    const { data, errors } = await told(who, asked);
    expect([data.told, errors?.[0]?.extensions.code]).toEqual([null, code]);
  });

  it('R1 X9 what was done in a county that was abolished is told of the one that keeps its records, in one line', async () => {
    for (const county of ['500157', '500105', '500112'])
      await service.store.insert(
        modelOf('projects'),
        project({}, { _id: newId(), division: county, d2: '50', d4: '5001', d6: county }),
        {},
      );
    const { data } = await told({ ...people.safety, region: '500000' });
    expect(data.told?.counties).toMatchObject([{ division: '500157', projects: 3 }]);
  });
});
