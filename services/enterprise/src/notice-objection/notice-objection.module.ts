import { type Alongside, caseModule } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import { changeBatch } from '../license-batch/change-batch.store.ts';
import { disqualify } from '../license-batch/disqualify.store.ts';
import { toldWindow } from '../portal/told-window.store.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { NoticeObjectionForm } from './notice-objection.form.ts';
import { type NoticeObjectionFacts, type NoticeObjectionOutcome, noticeObjectionProcess } from './notice-objection.ts';

type Work = Alongside<NoticeObjectionForm, NoticeObjectionOutcome, NoticeObjectionFacts>;

/** The batch knows how many wait for an answer, so that it is not decided while one is written down. */
const waitingBy =
  (by: 1 | -1) =>
  (world: EnterpriseWorld): Work =>
  (session, _objection, { facts }) =>
    changeBatch(world)(session, proven(facts, 'batch').batch._id, ({ unanswered }) => ({ unanswered: unanswered + by }));

const upholding =
  (world: EnterpriseWorld): Work =>
  async (session, objection, at) => {
    const answered = await waitingBy(-1)(world)(session, objection, at);
    const { batchId, position, result } = proven(at.facts, 'entry').entry;
    return answered.ok && result === 'QUALIFIED' ? disqualify(world)(session, { batchId, position, reason: at.opinion ?? '' }) : answered;
  };

/** Objections to notices; one that is upheld disqualifies its entry in the same transaction. */
export const noticeObjection = caseModule<EnterpriseWorld>()({
  process: noticeObjectionProcess,
  facts:
    ({ store, batches, batchEntries, publications }) =>
    async ({ entryId }, { session }) => {
      const entry = entryId ? await store.find(batchEntries, entryId, session) : null;
      const batch = entry && (await store.find(batches, entry.batchId, session));
      return { entry, batch, told: batch && (await toldWindow(publications, batch._id, session)) };
    },
  alongside: { record: waitingBy(1), uphold: upholding, dismiss: waitingBy(-1), withdraw: waitingBy(-1) },
});
