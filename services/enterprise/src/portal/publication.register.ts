import { defineRegister } from '@anzhu/register';
import { publicationRecord } from './publication.record.ts';
import type { Publication } from './publication.ts';

/** What was told to the public, every edition of it; shown by the portal's own queries. */
export const publicationRegister = defineRegister<Publication>({
  type: 'Publication',
  collection: 'publications',
  zh: '公示通告的各版次',
  en: 'Editions of notices and announcements',
  record: publicationRecord,
  readableBy: 'NOBODY',
  indexes: [
    {
      keys: { caseId: 1, edition: 1 },
      unique: true,
      conflict: { code: 'EDITION_TOLD', zh: '该版次已发布', en: 'This edition is published already' },
    },
    { keys: { kind: 1, publishedOn: -1, _id: -1 }, partial: { isShown: true } },
    { keys: { kind: 1, d2: 1, publishedOn: -1, _id: -1 }, partial: { isShown: true } },
    { keys: { kind: 1, d4: 1, publishedOn: -1, _id: -1 }, partial: { isShown: true } },
    { keys: { batchId: 1, kind: 1 } },
  ],
});
