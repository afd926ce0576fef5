import type { Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { testMongoUri } from '@anzhu/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseOf } from '../../test/cases.ts';
import { push } from '../../test/push.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';
import { checklistOf } from '../site-inspection/checklists.ts';
import { supervisionRegistrationProcess } from '../supervision-registration/supervision-registration.ts';
import { institutionOrders } from './hand-over.store.ts';

const order = { operator: 'operator', reason: '机构改革' };

describe('R1 an institution that is merged or renamed', () => {
  let service: SupervisionService;
  let operators: mongoose.Connection;
  let orders: ReturnType<typeof institutionOrders>;
  beforeAll(async () => {
    service = await supervisionService();
    await service.knowContractor();
    operators = await mongoose.createConnection(testMongoUri(), { dbName: service.connection.name }).asPromise();
    orders = institutionOrders(operators, service.clock.now);
  });
  afterAll(async () => {
    await operators.close();
    await service.stop();
  });

  const pushed = async (registrationNumber: string) => {
    const payload = push({ registrationNumber });
    const headers = { 'idempotency-key': newId() };
    return (await service.send(people.machine, { method: 'POST', url: '/permit-reform/v1/registrations', payload, headers })).body;
  };
  const kept = (collection: string, _id: string) => service.connection.collection(collection).findOne({ _id: _id as never });

  it('R1 hands supervisors, projects and open cases over, says so in each log, and does it once', async () => {
    const { registrationId } = await pushed('BJ-MERGE-1');
    const projectId = await service.given();
    const completed = await service.given({ completionFiledOn: '2026-02-01', safetyTerminatedOn: '2026-02-01' });
    const suspension = await service.change(people.safety, 'createSupervisionSuspension', {
      form: { projectId, plannedFrom: '2026-03-10', reason: '资金', partsUnderConstruction: '主体', safetyMeasures: '围挡' },
      papers: ['SUSPENSION_APPLICATION', 'SUSPENSION_NOTICE', 'SAFETY_MEASURES'].map((kind) => ({ kind, fileId: kind })),
    });
    const results = (checklistOf('SAFETY', 1)?.items ?? []).slice(0, 1).map(({ code: item }) => ({ item, finding: 'VIOLATES' }));
    const seen = { kind: 'SAFETY', inspectedOn: service.today(), place: '三层', summary: '临边无防护', checklistVersion: 1, results };
    const stopped = await service.given();
    const inspection = await service.change(people.safety, 'createSiteInspection', { form: { projectId: stopped, ...seen } });
    const approved = (_id: string, awaits: readonly string[]) => {
      const more = { _id, state: 'APPROVED', assigned: { quality: '530102-QS', safety: '530102-SS' }, awaits };
      return caseOf(supervisionRegistrationProcess, { registrationNumber: _id }, more);
    };
    const unallocated = approved('unallocated', ['supervision.supervision-allocation:safety 530102-SS']);
    await service.connection.collection('supervision_registrations').insertMany([unallocated, approved('allocated', [])] as never);
    const moved = await orders.merge({ from: '530102-ss', to: '530100-SS', ...order });
    expect(moved).toEqual({ ok: true, value: { supervisors: 1, projects: 3, cases: 3 } });
    expect(await kept('supervision_registrations', registrationId)).toMatchObject({
      assigned: { safety: '530100-SS', quality: '530102-QS' },
      outcome: { safetyAuthority: '530100-SS' },
      history: [{}, {}, { action: 'handOver', label: { zh: '移交(530102-SS → 530100-SS)' }, opinion: '机构改革' }],
    });
    const said: readonly { data: { action: string; turnHasPassed?: true } }[] =
      (await kept('supervision_registrations', registrationId))?.['outbox'] ?? [];
    expect(said.map(({ data: { action, turnHasPassed } }) => [action, turnHasPassed])).toContainEqual(['handOver', true]);
    const seats = async (id: string) => (await kept('supervision_registrations', id))?.['assigned'].safety;
    expect((await kept('supervision_registrations', 'unallocated'))?.['awaits']).toEqual([
      'supervision.supervision-allocation:safety 530100-SS',
    ]);
    expect([await seats('unallocated'), await seats('allocated')]).toEqual(['530100-SS', '530102-SS']);
    expect(await kept('supervision_suspensions', suspension.id)).toMatchObject({
      applicant: '530100-SS',
      parties: { applicant: '530100-SS' },
    });
    expect([(await service.projectOf(projectId))?.safetyAuthority, (await service.projectOf(completed))?.safetyAuthority]).toEqual([
      '530100-SS',
      '530102-SS',
    ]);
    const told = await service.outbox('supervisors', 'the SAFETY_SUPERVISOR');
    expect(told.map(({ type, data }) => [type, data['institutionCode']])).toEqual([['supervisor.changed', '530100-SS']]);
    const merged: Subject = { ...people.safety, org: '530100-SS' };
    const notice = { projectId: stopped, inspectionId: inspection.id, type: 'STOP', problems: '临边无防护', demands: '设置栏杆' };
    const issued = await service.change(merged, 'createRectificationNotice', { form: notice });
    expect(issued).toMatchObject({ state: 'ISSUED' });
    const answer = { noticeId: issued.id, result: '已整改', reinspectionId: inspection.id };
    expect(await service.change(merged, 'createRectificationReply', { form: answer })).toMatchObject({ state: 'REPLIED' });
    const cancel = { id: suspension.id, expectedVersion: suspension.version + 1 };
    expect(await service.change(people.safety, 'cancelPlanSupervisionSuspension', cancel)).toMatchObject({
      __typename: 'ActionNotAllowed',
    });
    expect(await service.change(merged, 'cancelPlanSupervisionSuspension', cancel)).toMatchObject({ state: 'CANCELLED' });
    expect(await orders.merge({ from: '530102-SS', to: '530100-SS', ...order })).toMatchObject({ value: { cases: 0 } });
    expect((await pushed('BJ-MERGE-2')).safetyAuthority).toBe('530100-SS');
  });

  it('R1 one that works under another code is found by the earlier one, and assigned by its rule', async () => {
    expect(await orders.rename({ from: '530102-QS', to: '530102-ZJ', ...order })).toMatchObject({ ok: true, value: { supervisors: 1 } });
    const query = '{ supervisionInstitutionByCode(code: "530102-QS") { code } }';
    expect((await service.ask(people.owner, query)).data.supervisionInstitutionByCode).toEqual({ code: '530102-ZJ' });
    expect((await pushed('BJ-MERGE-3')).qualityAuthority).toBe('530102-ZJ');
  });

  it('R1 has one name, that on record, wherever its code is told, a former one too', async () => {
    await service.given();
    const query = `{ projects(first: 20) { edges { node { qualityAuthority qualityAuthorityLabel { zh } safetyAuthority safetyAuthorityLabel { zh } } } } }`;
    const { edges } = (await service.ask(people.safety, query)).data.projects;
    const told = (edges as readonly { readonly node: Readonly<Record<string, never>> }[]).flatMap(({ node }) => [
      [node['qualityAuthority'], node['qualityAuthorityLabel']],
      [node['safetyAuthority'], node['safetyAuthorityLabel']],
    ]);
    const names = { quality: { zh: '五华区建设工程质量监督机构' }, merged: { zh: '昆明市建设工程安全监督机构' } };
    expect(told).toContainEqual(['530102-ZJ', names.quality]);
    expect(told).toContainEqual(['530102-QS', names.quality]);
    expect(told).toContainEqual(['530100-SS', names.merged]);
    await service.connection.collection('supervision_institutions').updateOne({ code: '530102-ZJ' }, { $set: { name: '五华区质监站' } });
    const again = JSON.stringify((await service.ask(people.safety, query)).data);
    expect([again.includes('五华区质监站'), again.includes(names.quality.zh)]).toEqual([true, false]);
  });

  it.each([
    ['merge', { from: '530102-XX', to: '530100-SS' }, ['from UNKNOWN']],
    ['merge', { from: '530000-SS', to: '530100-QS' }, ['to OTHER_DISCIPLINE']],
    ['merge', { from: '530000-SS', to: '530102-SS' }, ['to INSTITUTION_MERGED']],
    ['merge', { from: '530000-SS', to: '530000-SS', reason: ' ' }, ['reason REQUIRED', 'to SAME']],
    ['merge', { from: '530102-SS', to: '530000-SS' }, ['from INSTITUTION_MERGED']],
    ['rename', { from: '530000-SS', to: '530100-QS' }, ['to TAKEN']],
    ['rename', { from: '530102-QS', to: '530102-ZA' }, ['from UNKNOWN']],
  ] as const)('R1 %s %j is refused', async (verb, asked, faults) => {
    const outcome = await orders[verb]({ ...order, ...asked });
    expect(outcome.ok || ('faults' in outcome.error && outcome.error.faults.map(({ path, code }) => `${path} ${code}`))).toEqual(faults);
  });
});
