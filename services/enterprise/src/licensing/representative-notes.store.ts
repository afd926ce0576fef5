import type { Subject } from '@anzhu/access';
import type { CaseRecord } from '@anzhu/casework';
import { type LocalDate, localDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { EnterpriseWorld } from '../world.ts';
import { type RepresentativeFields, refOf, representativeNotes } from './representative.ts';

/** What whoever decides is shown of the legal representative's certificate; the applicant is not. */
export const representativeReview =
  ({ persons, store }: Pick<EnterpriseWorld, 'persons' | 'store'>) =>
  async (application: CaseRecord<RepresentativeFields>, subject: Subject): Promise<readonly BlockReason[]> => {
    const ref = refOf(application.form.legalRepresentativeIdNumber);
    if (subject.orgKind !== 'AUTHORITY' || ref === undefined) return [];
    const today: LocalDate = localDate(store.clock());
    const representative = (await persons.find([ref])).get(ref) ?? null;
    return representativeNotes(application, { facts: { representative }, today }).map(({ code, zh, en }) => ({ code, zh, en }));
  };
