import { type Alongside, caseModule } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import { beginJob } from '../batch-job/begin-job.store.ts';
import { changeBatch } from '../license-batch/change-batch.store.ts';
import { waitingOf } from '../license-batch/waiting.store.ts';
import { publishEdition } from '../portal/publish.store.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { LicenseAnnouncementForm } from './license-announcement.form.ts';
import { type LicenseAnnouncementFacts, type LicenseAnnouncementOutcome, licenseAnnouncementProcess } from './license-announcement.ts';

type Work = Alongside<LicenseAnnouncementForm, LicenseAnnouncementOutcome, LicenseAnnouncementFacts>;

/** It is told at once, and the licenses follow one after another. */
const announcing =
  (world: EnterpriseWorld): Work =>
  async (session, { _id, form, outcome }, { opinion = '' }) => {
    const { announcedOn } = proven(outcome, 'announcedOn');
    const batch = await changeBatch(world)(session, form.batchId, () => ({ state: 'ISSUING' }));
    if (!batch.ok) return batch;
    const text = { kind: 'ANNOUNCEMENT', caseId: _id, edition: 1, title: form.heading, body: form.body } as const;
    const told = await publishEdition(world)(session, { ...text, publishedOn: announcedOn, from: null, until: null }, batch.value);
    return told.ok ? beginJob(world)(session, { kind: 'ISSUE', caseId: _id, batch: batch.value, opinion, on: announcedOn }) : told;
  };

const completing =
  (world: EnterpriseWorld): Work =>
  (session, { form }) =>
    changeBatch(world)(session, form.batchId, () => ({ state: 'ISSUED' }));

/** Announcements (E10): the approval tells the batch and begins to issue its licenses, in the same transaction. */
export const licenseAnnouncement = caseModule<EnterpriseWorld>()({
  process: licenseAnnouncementProcess,
  facts:
    (world) =>
    async ({ batchId }, { session }) => {
      const batch = batchId ? await world.store.find(world.batches, batchId, session) : null;
      return { batch, waiting: batch?.state === 'CONFIRMED' ? await waitingOf(world, batch._id, session) : 0 };
    },
  alongside: { approve: announcing, complete: completing },
});
