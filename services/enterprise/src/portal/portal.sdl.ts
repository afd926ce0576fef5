import { pageSdl } from '@anzhu/graphql';

/** The pages of what the portal lists. */
export const portalSdl = [
  { type: 'PublicNotice', zh: '公示', en: 'Public notice' },
  { type: 'Announcement', zh: '通告', en: 'Announcement' },
  { type: 'PublicBatchEntry', zh: '公开的批次业务', en: 'Entry of a batch' },
]
  .map(pageSdl)
  .join('\n\n');
