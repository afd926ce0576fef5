import { personChanged, personRegistered, qualificationExpired, qualificationGranted } from '@anzhu/contracts';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { personCopies } from './person-copy.store.ts';

it('P5 copies of persons follow their events, whichever of person and qualification comes first', async () => {
  const { connection } = await testDatabase();
  const persons = personCopies(connection);
  const receive = async ({ type }: { readonly type: string }, data: object): Promise<void> => {
    const session = await connection.startSession();
    const handler = persons.handlers.find(({ definition }) => definition.type === type);
    await session.withTransaction(() => handler?.handle({ session, event: { type } as never, data }) ?? Promise.reject(new Error(type)));
    await session.endSession();
  };
  const person = { personId: 'p1', personRef: 'ref-1', name: '李强', uscc: '91530102MA6K00014A', employed: true };
  const held = { qualificationId: 'q1', personId: 'p1', personRef: 'ref-1', kind: 'SPECIAL_OPERATION', workCode: '05', number: '云A05' };
  await receive(qualificationGranted, { ...held, validUntil: '2027-01-01', status: 'VALID' });
  await receive(personRegistered, person);
  expect((await persons.find(['ref-1', 'unknown'])).get('ref-1')).toMatchObject({
    name: '李强',
    uscc: person.uscc,
    employed: true,
    qualifications: { q1: { kind: 'SPECIAL_OPERATION', workCode: '05', status: 'VALID' } },
  });
  const { uscc: _left, ...unemployed } = person;
  await receive(personChanged, { ...unemployed, employed: false });
  await receive(qualificationExpired, { ...held, validUntil: '2027-01-01', status: 'EXPIRED' });
  expect((await persons.find(['ref-1'])).get('ref-1')).toMatchObject({
    uscc: null,
    employed: false,
    qualifications: { q1: { status: 'EXPIRED' } },
  });
  expect((await persons.find([])).size).toBe(0);
});
