import type { Subject } from '@anzhu/access';
import { recordsById } from '@anzhu/store';
import { mayRead } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';

/** Cases by id, those the subject may read, by one query: for whatever leads on to a case from another record. */
export const readableCases = async <F, X, Facts>(
  { model }: Pick<CaseDeps<F, X, Facts>, 'model'>,
  subject: Subject,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseRecord<F, X>>> => {
  const found = await recordsById<CaseRecord<F, X>>(model.collection, ids);
  return new Map([...found].filter(([, record]) => mayRead(subject, record)));
};
