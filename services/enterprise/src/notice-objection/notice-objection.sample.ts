import type { Sample } from '@anzhu/samples';
import { entryOf, firstOf, runningBatch } from '../license-batch/batch.sample.ts';
import type { NoticeObjectionForm } from './notice-objection.form.ts';

/** One that is upheld costs its entry the batch. */
export const sample: Sample<NoticeObjectionForm> = {
  leadsOverOthers: true,
  plan: async (occasion) => {
    const { days, issuingOfficial, shared, state } = occasion;
    await shared('LicenseNotice');
    const { news } = await runningBatch(occasion);
    const { id: entryId } = await entryOf(occasion, firstOf(state === 'UPHELD' ? news.slice(1) : news));
    return {
      opener: issuingOfficial('NOTICE_EDITOR'),
      colleagues: { NOTICE_REVIEWER: issuingOfficial('NOTICE_REVIEWER') },
      form: { entryId, receivedOn: days.today, objector: '异议样例', content: '申报的专职安全员未在岗' },
    };
  },
};
