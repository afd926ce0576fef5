import {
  type EventDraft,
  personChanged,
  personNamesErased,
  personRegistered,
  qualificationExpiring,
  qualificationGranted,
} from '@anzhu/contracts';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { recallIn } from './carry-forward.ts';

const person = { personId: 'p', personRef: 'ref', nameRef: 'name', uscc: '91530100MA0EXAMPX1', employed: true };
const qualification = {
  ...{ qualificationId: 'q', personId: 'p', personRef: 'ref', kind: 'SAFETY_CERTIFICATE_B', number: 'B1' },
  ...{ validUntil: '2027-01-01', status: 'VALID' },
};

it('P1 reliability: after a restore whoever is lost is employed nowhere, and a certificate that is lost is not valid', async () => {
  const { connection } = await testDatabase();
  const lost = [
    { type: personRegistered.type, subject: 'p', data: { ...person, name: '张三' } },
    { type: personChanged.type, subject: 'erased', data: { ...person, personId: 'erased' } },
    {
      type: personNamesErased.type,
      subject: 'erased',
      data: { personId: 'erased', personRef: 'ref', nameRefs: [], certificateNumbers: [] },
    },
    { type: qualificationGranted.type, subject: 'q', data: { ...qualification, formerRef: 'former' } },
    { type: qualificationExpiring.type, subject: 'q', data: { ...qualification, formerRef: 'former', daysLeft: 30 } },
    { type: qualificationGranted.type, subject: 'revoked', data: { ...qualification, status: 'REVOKED' } },
  ];
  const said: (readonly [string, EventDraft])[] = [];
  await recallIn(connection)(lost as never, async (id, draft) => void said.push([id, draft]), []);
  expect(said.map(([id, { type, data }]) => [id, type.split('.')[2], data])).toEqual([
    ['p', 'changed', { ...person, employed: false }],
    ['q', 'changed', { ...qualification, status: 'CANCELLED' }],
  ]);
});
