import type { Result } from '@anzhu/kernel';
import type { HistoryDraft, Request } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { CaseRecord, Paper } from './case-record.ts';
import type { CaseDeps } from './deps.ts';
import { withPapers } from './draft.ts';

interface Added<X> {
  readonly papers: readonly Paper[];
  readonly outcome: Partial<X>;
  readonly entry: HistoryDraft;
  readonly request: Request;
}

/** Adds papers that another system has sent to a case as it stands, in one write with what is known of them and an entry in its log; the files are kept with it. */
export const addPapers = <F, X, Facts>(
  deps: Pick<CaseDeps<F, X, Facts>, 'files' | 'model' | 'store'>,
  record: CaseRecord<F, X>,
  { papers: added, outcome: known, entry, request }: Added<X>,
): Promise<Result<CaseRecord<F, X>, Refusal>> => {
  const { _id, applicant, papers: former, outcome } = record;
  const papers = [...former, ...added];
  const set = { papers, outcome: { ...outcome, ...known } } as Partial<CaseRecord<F, X>>;
  return withPapers(deps, { _id, applicant, papers, former }, () =>
    deps.store.save<CaseRecord<F, X>>(deps.model, record, { set, history: [entry], request }),
  );
};
