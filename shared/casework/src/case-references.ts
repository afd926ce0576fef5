import type { Subject } from '@anzhu/access';
import { recordsById } from '@anzhu/store';
import { mayRead } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import type { Referable } from './references.ts';
import type { Cases } from './use-case.ts';

/** Cases of a process that forms name: for whoever may read them. Asked for when they are needed, since cases may name each other. */
export const caseReferences = <F, X, Facts>(cases: () => Cases<F, X, Facts>): Referable<CaseRecord<F, X>> => ({
  find: (ids, session) => recordsById<CaseRecord<F, X>>(cases().model.collection, ids, session),
  mayRefer: (subject: Subject, record) => mayRead(subject, record),
});
