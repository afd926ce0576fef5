import { readQuery, type Subject } from '@anzhu/access';
import { edgeError } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import { createListing, type ListingRequest } from '@anzhu/store';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import { endingWithin, type Qualification } from './qualification.ts';
import type { QualificationDeps } from './qualification.use-case.ts';
import type { QualificationKind } from './qualification-kind.ts';

export interface ExpiringRequest extends ListingRequest {
  readonly within: number;
  readonly kind?: QualificationKind | null;
}

const mostDays = 366;

const soonestFirst = [{ name: 'soonest', filter: {}, sortBy: 'validUntil', direction: 1 }] as const;

const tooFar = badUserInput({
  path: 'within',
  code: 'OUT_OF_RANGE',
  zh: `天数应在0至${mostDays}之间`,
  en: `The days lie between 0 and ${mostDays}`,
});

/** What of its people's qualifications, or of those of its region, ends soon: the first to end first; of people in employment, and what its issuer has not ended already. */
export const expiringQualifications = ({ qualifications, store }: Pick<QualificationDeps, 'qualifications' | 'store'>) => {
  const { list, total } = createListing<Qualification>(qualifications.model.collection, 'validUntil');
  const queryOf = (subject: Subject, { within, kind }: Pick<ExpiringRequest, 'within' | 'kind'>) => {
    if (within < 0 || within > mostDays) throw edgeError(tooFar as EdgeRefusal);
    const scope = readQuery(subject, 'uscc');
    const validUntil = endingWithin(localDate(store.clock()), within);
    return scope && { $and: [{ ...scope, employed: true, ending: null, validUntil, ...(kind && { kind }) }] };
  };
  return {
    list: (subject: Subject, request: ExpiringRequest) => list(queryOf(subject, request), request, { order: soonestFirst }),
    total: (subject: Subject, request: ExpiringRequest, isExact: boolean) => total(queryOf(subject, request), request, isExact),
  };
};
