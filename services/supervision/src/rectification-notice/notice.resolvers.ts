import { createPrinting, paperFileName, printedFile } from '@anzhu/case-files';
import type { Cases } from '@anzhu/casework';
import { resolversReading, type SubgraphContext } from '@anzhu/graphql';
import { institutionName } from '../institution/institution-name.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { noticePaper, titleOfPaper } from './notice-paper.ts';
import type { RectificationNoticeForm } from './rectification-notice.form.ts';
import type { RectificationNotice, RectificationNoticeFacts, RectificationNoticeOutcome } from './rectification-notice.ts';

type Notices = Cases<RectificationNoticeForm, RectificationNoticeOutcome, RectificationNoticeFacts>;

const { reads } = resolversReading<RectificationNotice>();

/** The paper of a notice, for whoever reads the notice. */
export const noticeResolvers = ({ files, store, model }: Notices, { projects, institutions }: SupervisionWorld) => {
  const fileOf = async (id: string) => {
    const notice = await store.find(model, id);
    const project = await projects.find(notice?.form.projectId);
    if (!notice || !project) return null;
    const paper = noticePaper(notice, { project, institution: await institutionName(institutions, notice.applicant) });
    return paper && printedFile(paper);
  };
  const link = createPrinting({ kind: 'printed:rectification-notice', files, fileOf });
  return {
    RectificationNotice: {
      printed: reads(['_id', 'form', 'outcome'], (notice, _: unknown, { subject }: SubgraphContext) => {
        const title = titleOfPaper(notice);
        return link(notice._id, subject, title && paperFileName(title));
      }),
    },
  };
};
