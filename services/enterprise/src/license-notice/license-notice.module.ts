import { type Alongside, caseModule } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import { beginJob } from '../batch-job/begin-job.store.ts';
import { changeBatch } from '../license-batch/change-batch.store.ts';
import { disqualify } from '../license-batch/disqualify.store.ts';
import { unansweredOf } from '../notice-objection/unanswered.store.ts';
import { publishEdition, takeDown } from '../portal/publish.store.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { LicenseNoticeForm } from './license-notice.form.ts';
import { type LicenseNoticeFacts, type LicenseNoticeOutcome, licenseNoticeProcess } from './license-notice.ts';

/** What is asked of who refuses one unit. */
interface Answers {
  readonly position?: number;
}

type Work = Alongside<LicenseNoticeForm, LicenseNoticeOutcome, LicenseNoticeFacts>;

const closing =
  (world: EnterpriseWorld): Work =>
  (session, { form }) =>
    changeBatch(world)(session, form.batchId, () => ({ state: 'CLOSED' }));

/** The public is told: the batch knows of its window, the portal shows the edition. */
const telling =
  (world: EnterpriseWorld): Work =>
  async (session, { _id, form, outcome }, { today }) => {
    const { toldFrom, toldUntil, edition } = proven(outcome, 'toldFrom', 'toldUntil', 'edition');
    const batch = await changeBatch(world)(session, form.batchId, () => ({ state: 'NOTICED', toldFrom, toldUntil }));
    if (!batch.ok) return batch;
    const text = { kind: 'NOTICE', caseId: _id, edition, title: form.heading, body: form.body } as const;
    return publishEdition(world)(session, { ...text, publishedOn: today, from: toldFrom, until: toldUntil }, batch.value);
  };

/** It is taken off the portal at once, and the objections that wait hear of it one after another. */
const recalling =
  (world: EnterpriseWorld): Work =>
  async (session, { _id, form }, { opinion = '', today }) => {
    const batch = await changeBatch(world)(session, form.batchId, () => ({ state: 'CLOSED' }));
    if (!batch.ok) return batch;
    const { unanswered: total } = batch.value;
    const taken = await takeDown(world)(session, _id);
    if (!taken.ok || total === 0) return taken;
    return beginJob(world)(session, { kind: 'CARRY_OVER', caseId: _id, batch: batch.value, opinion, on: today, total });
  };

const refusingOne =
  (world: EnterpriseWorld): Work =>
  (session, { form }, { asked, opinion = '' }) =>
    disqualify(world)(session, { batchId: form.batchId, ...proven(asked as Answers, 'position'), reason: opinion });

const confirming =
  (world: EnterpriseWorld): Work =>
  (session, { form }) =>
    changeBatch(world)(session, form.batchId, () => ({ state: 'CONFIRMED' }));

const refusing =
  (world: EnterpriseWorld): Work =>
  async (session, { _id, form }, { opinion = '', today }) => {
    const batch = await changeBatch(world)(session, form.batchId, () => ({ state: 'REFUSED' }));
    return batch.ok ? beginJob(world)(session, { kind: 'SEND_BACK', caseId: _id, batch: batch.value, opinion, on: today }) : batch;
  };

/** Public notices (E8) and what is decided after them (E9); batch, portal and entries change in the same transaction. */
export const licenseNotice = caseModule<EnterpriseWorld>()({
  process: licenseNoticeProcess,
  facts:
    (world) =>
    async ({ batchId }, { session }) => ({
      batch: batchId ? await world.store.find(world.batches, batchId, session) : null,
      unanswered: batchId ? await unansweredOf(world)(batchId, session) : [],
    }),
  alongside: {
    submit: closing,
    publish: telling,
    republish: telling,
    recall: recalling,
    disqualify: refusingOne,
    confirm: confirming,
    refuse: refusing,
  },
});
