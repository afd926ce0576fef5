import type { Occasion, Sample } from '@anzhu/samples';
import {
  issuedBatch,
  noticeBody,
  reportedBatch,
  runningBatch,
  type SampleBatch,
  toIssue,
  toldBatch,
} from '../license-batch/batch.sample.ts';
import type { LicenseNoticeForm } from './license-notice.form.ts';

const form = ({ days }: Occasion, batchId: string): LicenseNoticeForm => ({
  batchId,
  heading: '安全生产许可证审查结果公示',
  start: days.today,
  end: days.today,
  body: noticeBody('现将本批次审查结果予以公示,对公示内容有异议的,请在公示期内书面提出。'),
});

/** Those who tell a batch are the issuing authority's. */
const authority = ({ issuingOfficial }: Occasion) => ({
  opener: issuingOfficial('NOTICE_EDITOR'),
  colleagues: Object.fromEntries(['PRELIMINARY_REVIEWER', 'NOTICE_REVIEWER'].map((role) => [role, issuingOfficial(role)])),
});

/** What is decided when the notice is over, of a batch of its own; the one that is confirmed is issued too. */
const afterwards = ({ actions }: Pick<Occasion, 'actions'>): string | undefined =>
  actions.find((action) => ['refuse', 'disqualify'].includes(action));

const batchFor = (occasion: Occasion): Promise<SampleBatch> => {
  const { actions, state } = occasion;
  const key = afterwards(occasion);
  if (key) return toldBatch(occasion, key);
  if (state === 'CONFIRMED') return issuedBatch(occasion);
  return actions.at(-1) === 'publish' ? runningBatch(occasion) : reportedBatch(occasion, actions.join(' '));
};

export const sample: Sample<LicenseNoticeForm> = {
  leadsOverOthers: true,
  sharedIn: 'PUBLISHED',
  /** One waits for what is decided of a single unit, where that is tried. */
  dayBefore: async (occasion) => {
    if (occasion.state === 'CONFIRMED') return toIssue(occasion);
    const key = occasion.state === 'PUBLISHED' ? 'disqualify' : afterwards(occasion);
    return key ? toldBatch(occasion, key) : undefined;
  },
  plan: async (occasion) => {
    const { about, actions, begun } = occasion;
    const own = authority(occasion);
    if (begun) return { ...own, form: {}, begun };
    if (about) return { ...own, form: form(occasion, String(about['batchId'])) };
    if (actions.includes('submit')) return { ...own, form: {}, begun: (await batchFor(occasion)).notice };
    return { ...own, form: form(occasion, (await runningBatch(occasion)).batchId) };
  },
};
