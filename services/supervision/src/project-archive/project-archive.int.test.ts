import { queriesDuring, testMongoUri } from '@anzhu/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseOf } from '../../test/cases.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';
import { institutionOrders } from '../institution/hand-over.store.ts';
import { rectificationReportProcess } from '../rectification-report/rectification-report.ts';

const query = `query ($projectId: ID!, $discipline: SupervisionDiscipline!, $first: Int, $after: String) {
  projectArchive(projectId: $projectId, discipline: $discipline, first: $first, after: $after) {
    edges { node { __typename id papers { kind } history(first: 1) { label { zh } } } } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  readonly edges: readonly { readonly node: { readonly __typename: string; readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('R15 the archive of a project', () => {
  let service: SupervisionService;
  let projectId: string;
  beforeAll(async () => {
    service = await supervisionService();
    projectId = await service.given();
    const suspension = {
      form: { projectId, plannedFrom: '2026-12-01', reason: '冬歇', partsUnderConstruction: '主体', safetyMeasures: '围挡' },
      papers: ['SUSPENSION_APPLICATION', 'SUSPENSION_REASON', 'SUSPENSION_NOTICE', 'SAFETY_MEASURES'].map((kind) => ({
        kind,
        fileId: kind,
      })),
    };
    const made = [await service.change(people.quality, 'createSupervisionSuspension', suspension)];
    service.clock.advance({ minutes: 1 });
    made.push(await service.change(people.safety, 'createSupervisionSuspension', suspension));
    service.clock.advance({ minutes: 1 });
    const permit = { projectId, permitNumber: '530102202601150101', issuedOn: '2026-01-15', issuedBy: '五华区住房和城乡建设局' };
    const papers = [{ kind: 'CONSTRUCTION_PERMIT', fileId: 'permit' }];
    const draft = await service.change(people.owner, 'createPermitSupplement', { form: permit, papers });
    service.clock.advance({ minutes: 1 });
    made.push(await service.change(people.owner, 'submitPermitSupplement', { id: draft.id, expectedVersion: draft.version }));
    await service.change(people.owner, 'createPermitSupplement', { form: permit, papers });
    expect(made.map(({ state }) => state)).toEqual(['PLANNED', 'PLANNED', 'SUBMITTED']);
  });
  afterAll(() => service.stop());

  const page = async (who: (typeof people)[keyof typeof people], discipline: string, first = 100, after: string | null = null) =>
    (await service.ask(who, query, { projectId, discipline, first, after })).data?.projectArchive as Page | null;
  const types = (found: Page | null) => found?.edges.map(({ node }) => node.__typename);
  const inPages = async (first: number, after: string | null = null): Promise<readonly string[]> => {
    const found = await page(people.quality, 'QUALITY', first, after);
    const ids = found?.edges.map(({ node }) => node.id) ?? [];
    return found?.pageInfo.hasNextPage ? [...ids, ...(await inPages(first, found.pageInfo.endCursor))] : ids;
  };

  it.each(['QUALITY', 'SAFETY'])(
    'R15 of %s: what the units and its own institution have submitted, oldest first, no draft',
    async (discipline) => {
      expect(types(await page(people.quality, discipline))).toEqual(['SupervisionSuspension', 'PermitSupplement']);
      const [own] = (await page(people.quality, discipline))?.edges ?? [];
      const suspension = await service.connection.collection('supervision_suspensions').findOne({ _id: own?.node.id as never });
      expect(suspension?.['applicant']).toBe(discipline === 'QUALITY' ? people.quality.org : people.safety.org);
    },
  );

  it('R15 what a contractor addresses to one institution is in the archive of its discipline alone', async () => {
    const own = {
      about: projectId,
      state: 'SUBMITTED',
      applicant: 'contractor',
      parties: { applicant: 'contractor', institution: people.safety.org },
    };
    const report = caseOf(
      rectificationReportProcess,
      { projectId } as never,
      { ...own, partyOrgs: [people.quality.org, people.safety.org] } as never,
    );
    await service.connection.collection('rectification_reports').insertOne(report as never);
    expect(types(await page(people.safety, 'SAFETY'))).toContain('RectificationReport');
    expect(types(await page(people.quality, 'QUALITY'))).not.toContain('RectificationReport');
    await service.connection.collection('rectification_reports').deleteOne({ _id: report._id as never });
  });

  it('R15 is read in pages without loss or repeat, each by one command and one more for each process on it', async () => {
    expect(await inPages(1)).toEqual(await inPages(100));
    const commands = await queriesDuring(service.connection, () => page(people.quality, 'QUALITY'));
    expect(commands.filter((one) => one.startsWith('aggregate')).length).toBe(1);
  });

  it('R15 X9 is not there for who may not read the project', async () => {
    expect(await page(people.stranger, 'QUALITY')).toBeNull();
  });

  it('R1 R15 what an institution did under a former code stays out of the archive of the other discipline', async () => {
    const before = types(await page(people.quality, 'QUALITY'));
    await service.connection.collection('supervision_suspensions').updateMany({}, { $set: { state: 'CANCELLED' } });
    const operators = await mongoose.createConnection(testMongoUri(), { dbName: service.connection.name }).asPromise();
    const order = { from: people.safety.org, to: '530102-SX', operator: 'operator', reason: '更名' };
    expect(await institutionOrders(operators, service.clock.now).rename(order)).toMatchObject({ ok: true });
    await operators.close();
    const suspended = await service.connection.collection('supervision_suspensions').distinct('applicant');
    expect([(await service.projectOf(projectId))?.safetyAuthority, suspended]).toEqual([
      '530102-SX',
      [people.quality.org, people.safety.org],
    ]);
    expect(types(await page(people.quality, 'QUALITY'))).toEqual(before);
  });
});
