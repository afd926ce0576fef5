import { personChanged } from '@anzhu/contracts';
import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { forgetNames } from './forget-names.ts';
import { personCopies } from './person-copies.ts';

const secrets = { nameRefOf: (ref: string, name: string) => `${name} of ${ref}` };

describe('copies of persons', () => {
  it('X9 are compared by digests of names, also those that were told or kept by name', async () => {
    const { connection } = await testDatabase();
    const { follower, find } = personCopies(connection, secrets);
    const hear = async (personRef: string, called: object): Promise<void> => {
      const data = { personId: `id-${personRef}`, personRef, employed: true, ...called };
      const handler = follower.handlers.find(({ definition }) => definition.type === personChanged.type);
      const session = await connection.startSession();
      await session.withTransaction(async () => handler?.handle({ session, event: {} as never, data }));
      await session.endSession();
    };
    await hear('digest', { nameRef: secrets.nameRefOf('digest', '李强') });
    await hear('told', { name: '李强' });
    await connection.collection<{ _id: string; name: string }>('person_copies').insertOne({ _id: 'kept', name: '李强' });
    await migrate({ connection, migrations: [forgetNames('0000-name-refs')], secrets, tell: () => undefined });
    const found = await find(['digest', 'told', 'kept']);
    const known = [...found.values()].map((one) => [one.isCalled('李强'), one.isCalled('李'), 'name' in one && one.name !== null]);
    expect(known).toEqual(Array.from({ length: 3 }, () => [true, false, false]));
    const copies = connection.collection<{ _id: string; name: string }>('person_copies');
    await copies.updateOne({ _id: 'digest' }, { $set: { name: '王芳' } });
    const renamed = (await find(['digest'])).get('digest');
    expect([renamed?.isCalled('王芳'), renamed?.isCalled('李强')]).toEqual([true, false]);
    await hear('digest', {});
    expect(await copies.findOne({ _id: 'digest' })).not.toHaveProperty('name');
    expect((await find(['digest'])).get('digest')?.isCalled('李强')).toBe(false);
  });
});
