import { canonicalCode } from '@anzhu/identifiers';
import { type At, defineRegister } from '@anzhu/register';
import { specialWorkerRecord } from './special-worker.record.ts';
import type { SpecialWorker } from './special-worker.ts';

/** What a person is approved for, at all units. */
export const approvedOf: At<SpecialWorker> = { path: 'personId', order: { _id: 1 } };

/** 特种工人 (P4): the unit's, and through its place the authorities'. */
export const specialWorkerRegister = defineRegister<SpecialWorker>({
  type: 'SpecialOperationsWorker',
  collection: 'special_workers',
  zh: '特种工人',
  en: 'Special worker',
  record: specialWorkerRecord,
  readableBy: { orgs: 'uscc' },
  face: ['number', 'workCode'],
  faceTo: 'READERS',
  calledBy: ['number'],
  indexes: [{ keys: { personId: 1, _id: 1 } }],
  lists: {
    name: 'specialOperationsWorkers',
    about: {
      zh: '经审批的特种工人(P4),供告知和登记选择: 条件与按证书编号、姓名包含查询,新的在前',
      en: 'Approved special workers (P4), to choose from in notices and registrations: by filter and contains-search on number and name, newest first',
    },
    orderedBy: 'createdAt',
    filters: {
      uscc: { zh: '所在单位统一社会信用代码', en: 'USCC of the unit', sdl: 'ID', path: 'uscc', kept: canonicalCode },
      workCode: { zh: '工种代码', en: 'Code of the special operation', sdl: 'String', path: 'workCode', kept: canonicalCode },
      number: { zh: '操作资格证编号', en: 'Number of the certificate', sdl: 'String', path: 'number', kept: canonicalCode },
    },
    search: ({ number, holderName = null }) => [number, holderName],
  },
});
