import { type At, defineRegister } from '@anzhu/register';
import { personRegister } from '../person/person.register.ts';
import { qualificationRecord } from './qualification.record.ts';
import { expire, type Qualification } from './qualification.ts';

/** Those of a person, the longest valid first. */
export const ofPerson: At<Qualification> = { path: 'personId', order: { validUntil: -1 } };

/** 人员资格证书: part of the person who holds it; its number is given once and never another's. */
export const qualificationRegister = defineRegister<Qualification>({
  type: 'Qualification',
  collection: 'qualifications',
  zh: '人员资格证书',
  en: 'Qualification of a person',
  record: qualificationRecord,
  readableBy: { partOf: personRegister, at: 'personId' },
  indexes: [
    {
      keys: { number: 1 },
      unique: true,
      conflict: { code: 'NUMBER_TAKEN', zh: '证书编号已登记', en: 'The number of the qualification is already on record' },
    },
    { keys: { personId: 1, validUntil: -1 } },
  ],
  timers: { expire },
});
