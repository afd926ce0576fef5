import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { asked } from '../../test/team-fixtures.ts';
import { keyPersonnelLoaders } from './key-personnel.loaders.ts';

const uscc = '91530102MA6K000225';

describe('P3c the key persons of a project', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;
  beforeAll(async () => {
    kit = await personnelKit();
    const parties = [{ kind: 'SUPERVISION_CONSULTANT', uscc, name: '监理' }];
    for (const name of ['engineer', 'worker']) {
      await havePerson(kit, name);
      const project = { _id: `of ${name}` as never, name, division: '530102', parties };
      await kit.connection.collection('project_copies').insertOne(project);
      const members = [{ personRef: `ref-${name}`, role: 'CHIEF_SUPERVISION_ENGINEER', name, uscc }];
      await kit.receive('requested', { ...asked([], { projectId: `of ${name}`, saga: name, contractKey: name }), members });
    }
    const registration = { personId: personIdOf('worker'), kind: 'SUPERVISION_ENGINEER' };
    await kit.qualifications.model.collection.updateOne(registration, { $set: { kind: 'SUPERVISION_WORKER' } });
  });
  afterAll(() => kit.close());

  const shown = async (mayWorkerBeChief: boolean) => {
    const { Project } = keyPersonnelLoaders({ ...kit, policy: () => ({ isNationwide: false, mayWorkerBeChief }) });
    const queries = ['of engineer', 'of worker'].map((id) => ({ obj: { id } }));
    return (await Project.keyPersonnel(queries, { subject: subject({ org: uscc }) } as never)).map((people) =>
      people?.map(({ name, isBelowStandard }) => [name, isBelowStandard]),
    );
  };

  it('P3c say who is a chief below the standard, where the province takes one', async () => {
    expect(await shown(true)).toEqual([[['engineer', false]], [['worker', true]]]);
    expect(await shown(false)).toEqual([[['engineer', false]], [['worker', false]]]);
  });
});
