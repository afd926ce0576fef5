import { placeOf, ref } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import type { SupervisedFact } from '../project/supervision-of.ts';
import type { RectificationNotice } from './rectification-notice.ts';
import { openStates } from './rectification-notice.workflow.ts';

/** The field by which a case names the notice it answers. */
export const noticeField = ref('RectificationNotice', { zh: '整改通知', en: 'Rectification notice' });

/** What a case about a notice is decided on. */
export interface NoticeFact extends SupervisedFact {
  readonly notice: RectificationNotice | null;
}

export interface OfNotice {
  readonly noticeId: string;
}

/** What every process about a notice has in common: place, page, title, filter. */
export const aboutNotice = {
  place: ({ noticeId: id }: Partial<OfNotice>, { project }: NoticeFact) =>
    placeOf(project?.division, { name: 'noticeId', id, zh: '整改通知', en: 'rectification notice' }),
  about: (_form: Partial<OfNotice>, { project }: NoticeFact) => project?._id,
  pageOf: 'Project',
  title: (_form: Partial<OfNotice>, { notice, project }: NoticeFact) => [notice?.outcome.number, project?.number, project?.name],
  filters: { noticeId: { path: 'form.noticeId', type: 'String', zh: '整改通知标识', en: 'Id of the rectification notice' } },
} as const;

/** A notice that was replied to or revoked is answered no more. */
export const openReasons = ({ notice }: Pick<NoticeFact, 'notice'>): readonly BlockReason[] =>
  !notice || (openStates as readonly string[]).includes(notice.state)
    ? []
    : [
        {
          code: 'NOTICE_CLOSED',
          zh: '整改通知已回复或已撤销',
          en: 'The notice was replied to or revoked',
          references: [{ kind: 'RectificationNotice', id: notice._id, label: notice.outcome.number ?? '' }],
        },
      ];
