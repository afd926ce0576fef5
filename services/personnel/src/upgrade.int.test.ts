import type { Subject } from '@anzhu/access';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { type Migration, migrate, migrationFindings, unready } from '@anzhu/store';
import { subject, upgrade } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { old } from '../test/data-of-61988af.ts';
import { type PersonnelService, personnelServiceOn } from '../test/service.ts';
import { migrations } from './migrations.ts';
import type { Person } from './person/person.ts';

const secrets = { nameRefOf: (personRef: string, name: string) => `${name} of ${personRef}` };

const run = (connection: Connection, made: readonly Migration[] = migrations, batch = 100): Promise<void> =>
  migrate({ connection, migrations: made, secrets, tell: () => undefined, batch });

const { manager, next, chief, twinChief, certificate, kept, twin, change, projects } = old.ids;
const start = '2026-03-03T02:00:00Z';
/** Two managers of earlier versions: one still treated leniently while within the limit, one who came to a project that rests. */
const [lenient, late] = [chief, twinChief];
const putStops = async (connection: Connection): Promise<void> => {
  await old.put(connection);
  const lock = { role: 'PROJECT_MANAGER', d2: '53', exempt: false, since: '2026-01-01' };
  const push = (_id: string, more: object) =>
    connection.collection<{ _id: string; locks: object[] }>('persons').updateOne({ _id }, { $push: { locks: { ...lock, ...more } } });
  await push(lenient, { lockId: 'lenient', projectId: 'resumed', contractKey: 'HT-8', stop: 'RESUMED' });
  await push(late, { lockId: 'late', projectId: projects[3], contractKey: projects[3] });
  const stop = { from: '2025-09-01', resumedOn: null };
  await connection.collection<{ _id: string }>('teams').updateOne({ _id: projects[3] }, { $set: { stop } });
};

const examiner = subject({ id: 'e', org: '530100-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530100', roles: ['EXAMINER'] });

describe('data as commit 61988af wrote them', () => {
  let service: PersonnelService;

  beforeAll(async () => {
    service = await personnelServiceOn(start, putStops);
    expect(await unready({ connection: service.connection, migrations })).toContain('the migration 0001-canonical-forms is not finished');
    await run(service.connection);
  });
  afterAll(() => service.stop());

  const stored = <T extends object>(collection: string, _id: string) =>
    service.connection.collection<T & { _id: string }>(collection).findOne({ _id } as never);
  const person = async (id: string) => (await stored<Person>('persons', id)) ?? expect.fail('no person');
  const listed = async (who: Subject, field: string, search: string) => {
    const query = `query ($search: String) { found: ${field}(search: $search) { edges { node { id } } } }`;
    const { data } = await service.ask(who, query, { search });
    const found = (data ?? expect.fail('no answer'))['found'] as unknown as { edges: { node: { id: string } }[] };
    return found.edges.map(({ node }) => node.id);
  };

  it('reliability: are ready to be served after the job', async () => {
    expect(await unready({ connection: service.connection, migrations })).toEqual([]);
  });

  it('P5 a person is called and found by the name without what cannot be seen, and has no former one', async () => {
    expect([(await person(manager)).name, (await person(next)).name, (await person(chief)).name]).toEqual([
      '张伟',
      '阿卜杜拉·买买提',
      '王强',
    ]);
    expect(await listed(examiner, 'persons', '张伟')).toEqual([manager]);
    const { data } = await service.ask(examiner, 'query ($id: ID!) { person(id: $id) { name formerValues { value } } }', { id: manager });
    expect(data).toEqual({ person: { name: '张伟', formerValues: [] } });
  });

  it('X10 masks show no more of an ID number than its province and two digits, and of a phone its last four', async () => {
    const { idNumber, phone } = await person(manager);
    expect([idNumber.masked, phone?.masked]).toEqual([expect.stringMatching(/^53\*{14}\d\d$/), '*******8000']);
    expect(JSON.stringify(await service.connection.collection('persons').find().toArray())).not.toMatch(/\d{3}\*+\d{4}/);
  });

  it('P5 a person is recognised by an ID number that was typed in full width', async () => {
    const again = { name: '张伟', idNumber: syntheticCitizenId(1), uscc: (await person(manager)).uscc };
    expect(await service.change(examiner, 'registerPerson', again)).toMatchObject({ reasons: [{ code: 'PERSON_ALREADY_REGISTERED' }] });
  });

  it('P3 certificates hold their numbers in the one form; one number in two forms stays on both and is told', async () => {
    expect((await stored<{ number: string }>('qualifications', certificate))?.number).toBe('YN-C1');
    const numbers = [kept, twin].map(async (id) => (await stored<{ number: string }>('qualifications', id))?.number);
    expect(await Promise.all(numbers)).toEqual(['YN-E1', 'YN—Ｅ1']);
    const records = [kept, twin].map((id) => `qualifications/${id}`).sort();
    expect(await migrationFindings(service.connection).find().toArray()).toMatchObject([{ kind: 'SAME_KEY', records }]);
  });

  it('P1 a contract counts once however its number was typed: teams, locks, and who is locked by them', async () => {
    const teams = projects.map(async (id) => (await stored<{ contractKey: string }>('teams', id))?.contractKey);
    expect(await Promise.all(teams)).toEqual(['HT-1', 'HT-1', 'HT-2', projects[3]]);
    const [held, other] = [await person(chief), await person(twinChief)];
    const chiefs = ({ locks }: Person) => locks.filter(({ role }) => role === 'CHIEF_SUPERVISION_ENGINEER');
    expect(chiefs(held).map(({ contractKey }) => contractKey)).toEqual(['HT-1', 'HT-1', 'HT-2']);
    expect(held.lockedRoles).not.toContain('CHIEF_SUPERVISION_ENGINEER');
    expect(chiefs(other).map(({ contractKey }) => contractKey)).toEqual([projects[3]]);
    expect((await person(manager)).lockedRoles).toEqual(['PROJECT_MANAGER']);
  });

  it('P1 R9 R10 a manager of a project that rests is free, and one within the limit is treated as anybody', async () => {
    const ofManager = ({ locks }: Person) => locks.filter(({ role }) => role === 'PROJECT_MANAGER').map(({ stop }) => stop);
    const [one, other] = [await person(lenient), await person(late)];
    expect([ofManager(one), one.lockedRoles]).toEqual([[undefined], ['PROJECT_MANAGER']]);
    expect([ofManager(other), other.lockedRoles]).toEqual([['RESTING'], []]);
  });

  it('X9 persons are compared by digests of their names, and remembered answers name nobody', async () => {
    const { nameRef, personRef } = await person(manager);
    expect(nameRef).toBe(`张伟 of ${personRef}`);
    expect(JSON.stringify(await service.connection.collection('teams').find().toArray())).not.toContain('张伟');
  });

  it('X2 a case about persons is found by the names they have now', async () => {
    const clerk = subject({ org: (await person(manager)).uscc });
    for (const search of ['张伟', '阿卜杜拉·买买提']) expect(await listed(clerk, 'keyStaffChanges', search)).toEqual([change]);
  });
});

describe('the migration of data as commit 61988af wrote them', () => {
  const open = async () => (await personnelServiceOn(start, putStops)).connection;
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
