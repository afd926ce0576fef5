import { canonicalCode, nameKey } from '@anzhu/identifiers';
import { defineRegister } from '@anzhu/register';
import { projectTally } from '../dashboard/tallies.ts';
import { projectRecord } from './project.record.ts';
import type { Project } from './project.ts';

/** 工程: one section of a construction project under supervision. */
export const projectRegister = defineRegister<Project>({
  type: 'Project',
  collection: 'projects',
  zh: '工程',
  en: 'Project',
  record: projectRecord,
  known: {
    number: { zh: '工程编号', en: 'Project number', canonical: canonicalCode },
    registrationNumber: { zh: '报监编号', en: 'Registration number', canonical: canonicalCode },
    name: { zh: '工程名称', en: 'Name', canonical: nameKey },
    contractRegistrationNumber: { zh: '合同登记编号', en: 'Contract registration number', canonical: canonicalCode },
  },
  readableBy: { orgs: 'partyOrgs' },
  face: ['number', 'name', 'division', 'parties'],
  faceTo: 'SIGNED_IN',
  byNumber: {
    name: 'projectByNumber',
    argument: 'number',
    by: ['number', 'registrationNumber'],
    about: {
      zh: '按工程编号或报监编号(含以往的)查一项工程,登录即可',
      en: 'One project by its number or registration number, a former one too, for whoever is signed in',
    },
  },
  byName: {
    name: 'projectsByName',
    by: 'name',
    about: {
      zh: '按工程名称(含以往的)查工程,至多二十项,登录即可',
      en: 'Projects by name, a former one too, at most twenty, for whoever is signed in',
    },
  },
  indexes: [{ keys: { 'supervision.supervisors.supervisorId': 1 } }],
  tally: projectTally,
  lists: {
    name: 'projects',
    about: { zh: '工程列表,按报监时间倒序', en: 'Projects, newest first' },
    orderedBy: 'registeredAt',
    filters: {
      constructionStatus: 'constructionStatus',
      qualityPreparation: 'qualityPreparation',
      safetyPreparation: 'safetyPreparation',
      division: {
        zh: '工程属地(区划代码),含其下级',
        en: 'Division code of the site, with all that lies in it',
        sdl: 'String',
        isDivision: true,
      },
      contractRegistrationNumber: {
        zh: '合同登记编号(含以往的)',
        en: 'Contract registration number, a former one too',
        sdl: 'String',
        known: 'contractRegistrationNumber',
      },
      party: { zh: '参建单位统一社会信用代码', en: 'USCC of a party', sdl: 'String', path: 'partyOrgs', kept: canonicalCode, index: false },
    },
    search: ({ projectCode, parties }) => [projectCode, ...parties.flatMap(({ name, formerNames = [] }) => [name, ...formerNames])],
  },
});
