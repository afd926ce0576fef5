import type { FactLoader } from '@anzhu/casework';
import { supervisedFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import type { NoticeFact, OfNotice } from './of-notice.ts';
import { rectificationNotice } from './rectification-notice.module.ts';

/** The notice that a case names, and its project. */
export const noticeFact =
  (world: SupervisionWorld): FactLoader<OfNotice, NoticeFact> =>
  async ({ noticeId }, context) => {
    const { store, casesOf } = world;
    const notice = noticeId ? await store.find(casesOf(rectificationNotice).model, noticeId, context.session) : null;
    return { notice, ...(await supervisedFact(world)(notice?.form ?? {}, context)) };
  };
