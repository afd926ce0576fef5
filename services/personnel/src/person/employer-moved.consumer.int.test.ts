import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { employerMoved } from './employer-moved.consumer.ts';

const uscc = '91530102MA6K000225';

describe('P5 a unit that moves', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;

  beforeAll(async () => {
    kit = await personnelKit();
    for (const name of ['a', 'b']) await havePerson(kit, name);
    await kit.persons.model.collection.updateOne({ _id: personIdOf('b') as never }, { $set: { uscc: 'another unit' } });
  });
  afterAll(() => kit.close());

  it('P5 takes its people along, so that the authorities of the new place see them, and nobody else', async () => {
    const data = { uscc, name: '施工', kinds: ['CONTRACTOR'], division: '650102', status: 'APPROVED' };
    await kit.connection.transaction((session) => employerMoved(kit).handle({ session, event: {} as never, data }));
    expect(await kit.persons.find(personIdOf('a'))).toMatchObject({ division: '650102', d2: '65', d4: '6501', d6: '650102' });
    expect(await kit.persons.find(personIdOf('b'))).toMatchObject({ division: '530102', d2: '53' });
  });
});
