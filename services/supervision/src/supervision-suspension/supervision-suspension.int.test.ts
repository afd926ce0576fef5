import { addDays } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

const papers = ['SUSPENSION_APPLICATION', 'SUSPENSION_NOTICE', 'SAFETY_MEASURES'].map((kind) => ({ kind, fileId: kind }));

describe('R9 R10 R11 planned dates', () => {
  let service: SupervisionService;
  let ticker: ReturnType<SupervisionService['tick']>;
  beforeAll(async () => {
    service = await supervisionService();
    ticker = service.tick();
  });
  afterAll(async () => {
    await ticker.stop();
    await service.stop();
  });

  const plan = (projectId: string, plannedFrom: string) =>
    service.change(people.safety, 'createSupervisionSuspension', {
      form: { projectId, plannedFrom, reason: '资金', partsUnderConstruction: '主体', safetyMeasures: '围挡' },
      papers,
    });
  const status = async (projectId: string) => (await service.projectOf(projectId))?.constructionStatus;
  const stateOf = async (id: string) =>
    (await service.connection.collection('supervision_suspensions').findOne({ _id: id as never }))?.['state'];

  it('R9 R10 the date arrives: 停工; the date of resumption arrives: 在建', async () => {
    const projectId = await service.given();
    const { id } = await plan(projectId, '2026-03-03');
    expect(await status(projectId)).toBe('IN_CONSTRUCTION');
    service.clock.advance({ days: 1 });
    await waitFor(async () => (await status(projectId)) === 'STOPPED', { what: 'the suspension' });
    const resumption = { id, expectedVersion: 2, resumptionDate: '2026-03-04' };
    expect(await service.change(people.safety, 'planResumptionSupervisionSuspension', resumption)).toMatchObject({
      state: 'RESUMPTION_PLANNED',
    });
    service.clock.advance({ days: 1 });
    await waitFor(async () => (await status(projectId)) === 'IN_CONSTRUCTION', { what: 'the resumption' });
    expect((await service.outbox('supervision_suspensions', id)).map(({ type }) => type)).toEqual([
      'supervision.suspended',
      'supervision.resumed',
    ]);
  });

  it('R9 R11 a date that finds safety supervision terminated changes nothing, and the log says why', async () => {
    const projectId = await service.given();
    const { id } = await plan(projectId, '2026-03-10');
    const termination = await service.change(people.safety, 'createSafetySupervisionTermination', {
      form: { projectId, reason: '完成施工' },
    });
    expect(termination).toMatchObject({ state: 'TERMINATED' });
    service.clock.advance({ days: 10 });
    await waitFor(async () => (await stateOf(id)) === 'LAPSED', { what: 'the plan to lapse' });
    expect(await service.projectOf(projectId)).toMatchObject({
      constructionStatus: 'IN_CONSTRUCTION',
      qualityStatus: 'NORMAL',
      safetyStatus: 'TERMINATED',
    });
    const kept = await service.connection.collection('supervision_suspensions').findOne({ _id: id as never });
    expect(kept?.['history'].at(-1)).toMatchObject({ action: 'lapse', opinion: '安全监督已终止' });
  });

  it('R9 R10 a clock that was down over the dates catches up once, from the days that were planned', async () => {
    const projectId = await service.given();
    const { id } = await plan(projectId, addDays(service.today(), 3));
    service.clock.advance({ days: 125 });
    const kinds = async () => (await service.outbox('supervision_suspensions', id)).map(({ type, data }) => [type, data['from']]);
    await waitFor(async () => (await kinds()).length === 2, { what: 'the long stop to be told' });
    const kept = await service.connection.collection('supervision_suspensions').findOne({ _id: id as never });
    const from = kept?.['form'].plannedFrom;
    expect(kept?.['outcome']).toMatchObject({ effectiveOn: from });
    expect(await kinds()).toEqual([
      ['supervision.suspended', from],
      ['supervision.suspension-prolonged', from],
    ]);
    expect((await service.projectOf(projectId))?.facts.suspensions).toEqual([id]);
  });
});
