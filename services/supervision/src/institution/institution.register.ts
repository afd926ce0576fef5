import { canonicalCode, nameKey } from '@anzhu/identifiers';
import { type At, defineRegister, type Register } from '@anzhu/register';
import type { ClientSession } from 'mongoose';
import { institutionRecord } from './institution.record.ts';
import type { Institution } from './institution.ts';

/** Institutions by the city of their jurisdiction. */
const inCity: At<Institution> = { path: 'd4', order: { _id: 1 } };

/** The institutions over a place: of its city and of its province. */
export const institutionsOver = async (
  { findAt }: Pick<Register<Institution>, 'findAt'>,
  division: string | undefined,
  session?: ClientSession,
): Promise<readonly Institution[]> =>
  division === undefined ? [] : findAt(inCity, [division.slice(0, 4), `${division.slice(0, 2)}00`], session);

/** 监督机构 (R1): listed within the jurisdiction; its name and what it supervises are public to whoever is signed in. */
export const institutionRegister = defineRegister<Institution>({
  type: 'SupervisionInstitution',
  collection: 'supervision_institutions',
  zh: '监督机构',
  en: 'Supervision institution',
  record: institutionRecord,
  known: {
    code: { zh: '机构代码', en: 'Code', canonical: canonicalCode },
    name: { zh: '机构名称', en: 'Name', canonical: nameKey },
  },
  readableBy: { orgs: 'orgs' },
  face: ['code', 'name', 'discipline', 'division'],
  faceTo: 'SIGNED_IN',
  calledBy: ['name'],
  byNumber: {
    name: 'supervisionInstitutionByCode',
    argument: 'code',
    by: ['code'],
    about: {
      zh: '按机构代码(含以往的)查一个监督机构,登录即可',
      en: 'One supervision institution by its code, a former one too, for whoever is signed in',
    },
  },
  lists: {
    name: 'supervisionInstitutions',
    about: { zh: '本辖区的监督机构 (R1),新的在前', en: 'Supervision institutions of the jurisdiction (R1), newest first' },
    orderedBy: 'createdAt',
    filters: {
      discipline: 'discipline',
      division: {
        zh: '监督辖区(区划代码),含其下级',
        en: 'Division code of its jurisdiction, with all that lies in it',
        sdl: 'String',
        isDivision: true,
      },
    },
    search: () => [],
  },
  indexes: [
    {
      keys: { code: 1 },
      unique: true,
      conflict: { code: 'INSTITUTION_KNOWN', zh: '该机构代码已登记', en: 'The code is on record already' },
    },
  ],
});
