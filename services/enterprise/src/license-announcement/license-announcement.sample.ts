import type { Occasion, Sample } from '@anzhu/samples';
import { confirmedBatch, issuedBatch, noticeBody, runningBatch, toIssue, toldBatch } from '../license-batch/batch.sample.ts';
import type { LicenseAnnouncementForm } from './license-announcement.form.ts';

const form = (batchId: string): LicenseAnnouncementForm => ({
  batchId,
  heading: '准予颁发安全生产许可证的通告',
  body: noticeBody('经公示无异议,准予下列企业颁发或延续安全生产许可证。'),
});

const authority = ({ issuingOfficial }: Occasion) => ({
  opener: issuingOfficial('NOTICE_EDITOR'),
  colleagues: { NOTICE_REVIEWER: issuingOfficial('NOTICE_REVIEWER') },
});

const keyOf = ({ actions }: Occasion): string => `announcement ${actions.join(' ')}`;

export const sample: Sample<LicenseAnnouncementForm> = {
  leadsOverOthers: true,
  /** The licenses are issued while one looks. */
  reaches: (_, state) => state !== 'ISSUING',
  dayBefore: async (occasion) => {
    if (occasion.state === 'APPROVED') return toIssue(occasion);
    return occasion.actions.includes('submit') ? toldBatch(occasion, keyOf(occasion)) : undefined;
  },
  plan: async (occasion) => {
    const { about, actions, state } = occasion;
    const own = authority(occasion);
    if (about) return { ...own, form: form(String(about['batchId'])) };
    if (state === 'APPROVED') return { ...own, form: {}, begun: (await issuedBatch(occasion)).announcement };
    const batch = actions.includes('submit') ? await confirmedBatch(occasion, keyOf(occasion)) : await runningBatch(occasion);
    return { ...own, form: form(batch.batchId) };
  },
};
