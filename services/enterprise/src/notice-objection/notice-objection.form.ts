import { date, name, ref, secret, text } from '@anzhu/casework';
import { checkPhone } from '@anzhu/identifiers';
import { z } from 'zod';

/** What somebody says against a unit of a batch, as an officer writes it down. */
export const noticeObjectionForm = z.object({
  entryId: ref('LicenseBatchEntry', { zh: '被提出异议的批次业务', en: 'The entry objected to' }),
  receivedOn: date('收到日期', 'Received on', { isPast: true }),
  objector: name('异议人', 'Who objects', { max: 50 }),
  objectorPhone: secret('phone', { zh: '异议人联系电话', en: 'Phone of who objects' }, checkPhone).optional(),
  content: text('异议内容', 'What is objected', { max: 2_000 }),
});

export type NoticeObjectionForm = z.output<typeof noticeObjectionForm>;
