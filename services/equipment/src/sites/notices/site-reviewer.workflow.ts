import { type Jurisdiction, jurisdictions } from '@anzhu/jurisdictions';

type Deciding = Pick<Jurisdiction, 'code' | 'policies'>;

const roles = { DEPARTMENT: 'EXAMINER', SAFETY_INSTITUTION: 'SAFETY_SUPERVISOR' } as const;

/** Codes of what holds at a code, the nearest first. */
const prefixesOf = (code: string): readonly string[] => [code, code.slice(0, 4), code.slice(0, 2), 'default'];

/** Who reviews what is done with machines on sites (C6, C8, C8b, C9, P6): staff of the competent department, or of the safety institution where the jurisdiction names it. */
export const siteReviewersIn = (all: readonly Deciding[]) => {
  const reviewer = (code: string): 'EXAMINER' | 'SAFETY_SUPERVISOR' => {
    const found = prefixesOf(code).flatMap((prefix) => all.find((one) => one.code === prefix) ?? []);
    return roles[found[0]?.policies.sitesReviewedBy ?? 'DEPARTMENT'];
  };
  /** Jurisdictions whose reviewer is not that of the table which holds there: they have the national table with their own. */
  const apart = (tables: readonly string[]): readonly string[] => {
    const tableOf = (code: string): string => prefixesOf(code).find((prefix) => tables.includes(prefix)) ?? 'default';
    const found = all.map(({ code }) => code).filter((code) => reviewer(code) !== reviewer(tableOf(code)));
    const wrong = found.filter((code) => tableOf(code) !== 'default');
    if (wrong.length > 0) throw new Error(`Under tables of their own nobody else reviews: ${wrong.join(', ')}`);
    return found;
  };
  return { reviewer, apart };
};

export type SiteReviewers = ReturnType<typeof siteReviewersIn>;

/** By the jurisdictions in force. */
export const siteReviewers = siteReviewersIn(jurisdictions);
