import { defineRegister } from '@anzhu/register';
import { batchEntryRecord } from './license-batch.record.ts';
import type { BatchEntry } from './license-batch.ts';

/** 批次业务清单 (E7): read by the authorities of the region, and each entry by its unit. */
export const batchEntryRegister = defineRegister<BatchEntry>({
  type: 'LicenseBatchEntry',
  collection: 'license_batch_entries',
  zh: '批次业务',
  en: 'Entry of a batch',
  record: batchEntryRecord,
  readableBy: { orgs: 'unitId' },
  face: ['unitName', 'business', 'result'],
  faceTo: 'READERS',
  calledBy: ['unitName'],
  lists: {
    name: 'licenseBatchEntries',
    about: {
      zh: '批次业务清单 (E7): 按批次、业务类型、合格情况查询,企业名称或代码包含查询',
      en: 'Entries of batches (E7), by batch, business and result, contains-search on name and code of the unit',
    },
    orderedBy: 'createdAt',
    filters: {
      batch: { zh: '批次标识', en: 'Id of the batch', sdl: 'ID', path: 'batchId', kept: String },
      business: 'business',
      result: 'result',
    },
    search: ({ unitName, unitId }) => [unitName, unitId],
  },
  indexes: [
    { keys: { batchId: 1, position: 1 }, unique: true },
    {
      keys: { caseId: 1 },
      unique: true,
      partial: { result: 'QUALIFIED' },
      conflict: { code: 'IN_ANOTHER_BATCH', zh: '该申请已在批次中', en: 'The application is in a batch already' },
    },
  ],
});
