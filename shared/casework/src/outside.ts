import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';

/** What tells where an applicant comes from. */
type Applying<F> = Pick<CaseRecord<F>, 'applicant' | 'division'> & { readonly form: Partial<F> };

/** Whether an applicant comes from another province than the receiving authority, as the rules of the process see it. */
export const comesFromOutside = async <F, X, Facts>(
  { process, loadFacts }: Pick<CaseDeps<F, X, Facts>, 'process' | 'loadFacts'>,
  { form, applicant, division }: Applying<F>,
): Promise<boolean> => process.isOutOfProvince?.(form, await loadFacts(form, { applicant }), division) ?? false;
