import { canonicalCode, personNameKey } from '@anzhu/identifiers';
import { type At, defineRegister } from '@anzhu/register';
import { supervisorRecord } from './supervisor.record.ts';
import type { Supervisor } from './supervisor.ts';

const active = { status: 'ACTIVE' } as const;

/** Supervisors by id, in the order in which they are told. */
export const byId: At<Supervisor> = { path: '_id', order: { _id: 1 } };

/** Those of an institution, by its code. */
export const ofInstitution: At<Supervisor> = { path: 'institutionCode', order: { _id: 1 } };

/** 监督人员 (R1): listed within the jurisdiction; name, institution and certificate number are public to whoever is signed in. */
export const supervisorRegister = defineRegister<Supervisor>({
  type: 'Supervisor',
  collection: 'supervisors',
  zh: '监督人员',
  en: 'Supervisor',
  record: supervisorRecord,
  known: {
    name: { zh: '姓名', en: 'Name', canonical: personNameKey },
    certificateNumber: { zh: '证书编号', en: 'Certificate number', canonical: canonicalCode },
  },
  readableBy: { orgs: 'orgs' },
  face: ['name', 'institutionCode', 'discipline', 'certificateNumber'],
  faceTo: 'SIGNED_IN',
  byNumber: {
    name: 'supervisorByCertificate',
    argument: 'number',
    by: ['certificateNumber'],
    about: {
      zh: '按证书编号(含以往的)查一名监督人员,登录即可',
      en: 'One supervisor by certificate number, a former one too, for whoever is signed in',
    },
  },
  lists: {
    name: 'supervisors',
    about: {
      zh: '本辖区的监督人员 (R1): 条件与按姓名、证书编号包含查询,新的在前',
      en: 'Supervisors of the jurisdiction (R1), by filter and contains-search on name and certificate number, newest first',
    },
    orderedBy: 'createdAt',
    filters: {
      institution: {
        zh: '监督机构代码',
        en: 'Code of the institution',
        sdl: 'String',
        path: 'institutionCode',
        kept: canonicalCode,
      },
      discipline: 'discipline',
      status: 'status',
    },
    search: () => [],
  },
  indexes: [
    { keys: { institutionCode: 1 } },
    {
      keys: { personRef: 1 },
      unique: true,
      partial: active,
      conflict: { code: 'SUPERVISOR_KNOWN', zh: '该人员已登记为在岗监督人员', en: 'The person is an active supervisor already' },
    },
    {
      keys: { certificateNumber: 1 },
      unique: true,
      partial: active,
      conflict: { code: 'CERTIFICATE_KNOWN', zh: '该证书编号已登记', en: 'The certificate number is on record already' },
    },
    {
      keys: { account: 1 },
      unique: true,
      partial: active,
      conflict: { code: 'ACCOUNT_KNOWN', zh: '该平台账号已登记', en: 'The account is another supervisor’s' },
    },
  ],
});
