import type { Subject } from '@anzhu/access';
import { recordsById } from '@anzhu/store';
import { mayRead } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import type { Referable } from './references.ts';
import type { Cases } from './use-case.ts';

/** Cases of a process that forms name: for whoever may read them, by their titles. Asked for when they are needed, since cases may name each other. */
export const caseReferences = <F, X, Facts>(cases: () => Cases<F, X, Facts>): Referable<CaseRecord<F, X>> => {
  const find: Referable<CaseRecord<F, X>>['find'] = (ids, session) => recordsById<CaseRecord<F, X>>(cases().model.collection, ids, session);
  const each = async (subject: Subject, ids: readonly string[]): Promise<ReadonlyMap<string, object>> => {
    const found = await find(ids);
    const seen = ids.flatMap((id) => found.get(id) ?? []).filter((record) => mayRead(subject, record));
    return new Map(seen.map(({ _id, title }) => [_id, { title }]));
  };
  return {
    find,
    mayRefer: (subject: Subject, record) => mayRead(subject, record),
    areCases: true,
    faces: { each, titleOf: (face) => (face as { readonly title: string }).title },
  };
};
