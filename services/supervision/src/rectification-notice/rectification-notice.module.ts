import { type Alongside, caseModule } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import { printedField } from '../project/case-paper.resolvers.ts';
import { supervisedFact } from '../project/project-fact.store.ts';
import { noticeClosed, noticeIssued } from '../project/project-facts.ts';
import type { SupervisionWorld } from '../world.ts';
import { inspectionFact } from './inspection-fact.store.ts';
import { noticePaper } from './notice-paper.ts';
import { type FurtherInspection, furtherFields } from './notice-rules.ts';
import type { RectificationNoticeForm } from './rectification-notice.form.ts';
import { type RectificationNoticeFacts, type RectificationNoticeOutcome, rectificationNoticeProcess } from './rectification-notice.ts';
import { standingNotices } from './standing-notice.store.ts';

type Work = Alongside<RectificationNoticeForm, RectificationNoticeOutcome, RectificationNoticeFacts>;

const close =
  ({ projects }: SupervisionWorld): Work =>
  (session, { _id, form }) =>
    projects.change(form.projectId, ({ facts }) => ({ facts: noticeClosed(_id)(facts) }), session);

/** R7: a notice stands among the open facts of its project from its issue until it is replied to or revoked. */
export const rectificationNotice = caseModule<SupervisionWorld>()({
  process: rectificationNoticeProcess,
  facts: (world) => async (form, context) => {
    const { session } = context;
    const find = inspectionFact(world);
    const supervised = await supervisedFact(world)(form, context);
    const inspection = await find(form.inspectionId, session);
    const further: FurtherInspection[] = [];
    for (const field of furtherFields) {
      const found = await find(form[field], session);
      if (found) further.push({ field, inspection: found });
    }
    const standing = await standingNotices(world.casesOf(rectificationNotice), form, session);
    return { ...supervised, inspection, further, standing };
  },
  alongside: {
    issue:
      ({ projects }) =>
      (session, { _id, form, outcome }) => {
        const notice = { id: _id, type: form.type, number: proven(outcome, 'number').number };
        return projects.change(form.projectId, ({ facts }) => ({ facts: noticeIssued(notice)(facts) }), session);
      },
    close,
    revoke: close,
  },
  prints: (notices, world) => ({
    printed: { label: { zh: '整改通知书', en: 'Rectification notice' }, link: printedField(notices, world, noticePaper) },
  }),
});
