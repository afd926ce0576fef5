import { canonicalCode } from '@anzhu/identifiers';
import { type NumberKind, writtenNumber } from '@anzhu/jurisdictions';
import { defineRegister } from '@anzhu/register';
import type { Connection } from 'mongoose';
import { partyOfStay } from '../../sites/installation/party-of-stay.store.ts';
import { craneTally } from '../statistics/crane-statistics.ts';
import { craneRecord } from './crane.record.ts';
import type { Crane } from './crane.ts';

/** The number as it is kept, whatever brackets and dashes it was typed with. */
const written = (kind: NumberKind) => (number: string) => writtenNumber(kind, number);

/** A crane is also found by the number of a use registration. */
const ofRegistration = async (connection: Connection, number: string): Promise<string | null> => {
  const registrationNumber = written('useRegistration')(number);
  const found = await connection.collection('use_registrations').findOne({ 'outcome.registrationNumber': registrationNumber });
  const stay = found && (await connection.collection('installations').findOne({ _id: found['form']?.installationId }));
  return stay ? String(stay['craneId']) : null;
};

const filingNumber = { zh: '备案编号', en: 'Filing number' };

/** 建筑起重机械: a machine by maker and serial number, from its first filing to its scrapping. */
export const craneRegister = defineRegister<Crane>({
  type: 'Crane',
  collection: 'cranes',
  zh: '建筑起重机械',
  en: 'Crane: hoisting machinery on construction sites',
  record: craneRecord,
  keys: {
    path: 'keys',
    among: { isDouble: false },
    prefer: { filingState: -1, _id: 1 },
    conflict: {
      code: 'CRANE_ON_RECORD',
      zh: '生产厂家与出厂编号相同的设备已在册',
      en: 'A machine of this maker with this serial number is on record',
    },
  },
  known: {
    filingNumber: {
      ...filingNumber,
      canonical: written('ownershipFiling'),
      former: ({ filingNumber: present, formerFilings }) => {
        const others = formerFilings.filter(({ filingNumber: value }) => value !== present);
        return others.map(({ filingNumber: value, endedOn: until }, at) => {
          return { value, from: others[at - 1]?.endedOn ?? null, until, isMistake: false };
        });
      },
    },
  },
  readableBy: { orgs: 'ownerUscc', also: partyOfStay },
  face: ['filingNumber', 'category', 'name', 'model', 'manufacturer', 'serialNumber', 'manufactureDate', 'filingState', 'validUntil'],
  faceTo: 'SIGNED_IN',
  byNumber: {
    name: 'craneByNumber',
    argument: 'number',
    by: ['filingNumber'],
    also: ofRegistration,
    about: {
      zh: '按备案编号(含以往的)或使用登记编号查一台设备,登录即可',
      en: 'One crane by filing number, a former one too, or use registration number, for whoever is signed in',
    },
  },
  lists: {
    name: 'cranes',
    about: { zh: '备案证查询(C5): 设备及其备案,新建档的在前', en: 'Filing query (C5): cranes with their filings, newest on record first' },
    orderedBy: 'createdAt',
    filters: {
      owner: {
        zh: '产权单位统一社会信用代码',
        en: 'Unified social credit code of the owner',
        sdl: 'ID',
        path: 'ownerUscc',
        kept: canonicalCode,
      },
      category: 'category',
      filingState: 'filingState',
      isOutOfUse: { zh: '是否停用', en: 'Whether it is out of use', sdl: 'Boolean', exists: 'outOfUse.since' },
      isToBeReissued: { zh: '是否待换发证件', en: 'Whether it is tagged for re-issue (C15)', sdl: 'Boolean', exists: 'reissueDue.since' },
      filingNumber: { ...filingNumber, sdl: 'String', known: 'filingNumber' },
    },
    search: ({ name, model, manufacturer, serialNumber }) => [name, model, manufacturer, serialNumber],
  },
  indexes: [
    {
      keys: { filingNumber: 1 },
      unique: true,
      conflict: { code: 'NUMBER_TAKEN', zh: '备案编号已被使用', en: 'The filing number is already in use' },
    },
    { keys: { ownerUscc: 1, _id: 1 } },
    { keys: { filingId: 1 } },
    { keys: { 'formerFilings.filingId': 1 } },
  ],
  tally: craneTally,
});
