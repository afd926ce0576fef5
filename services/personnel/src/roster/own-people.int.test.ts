import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { asked, lock } from '../../test/team-fixtures.ts';
import type { Lock } from '../team/lock.ts';
import { rosterResolvers } from './roster.resolvers.ts';

const uscc = '91530102MA6K000225';
const clerk = subject({ org: uscc });
const at = 'project-1';
const free = { locks: [] as readonly Lock[], isTaken: true };
const officer = lock('2', { role: 'SAFETY_OFFICER' });

/** How a person stands, and whether a change of the manager takes it. */
const people: Readonly<Record<string, { readonly locks: readonly Lock[]; readonly isTaken: boolean }>> = {
  free,
  exempt: { locks: [lock('2', { exempt: true })], isTaken: true },
  resting: { locks: [lock('2', { stop: 'RESTING' })], isTaken: true },
  elsewhere: { locks: [lock('2', { d2: '65' })], isTaken: true },
  sameContract: { locks: [lock('2', { contractKey: 'CONTRACT-1' })], isTaken: true },
  officerOfContract: { locks: [lock('2', { role: 'SAFETY_OFFICER', contractKey: 'CONTRACT-1' })], isTaken: true },
  manager: { locks: [lock('2')], isTaken: false },
  officer: { locks: [officer], isTaken: false },
  chief: { locks: [lock('2', { role: 'CHIEF_SUPERVISION_ENGINEER' })], isTaken: false },
  exemptOfficer: { locks: [{ ...officer, exempt: true }], isTaken: true },
};

describe('P1 P3 who may take over', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;

  beforeAll(async () => {
    kit = await personnelKit();
    await havePerson(kit, 'outgoing');
    for (const [name, { locks }] of Object.entries(people)) await havePerson(kit, name, locks);
    await havePerson(kit, 'unqualified');
    await kit.qualifications.model.collection.deleteMany({ personId: personIdOf('unqualified'), kind: 'CONSTRUCTOR' });
    const project = { _id: at as never, name: '滇池一号', division: '530102', parties: [{ kind: 'CONTRACTOR', uscc, name: '施工' }] };
    await kit.connection.collection('project_copies').insertOne(project);
    const member = { personRef: 'ref-outgoing', role: 'PROJECT_MANAGER' as const, name: 'outgoing', uscc };
    await kit.receive('requested', { ...asked([]), members: [member] });
  });
  afterAll(() => kit.close());

  const names = (more: object, who = clerk): Promise<readonly string[]> =>
    rosterResolvers(kit)
      .Query.freePersons(null, { role: 'PROJECT_MANAGER', first: 50, ...more }, { subject: who } as never)
      .then(({ persons }) => persons.map(({ name }) => name).sort());
  const isSubmitted = async (name: string) => {
    const people = { outgoingId: personIdOf('outgoing'), incomingId: personIdOf(name) };
    const form = { projectId: at, role: 'PROJECT_MANAGER', ...people, reason: '离职' };
    const opened = await kit.changes.open(clerk, { requestId: newId(), form, papers: [{ kind: 'CHANGE_EVIDENCE', fileId: 'f' }] });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const { _id: id, version: expectedVersion } = opened.value;
    return (await kit.changes.act(clerk, { requestId: newId(), id, expectedVersion, action: 'submit' })).ok;
  };

  it('P3 the people listed for a project are those whom a change of its key staff takes, one by one', async () => {
    const taken: string[] = [];
    for (const name of [...Object.keys(people), 'unqualified', 'outgoing']) if (await isSubmitted(name)) taken.push(name);
    expect(taken.sort()).toEqual(
      Object.keys(people)
        .filter((name) => people[name]?.isTaken)
        .sort(),
    );
    expect(await names({ replacesAt: at })).toEqual(taken);
  });

  it('P1 without a project they are those below the limit of the role', async () => {
    const inOtherPosts = ['officer', 'chief', 'officerOfContract', 'exemptOfficer'];
    expect(await names({})).toEqual(['free', 'exempt', 'resting', 'elsewhere', ...inOtherPosts].sort());
  });

  it('P5 a roster names who was merged by the record of before as by the one that leads; what that holds counts', async () => {
    for (const name of ['twin', 'stranger']) await havePerson(kit, name);
    const merged = (name: string, into: string) =>
      kit.persons.model.collection.updateOne(
        { _id: personIdOf(name) as never },
        { $set: { mergedInto: personIdOf(into), employed: false, uscc: '91530102MA6K000333' } },
      );
    await merged('twin', 'manager');
    await merged('stranger', 'unqualified');
    await kit.persons.model.collection.updateOne({ _id: personIdOf('unqualified') as never }, { $set: { employed: false } });
    const row = (dutyCode: string, name: string) => ({ dutyCode, personId: personIdOf(name) });
    const rows = [row('1106', 'twin'), row('1107', 'stranger'), row('1108', 'manager'), row('1109', 'twin')];
    const faults = await rosterResolvers(kit).Query.checkDutyRoster(null, { list: 'USE', category: 'TOWER_CRANE', rows }, {
      subject: clerk,
    } as never);
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'rows.1.personId PERSON_NOT_FOUND',
      'rows.2.dutyCode CERTIFICATE_MISSING',
      'rows.3.dutyCode CERTIFICATE_MISSING',
    ]);
  });

  it.each([
    ['nobody’s project', { replacesAt: 'nothing' }, clerk],
    ['a role that nobody has there', { replacesAt: at, role: 'SAFETY_OFFICER' }, clerk],
    ['a project of others', { replacesAt: at }, subject({ org: '91530102MA6K000333' })],
  ])('P3 S3 of %s there is one answer', async (_, more, who) => {
    await expect(names(more, who)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', faults: [{ path: 'replacesAt', code: 'NO_SUCH_TEAM' }] },
    });
  });
});
