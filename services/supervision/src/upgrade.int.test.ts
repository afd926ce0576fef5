import type { Delivery } from '@anzhu/deliveries';
import type { KnownValues } from '@anzhu/register';
import { type Migration, migrate, migrationFindings, unready } from '@anzhu/store';
import { upgrade } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractor } from '../test/cases.ts';
import { old } from '../test/data-of-61988af.ts';
import { push } from '../test/push.ts';
import { people, type SupervisionService, supervisionService } from '../test/service.ts';
import { migrations } from './migrations.ts';
import type { Project } from './project/project.ts';

const run = (connection: Connection, made: readonly Migration[] = migrations, batch = 100): Promise<void> =>
  migrate({ connection, migrations: made, tell: () => undefined, batch });

const { approved, approvedProject, returned, returnedProject, kept, twin, twinProject, suspension } = old.ids;
const [number, projectName] = ['BJ-2026-0001', '翠湖花园一期'];

describe('data as commit 61988af wrote them', () => {
  let service: SupervisionService;

  beforeAll(async () => {
    service = await supervisionService(undefined, old.put);
    expect(await unready({ connection: service.connection, migrations })).toContain('the migration 0001-canonical-forms is not finished');
    await run(service.connection);
  });
  afterAll(() => service.stop());

  const stored = (collection: string, _id: string) => service.connection.collection(collection).findOne({ _id: _id as never });
  const listed = async (field: string, search: string): Promise<readonly string[]> => {
    const query = `query ($search: String) { found: ${field}(search: $search) { edges { node { id } } } }`;
    const { data } = await service.ask(people.safety, query, { search });
    return data.found.edges.map(({ node }: { node: { id: string } }) => node.id);
  };
  const byNumber = async (typed: string) => {
    const query = 'query ($number: String!) { projectByNumber(number: $number) { id } }';
    return (await service.ask(people.stranger, query, { number: typed })).data.projectByNumber?.id;
  };

  it('reliability: are ready to be served after the job', async () => {
    expect(await unready({ connection: service.connection, migrations })).toEqual([]);
  });

  it('R0 a registration holds codes and names in the one form in which they are kept; ID numbers stay sealed', async () => {
    const codes = { registrationNumber: number, projectNumber: 'GC-2026-1', section: '01', contractRegistrationNumber: 'HT-0001' };
    const registration = await stored('supervision_registrations', approved);
    expect(registration?.['form']).toMatchObject({ ...codes, projectName, projectCode: '2020-530102-47-03-012345' });
    expect(registration?.['form'].permitNumber).toBe('530102202601010101');
    expect(registration?.['form'].parties[0].name).toBe('云南滇池建设投资');
    expect(registration?.['form'].team[0]).toMatchObject({
      name: '张伟',
      idNumber: { ref: expect.any(String), sealed: expect.any(String) },
    });
    expect(registration?.['title']).toBe(`${number} ${projectName} 云南五华建工 张伟`);
  });

  it('R2 a project holds the same, keeps its id and its facts, and has no former values', async () => {
    const fields =
      '{ number code name section registrationNumber contractRegistrationNumber permitNumber parties { uscc name } formerValues { value } }';
    const { data } = await service.ask(people.owner, `query ($id: ID!) { project(id: $id) ${fields} }`, { id: approvedProject });
    expect(data.project).toMatchObject({ number: 'GC-2026-1', code: '2020-530102-47-03-012345', name: projectName, section: '01' });
    expect(data.project).toMatchObject({ registrationNumber: number, contractRegistrationNumber: 'HT-0001', formerValues: [] });
    expect(data.project.parties).toContainEqual({ uscc: contractor, name: '云南五华建工' });
    const project = await service.projectOf(approvedProject);
    expect(project).toMatchObject({ constructionStatus: 'IN_CONSTRUCTION', facts: { isApproved: true } });
    expect(project?.team.map(({ name }) => name)).toEqual(['张伟', '李娜', '王强']);
  });

  it('R2 a project is found by its numbers however they are typed, and by its name', async () => {
    for (const typed of ['bj–2026—0001', 'ＢＪ-2026-0001', 'gc-2026-1']) expect(await byNumber(typed)).toBe(approvedProject);
    for (const search of [number, 'GC-2026-1', projectName]) expect(await listed('projects', search)).toEqual([approvedProject]);
  });

  it('R9 a case about a project is found by the numbers and the name the project has now', async () => {
    for (const search of [number, 'GC-2026-1', projectName]) expect(await listed('supervisionSuspensions', search)).toEqual([suspension]);
  });

  it('R0 two registrations under one number both stay, are told, and the second is left as it was', async () => {
    const records = [kept, twin].map((id) => `supervision_registrations/${id}`).sort();
    expect(await migrationFindings(service.connection).find().toArray()).toMatchObject([{ kind: 'SAME_KEY', records }]);
    expect((await stored('supervision_registrations', kept))?.['form'].registrationNumber).toBe('BJ-2026-0003');
    expect((await stored('supervision_registrations', twin))?.['form'].registrationNumber).toBe('bj–2026-0003');
    expect(await service.projectOf(twinProject)).toMatchObject({ registrationId: twin, constructionStatus: 'REPORTED' });
  });

  it('R0 what was returned is corrected under its number in whichever form it is pushed, and stays the same project', async () => {
    const form = push({ registrationNumber: 'bj-2026-0002', projectNumber: 'GC-2026-2', projectName: '滇池卫城二期' });
    const headers = { 'idempotency-key': '7c9e6679-7425-40de-944b-e07fc1f90ae7' };
    const answer = await service.send(people.machine, { method: 'POST', url: '/permit-reform/v1/registrations', payload: form, headers });
    expect(answer).toMatchObject({ status: 200, body: { registrationId: returned, projectId: returnedProject, state: 'UNDER_REVIEW' } });
    const { name, formerValues }: Project & KnownValues = (await service.projectOf(returnedProject)) ?? expect.fail('no project');
    expect({ name, former: formerValues }).toMatchObject({ name: '滇池卫城二期', former: { name: [{ value: '滇池卫城' }] } });
    expect(Object.keys(formerValues ?? {})).toEqual(['name']);
  });

  it('R0 answers that were not received wait in the queue, with the numbers the other system knows', async () => {
    const waiting = await service.connection.collection<Delivery>('deliveries').find().toArray();
    const told = waiting.map(({ state, payload }) => ({ state, payload })) as unknown as { payload: { registrationNumber: string } }[];
    expect(told.map(({ payload }) => payload.registrationNumber).sort()).toEqual(['BJ-2026-0003', 'bj–2026—0001', 'ｂｊ-2026-0002']);
  });
});

describe('the migration of data as commit 61988af wrote them', () => {
  const open = async () => (await supervisionService(undefined, old.put)).connection;
  const upgraded = upgrade({ open, migrations, run });

  it('reliability: does nothing the second time', async () => {
    const { before, after, read, changed } = await upgraded.repeated();
    expect({ after, changed }).toEqual({ after: before, changed: 0 });
    expect(read).toBeGreaterThan(0);
  });

  it('reliability: a job that ends in the midst, wherever, is gone on with and comes to the same', async () => {
    const { whole, parts } = await upgraded.resumed([2, 6, 12]);
    expect(parts).toEqual([whole, whole, whole]);
  });
});
