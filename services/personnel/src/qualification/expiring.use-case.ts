import type { EndingList } from '@anzhu/case-graphql';
import { type EndingRequest, endingCount, endingsOf } from '@anzhu/register';
import type { Qualification } from './qualification.ts';
import type { QualificationDeps } from './qualification.use-case.ts';
import type { QualificationKind } from './qualification-kind.ts';

export interface ExpiringRequest extends EndingRequest {
  readonly kind?: QualificationKind | null;
}

type Deps = Pick<QualificationDeps, 'qualifications' | 'store'>;

/** What of its people's qualifications, or of those of its region, ends soon: of people in employment, and what its issuer has not ended already. */
export const expiringQualifications = ({ qualifications, store }: Deps) =>
  endingsOf<Qualification, ExpiringRequest>({
    model: qualifications.model,
    clock: store.clock,
    where: ({ kind }) => ({ employed: true, ending: null, ...(kind && { kind }) }),
  });

/** As a unit's home page counts them (X1). */
export const endingQualifications = (deps: Deps): EndingList => ({
  list: 'expiringQualifications',
  ...{ zh: '即将到期的人员资格证书', en: 'Qualifications of people that end soon' },
  within: 30,
  count: endingCount(expiringQualifications(deps)),
});
