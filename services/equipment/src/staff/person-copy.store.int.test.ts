import { personChanged, personRegistered, qualificationExpired, qualificationGranted, specialWorkerApproved } from '@anzhu/contracts';
import { personCopies, staffMember } from '@anzhu/copies';
import { prepare } from '@anzhu/store';
import { asConsumed, testDatabase } from '@anzhu/testing';
import type { ClientSession, Connection } from 'mongoose';
import { expect, it } from 'vitest';
import { secrets } from '../../test/world.ts';
import { ownerStaff } from './owner-staffing.ts';

const receiving =
  (connection: Connection, { follower }: ReturnType<typeof personCopies>) =>
  async ({ type }: { readonly type: string }, data: object): Promise<void> => {
    const handler = follower.handlers.find(({ definition }) => definition.type === type);
    const handle = (session: ClientSession) => handler?.handle({ session, event: { type } as never, data });
    await asConsumed(connection, (session) => handle(session) ?? Promise.reject(new Error(type)));
  };

it('P5 copies of persons follow their events, whichever of person and qualification comes first', async () => {
  const { connection } = await testDatabase();
  const persons = personCopies(connection, secrets);
  const receive = receiving(connection, persons);
  const person = {
    personId: 'p1',
    personRef: 'ref-1',
    nameRef: secrets.nameRefOf('ref-1', '李强'),
    uscc: '91530102MA6K00014A',
    employed: true,
  };
  const held = { qualificationId: 'q1', personId: 'p1', personRef: 'ref-1', kind: 'SPECIAL_OPERATION', workCode: '05', number: '云A05' };
  await receive(qualificationGranted, { ...held, validUntil: '2027-01-01', status: 'VALID' });
  await receive(personRegistered, person);
  expect((await persons.find(['ref-1', 'unknown'])).get('ref-1')).toMatchObject({
    nameRef: person.nameRef,
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

it('P8 the staff of an owner is counted and listed by what they validly hold, a mechanic by the certificate of the post, each once, without reading all', async () => {
  const { connection } = await testDatabase();
  const persons = personCopies(connection, secrets);
  await prepare(connection);
  const receive = receiving(connection, persons);
  const uscc = '91530102MA6K00014A';
  const hire = (n: number, own: object = {}) =>
    receive(personRegistered, { personId: `p${n}`, personRef: `ref-${n}`, nameRef: `name-${n}`, uscc, employed: true, ...own });
  const grant = (n: number, workCode: string, own: object = {}) =>
    receive(qualificationGranted, {
      ...{ qualificationId: `q${n}-${workCode}`, personId: `p${n}`, personRef: `ref-${n}`, kind: 'SPECIAL_OPERATION' },
      ...{ workCode, number: `N${n}-${workCode}`, validUntil: '2027-01-01', status: 'VALID', ...own },
    });
  for (const n of [1, 2, 3, 4]) await hire(n);
  await hire(5, { uscc: '91530100MA0EXAMPX1' });
  await hire(6, { employed: false });
  for (const [n, code] of [
    [1, '05'],
    [1, '06'],
    [2, '05'],
    [3, '04'],
    [5, '05'],
    [6, '05'],
  ] as const)
    await grant(n, code);
  await grant(4, '05');
  await receive(qualificationExpired, {
    ...{ qualificationId: 'q4-05', personId: 'p4', personRef: 'ref-4', kind: 'SPECIAL_OPERATION', workCode: '05' },
    ...{ number: 'N4-05', validUntil: '2026-01-01', status: 'EXPIRED' },
  });
  const { OPERATOR, SIGNALLER, INSTALLER } = ownerStaff;
  const counts = () => Promise.all([OPERATOR, SIGNALLER, INSTALLER].map(({ holds }) => persons.count(uscc, holds)));
  expect(await counts()).toEqual([2, 1, 0]);
  await grant(3, '', { kind: 'MECHANIC', workCode: undefined, number: '0012345' });
  await grant(2, '08');
  expect(await counts()).toEqual([2, 1, 2]);
  const installers = await persons.list(uscc, INSTALLER.holds, { first: 10 });
  expect(installers.map((one) => staffMember(one, { holds: INSTALLER.holds, today: '2026-09-14' }).certificateNumbers)).toEqual([
    ['N2-08'],
    ['0012345'],
  ]);
  const first = await persons.list(uscc, OPERATOR.holds, { first: 1 });
  expect(first.map((one) => staffMember(one, { holds: ownerStaff.OPERATOR.holds, today: '2026-09-14' }))).toEqual([
    { cursor: 'ref-1', person: { id: 'p1' }, certificateNumbers: ['N1-05', 'N1-06'] },
  ]);
  expect((await persons.list(uscc, OPERATOR.holds, { first: 100, after: 'ref-1' })).map(({ _id }) => _id)).toEqual(['ref-2']);
  const plan = await connection
    .collection('person_copies')
    .find({ uscc, employed: true, held: { $in: [...OPERATOR.holds] } })
    .explain('executionStats');
  expect(plan['executionStats'].totalDocsExamined).toBeLessThanOrEqual(3);
});

it('P5 a certificate and an approval have one holder, also where nobody tells who held them before', async () => {
  const { connection } = await testDatabase();
  const persons = personCopies(connection, secrets);
  await prepare(connection);
  const uscc = '91530102MA6K00014A';
  const approval = { specialWorkerId: 'w', uscc, qualificationId: 'q', number: 'R', workCode: '05' };
  const held = { qualificationId: 'q', kind: 'SPECIAL_OPERATION', number: 'R', validUntil: '2027-01-01', status: 'VALID' };
  for (const personRef of ['lost', 'restored']) {
    const own = { personId: `id-${personRef}`, personRef };
    const told: Record<string, object> = {
      [qualificationGranted.type]: { ...held, ...own },
      [specialWorkerApproved.type]: { ...approval, ...own },
    };
    for (const { definition, handle } of persons.follower.handlers) {
      const data = told[definition.type];
      if (data) await connection.transaction((session) => handle({ session, event: {} as never, data }));
    }
  }
  const found = await persons.find(['lost', 'restored']);
  expect([...found.values()].map(({ _id, qualifications, approvals }) => [_id, Object.keys(qualifications ?? {}), approvals])).toEqual([
    ['lost', [], []],
    ['restored', ['q'], [{ uscc, number: 'R' }]],
  ]);
});
