import type { Cases } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { inspectionFields } from './notice-rules.ts';
import type { RectificationNoticeForm } from './rectification-notice.form.ts';
import type { RectificationNotice, RectificationNoticeFacts, RectificationNoticeOutcome } from './rectification-notice.ts';
import type { StandingNotice } from './standing-notice.ts';

type Notices = Pick<Cases<RectificationNoticeForm, RectificationNoticeOutcome, RectificationNoticeFacts>, 'model'>;

const standingOf = ({ form, outcome }: RectificationNotice): StandingNotice => ({
  number: proven(outcome, 'number').number,
  type: proven(form, 'type').type,
  inspectionIds: inspectionFields.flatMap((field) => form[field] ?? []),
});

/** The notices of the same project, issued and not revoked, that follow from any inspection a form names. */
export const standingNotices = async (
  { model }: Notices,
  form: Partial<RectificationNoticeForm>,
  session?: ClientSession,
): Promise<readonly StandingNotice[]> => {
  const { projectId } = form;
  const ids = inspectionFields.flatMap((field) => form[field] ?? []);
  if (projectId === undefined || ids.length === 0) return [];
  const query = {
    'form.projectId': projectId,
    state: { $nin: ['NEW', 'REVOKED'] },
    $or: inspectionFields.map((field) => ({ [`form.${field}`]: { $in: ids } })),
  };
  const found = await model.collection.find(query as never, session && { session }).toArray();
  return (found as unknown as readonly RectificationNotice[]).map(standingOf);
};
