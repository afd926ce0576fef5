import type { Subject } from '@anzhu/access';
import type { CaseRecord } from '@anzhu/casework';
import { type LocalDate, localDate, withoutPath } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { EnterpriseWorld } from '../world.ts';
import { type RepresentativeFields, representativeNotes, reviewedRefs } from './representative.ts';

/** What whoever decides is shown of the legal representative's certificate; the applicant is not. */
export const representativeReview =
  ({ persons, store }: Pick<EnterpriseWorld, 'persons' | 'store'>) =>
  async (application: CaseRecord<RepresentativeFields>, subject: Subject): Promise<readonly BlockReason[]> => {
    const today: LocalDate = localDate(store.clock());
    const refs = reviewedRefs(application, subject);
    const found = await persons.find(refs);
    const notes = refs.flatMap((ref) => representativeNotes(application, { facts: { representative: found.get(ref) ?? null }, today }));
    return notes.map(withoutPath);
  };
