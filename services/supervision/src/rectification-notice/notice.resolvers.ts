import { createPrinting } from '@anzhu/case-files';
import type { Cases } from '@anzhu/casework';
import { edgeError, resolversReading, type SubgraphContext } from '@anzhu/graphql';
import type { EdgeRefusal } from '@anzhu/workflow';
import type { SupervisionWorld } from '../world.ts';
import { noticePaper, titleOfPaper } from './notice-paper.ts';
import type { RectificationNoticeForm } from './rectification-notice.form.ts';
import type { RectificationNotice, RectificationNoticeFacts, RectificationNoticeOutcome } from './rectification-notice.ts';

type Notices = Cases<RectificationNoticeForm, RectificationNoticeOutcome, RectificationNoticeFacts>;

const { reads } = resolversReading<RectificationNotice>();

/** The paper of a notice, for whoever reads the notice. */
export const noticeResolvers = ({ files, store, model }: Notices, { projects }: SupervisionWorld) => {
  const paperOf = async (id: string) => {
    const notice = await store.find(model, id);
    const project = await projects.find(notice?.form.projectId);
    return notice && project && noticePaper(notice, project);
  };
  const link = createPrinting({ kind: 'printed:rectification-notice', files, paperOf });
  return {
    RectificationNotice: {
      printed: reads(['_id', 'form', 'outcome'], (notice, _: unknown, { subject }: SubgraphContext) => {
        const title = titleOfPaper(notice);
        const linked = title && link(notice._id, subject, title);
        if (!linked || linked.ok) return linked?.value ?? null;
        throw edgeError(linked.error as EdgeRefusal);
      }),
    },
  };
};
