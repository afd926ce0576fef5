import type { Subject } from '@anzhu/access';
import type { Fault } from '@anzhu/kernel';

const nobody = { org: '', region: '' };

interface Placed {
  readonly place: (form: never, facts: never, applicant: Pick<Subject, 'org' | 'region'>) => string | Fault;
}

/** The field of the form that tells where its case is received, such as a project: what the rule of the place misses in an empty form. Null where that is the place of who begins it. */
export const placeField = ({ place }: Placed): string | null => {
  const missed = place({} as never, {} as never, nobody);
  return typeof missed === 'string' ? null : (/^form[.](.+)$/.exec(missed.path)?.[1] ?? null);
};
