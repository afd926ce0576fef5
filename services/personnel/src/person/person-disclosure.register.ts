import { canonicalCode } from '@anzhu/identifiers';
import { defineRegister } from '@anzhu/register';
import { personDisclosureRecord } from './person-disclosure.record.ts';
import type { PersonDisclosure } from './person-disclosure.ts';

/** 个人信息查看记录: who was shown whose ID number and phone, and why; for auditors alone. */
export const personDisclosureRegister = defineRegister<PersonDisclosure>({
  type: 'PersonDisclosure',
  collection: 'person_disclosures',
  zh: '个人信息查看记录',
  en: 'Disclosure of personal data',
  record: personDisclosureRecord,
  readableBy: 'AUDITORS',
  face: ['byName', 'revealedAt'],
  faceTo: 'READERS',
  calledBy: ['byName'],
  lists: {
    name: 'personDisclosures',
    about: {
      zh: '本辖区的个人信息查看记录,仅审计员可查,新的在前',
      en: 'Who was shown personal data of persons of the jurisdiction, for auditors alone, newest first',
    },
    orderedBy: 'revealedAt',
    filters: {
      personId: { zh: '被查看人标识', en: 'Id of the person', sdl: 'ID', path: 'personId', kept: String },
      by: { zh: '查看人标识', en: 'Id of who was shown them', sdl: 'ID', path: 'by', kept: String },
      byOrg: { zh: '查看人所在单位或机构', en: 'Unit or authority of who was shown them', sdl: 'ID', path: 'byOrg', kept: canonicalCode },
    },
    search: ({ byName, reason }) => [byName, reason],
  },
});
