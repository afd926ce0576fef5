import type { Sample } from '@anzhu/samples';
import { reissueProcedureOf } from '../certificate-reissue/reissue-procedure.ts';
import { ownFiling } from '../common/filing.sample.ts';
import type { ReissueTaggingForm } from './reissue-tagging.ts';

/** C15: what the authority tags. */
export const taggingForm = (filingNumbers: readonly string[], kind: ReissueTaggingForm['kind'] = 'TAG'): ReissueTaggingForm => ({
  kind,
  filingNumbers: [...filingNumbers],
  reason: kind === 'TAG' ? '旧证待换发' : '标识有误',
});

export const sample: Sample<ReissueTaggingForm> = {
  reaches: (division) => reissueProcedureOf(division) === 'TAGGED',
  plan: async (occasion) => {
    const named = occasion.about?.['filingNumbers'] as readonly string[] | undefined;
    const form = taggingForm(named ?? [String((await ownFiling(occasion))['filingNumber'])]);
    return { opener: occasion.official('EXAMINER'), form };
  },
};
