import { type Alongside, caseModule } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { inspectionFact } from '../rectification-notice/inspection-fact.store.ts';
import { noticeFact } from '../rectification-notice/of-notice.store.ts';
import { rectificationNotice } from '../rectification-notice/rectification-notice.module.ts';
import { rectificationReport } from '../rectification-report/rectification-report.module.ts';
import type { SupervisionWorld } from '../world.ts';
import type { RectificationReplyForm } from './rectification-reply.form.ts';
import { type RectificationReplyFacts, rectificationReplyProcess } from './rectification-reply.ts';

type Work = Alongside<RectificationReplyForm, object, RectificationReplyFacts>;

/** What the contractor has reported on the notice is accepted with the reply. */
const acceptReports = async (
  { casesOf }: SupervisionWorld,
  noticeId: string,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const { model, actAsSystem } = casesOf(rectificationReport);
  const waiting = model.collection.find({ 'form.noticeId': noticeId, state: 'SUBMITTED' }, { projection: { _id: 1 }, session });
  for (const { _id } of await waiting.toArray()) {
    const accepted = await actAsSystem(String(_id), { action: 'accept' }, session);
    if (!accepted.ok) return accepted;
  }
  return ok(null);
};

/** R8: with the reply the notice is closed, and the statuses follow from what is still open. */
const answer =
  (world: SupervisionWorld): Work =>
  async (session, { _id, form: { noticeId } }) => {
    const closed = await world.casesOf(rectificationNotice).actAsSystem(noticeId, { action: 'close', asked: { replyId: _id } }, session);
    return closed.ok ? acceptReports(world, noticeId, session) : closed;
  };

export const rectificationReply = caseModule<SupervisionWorld>()({
  process: rectificationReplyProcess,
  facts: (world) => async (form, context) => {
    const facts = await noticeFact(world)(form, context);
    return { ...facts, reinspection: await inspectionFact(world)(form.reinspectionId, context.session) };
  },
  alongside: { reply: answer },
});
