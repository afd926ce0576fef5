import { can, type Subject } from '@anzhu/access';
import type { RecordActs } from '@anzhu/graphql';
import { mayRecord } from '../qualification/examiner.ts';
import type { Qualification } from '../qualification/qualification.ts';
import { isIssuer } from '../qualification/qualification-status.ts';
import type { Person } from './person.ts';
import { barredFrom } from './person.use-case.ts';

const mayActOn = (subject: Subject, person: Person): boolean => barredFrom(subject, 'act')(person) === null;

const ofPerson: RecordActs<Person, unknown> = {
  changePerson: { zh: '变更人员信息', en: 'Change the person', may: ({ record, subject }) => mayActOn(subject, record) },
  recordQualification: {
    ...{ zh: '登记资格证书', en: 'Record a qualification' },
    may: ({ record, subject }) => mayActOn(subject, record) && mayRecord(subject),
  },
  revealPersonalData: {
    ...{ zh: '查看身份证号和电话', en: 'Show ID number and phone' },
    may: ({ record, subject }) => barredFrom(subject, 'reveal')(record) === null,
  },
};

const ofList: RecordActs<unknown, unknown> = {
  registerPerson: {
    ...{ zh: '登记人员', en: 'Register a person' },
    may: ({ subject }) => can(subject, 'act', { kind: 'person', org: subject.org, region: subject.region }),
  },
};

const ofQualification: RecordActs<Qualification, unknown> = {
  setQualificationStatus: { zh: '变更证书状态', en: 'Change its status', may: ({ record, subject }) => isIssuer(subject, record) },
};

/** What is done with persons and their qualifications without a case. */
export const personButtons = { Person: ofPerson, PersonConnection: ofList, Qualification: ofQualification };
