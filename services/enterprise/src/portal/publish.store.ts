import { err, ok, type Result } from '@anzhu/kernel';
import type { Store } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession, Model } from 'mongoose';
import type { LicenseBatch } from '../license-batch/license-batch.ts';
import { editionOf, type Publication } from './publication.ts';

/** Where what was told is kept. */
export interface PublicationRecords {
  readonly store: Store;
  readonly publications: Model<Publication>;
}

/** Takes what a case has told off the portal; its editions stay on record. */
export const takeDown =
  ({ store, publications }: PublicationRecords) =>
  async (session: ClientSession, caseId: string): Promise<Result<null, Refusal>> => {
    const shown = (await publications.collection
      .find({ caseId, isShown: true } as never, { session })
      .toArray()) as unknown as readonly Publication[];
    for (const edition of shown) {
      const saved = await store.save(publications, edition, { set: { isShown: false } }, session);
      if (!saved.ok) return err(saved.error);
    }
    return ok(null);
  };

/** Shows an edition in place of the one before, in the transaction that decides it. */
export const publishEdition =
  (records: PublicationRecords) =>
  async (session: ClientSession, text: Parameters<typeof editionOf>[0], batch: LicenseBatch): Promise<Result<Publication, Refusal>> => {
    const former = await takeDown(records)(session, text.caseId);
    return former.ok ? records.store.insert(records.publications, editionOf(text, batch), {}, session) : former;
  };
