import { defineRegister } from '@anzhu/register';
import { licenseBatchRecord } from './license-batch.record.ts';
import type { LicenseBatch } from './license-batch.ts';

/** 批次 (E7): read by the authorities of the region; units see their own entries, and everybody the notice. */
export const licenseBatchRegister = defineRegister<LicenseBatch>({
  type: 'LicenseBatch',
  collection: 'license_batches',
  zh: '安全生产许可证批次',
  en: 'Batch of licenses',
  record: licenseBatchRecord,
  readableBy: { orgs: 'orgs' },
  face: ['name', 'state', 'entered', 'qualified'],
  faceTo: 'READERS',
  calledBy: ['name'],
  lists: {
    name: 'licenseBatches',
    about: {
      zh: '安全生产许可证批次 (E7): 按年份、状态查询,名称包含查询,新的在前',
      en: 'Batches of licenses (E7), by year, state and contains-search on the name, newest first',
    },
    orderedBy: 'createdAt',
    filters: { year: 'year', state: 'state' },
    search: ({ name }) => [name],
  },
  indexes: [
    {
      keys: { division: 1, series: 1, year: 1 },
      unique: true,
      partial: { state: 'OPEN' },
      conflict: { code: 'BATCH_OPENED', zh: '批次刚由他人开启,请重试', en: 'Somebody else has opened the batch at this moment: try again' },
    },
  ],
});
