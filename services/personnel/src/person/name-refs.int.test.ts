import { migrate } from '@anzhu/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { trueNameRefs } from '../migrations/0009-true-name-refs.migration.ts';
import { makeNameRefs } from './name-refs.store.ts';

describe('X9 what a version of before there were digests of names has written', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;
  beforeAll(async () => {
    kit = await personnelKit();
    for (const name of ['renamed', 'late', 'nameless', 'right']) await havePerson(kit, name);
    const set = (name: string, update: object) => kit.persons.model.collection.updateOne({ _id: personIdOf(name) as never }, update);
    await set('late', { $unset: { nameRef: 1 } });
    await set('nameless', { $set: { nameRef: null, namesErasedOn: '2026-01-01' } });
    await set('right', { $set: { nameRef: kit.secrets.nameRefOf('ref-right', 'right') } });
  });
  afterAll(() => kit.close());
  const person = async (name: string) => (await kit.persons.find(personIdOf(name))) ?? expect.fail(name);
  const digestOf = (name: string) => kit.secrets.nameRefOf(`ref-${name}`, name);

  it('X9 is compared by the name on file, whatever digest was left beside it', async () => {
    await migrate({ connection: kit.connection, migrations: [trueNameRefs], secrets: kit.secrets, tell: () => undefined });
    expect([await person('renamed'), await person('right')]).toMatchObject([{ nameRef: digestOf('renamed') }, { version: 1 }]);
    expect((await person('nameless')).nameRef).toBeNull();
  });

  it('X9 gets the digest it lacks once, and others are told; who has no name gets none', async () => {
    await makeNameRefs(kit);
    await makeNameRefs(kit);
    const { nameRef, outbox } = await person('late');
    expect(nameRef).toBe(digestOf('late'));
    expect(outbox).toMatchObject([{ type: 'personnel.person.changed.v1', data: { nameRef } }]);
    expect(await person('nameless')).toMatchObject({ nameRef: null, outbox: [] });
  });
});
