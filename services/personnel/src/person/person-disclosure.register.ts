import { auditorsList, defineRegister, forAuditors } from '@anzhu/register';
import { personDisclosureRecord } from './person-disclosure.record.ts';
import type { PersonDisclosure } from './person-disclosure.ts';

/** 个人信息查看记录: who was shown whose ID number and phone, and why; for auditors alone. */
export const personDisclosureRegister = defineRegister<PersonDisclosure>({
  type: 'PersonDisclosure',
  collection: 'person_disclosures',
  zh: '个人信息查看记录',
  en: 'Disclosure of personal data',
  record: personDisclosureRecord,
  ...forAuditors,
  lists: {
    ...auditorsList,
    name: 'personDisclosures',
    about: {
      zh: '本辖区的个人信息查看记录,仅审计员可查,新的在前',
      en: 'Who was shown personal data of persons of the jurisdiction, for auditors alone, newest first',
    },
    filters: {
      personId: { zh: '被查看人标识', en: 'Id of the person', sdl: 'ID', path: 'personId', kept: String } as const,
      ...auditorsList.filters,
    },
  },
});
