import { defineRegister } from '@anzhu/register';
import { installationRecord } from './installation.record.ts';
import type { Installation } from './installation.ts';
import { keeperOfArchive } from './party-of-stay.store.ts';

/** One stay of a crane on one project; its id is that of the notice. */
export const installationRegister = defineRegister<Installation>({
  type: 'Installation',
  collection: 'installations',
  zh: '设备在一个工程的安装',
  en: 'One stay of a crane on one project',
  record: installationRecord,
  readableBy: { orgs: 'partyOrgs', also: keeperOfArchive },
  face: ['filingNumber', 'since', 'state'],
  faceTo: 'READERS',
  calledBy: ['filingNumber', 'since'],
  foundBy: 'standingByNumber',
  indexes: [
    {
      keys: { craneId: 1 },
      unique: true,
      partial: { isStanding: true },
      conflict: { code: 'CRANE_STANDS_ELSEWHERE', zh: '该设备已安装于其他工程', en: 'The crane stands elsewhere' },
    },
    { keys: { craneId: 1, createdAt: -1, _id: -1 } },
    { keys: { projectId: 1, state: 1 } },
    { keys: { workedBy: 1 }, partial: { workedBy: { $gte: '' } } },
  ],
});
