import { divisionKeys } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import type { Aggregate, Own } from '@anzhu/store';
import type { z } from 'zod';
import type { LicenseBatch } from '../license-batch/license-batch.ts';
import type { publicationRecord } from './publication.record.ts';

/** One edition of what the public is told of a batch. */
export interface Publication extends Aggregate, Readonly<z.output<typeof publicationRecord>> {}

type Text = Pick<Publication, 'kind' | 'caseId' | 'edition' | 'title' | 'body' | 'publishedOn' | 'from' | 'until'>;

/** An edition as it is shown from its day on. */
export const editionOf = (text: Text, batch: LicenseBatch): Own<Publication> & { readonly _id: string } => ({
  _id: deriveId('publication', text.caseId, String(text.edition)),
  ...text,
  isShown: true,
  ...{ batchId: batch._id, batchName: batch.name, division: batch.division },
  ...divisionKeys(batch.division),
});
