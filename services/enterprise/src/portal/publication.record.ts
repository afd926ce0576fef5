import { z } from 'zod';

const mark = z.object({
  kind: z.enum(['BOLD', 'LINK']),
  words: z.string(),
  occurrence: z.number().optional(),
  address: z.string().optional(),
});

const block = z.object({
  kind: z.enum(['HEADING', 'PARAGRAPH', 'ITEM', 'TABLE']),
  text: z.string(),
  marks: z.array(mark).readonly().optional(),
  rows: z
    .array(z.object({ cells: z.array(z.string()).readonly() }))
    .readonly()
    .optional(),
});

/** One edition of what the public is told of a batch: a notice (E8) or an announcement (E10). */
export const publicationRecord = z.object({
  kind: z.enum(['NOTICE', 'ANNOUNCEMENT']),
  /** The case that told it; its editions have it in common. */
  caseId: z.string(),
  edition: z.number(),
  /** The last edition, unless it was recalled: the one that is shown. */
  isShown: z.boolean(),
  title: z.string(),
  body: z.array(block).readonly(),
  batchId: z.string(),
  batchName: z.string(),
  publishedOn: z.string(),
  /** The window of a notice, both days included. */
  from: z.string().nullable(),
  until: z.string().nullable(),
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
