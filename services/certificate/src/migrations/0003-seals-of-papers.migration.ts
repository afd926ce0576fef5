import type { Migration } from '@anzhu/store';
import type { Certificate } from '../certificate/certificate.ts';
import { sealOf } from '../files/withdrawn.ts';

/** Files that were made before it was kept whose key sealed them say so from now on, as their twin does. */
export const sealsOfPapers: Migration = {
  id: '0003-seals-of-papers',
  steps: () => [
    {
      collection: 'certificates',
      change: (batch) =>
        (batch as unknown as readonly Certificate[]).flatMap(({ _id: id, papers }) =>
          papers && papers.sealedBy === undefined ? [{ id, set: { papers: { ...papers, sealedBy: sealOf(papers) } } }] : [],
        ),
    },
  ],
};
