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
  /** Jurisdictions whose reviewer is not that of the national table where it holds there: they have it with their own. */
  const apart = (tables: readonly string[]): readonly string[] =>
    all
      .map(({ code }) => code)
      .filter((code) => reviewer(code) !== reviewer('default') && !prefixesOf(code).some((prefix) => tables.includes(prefix)));
  return { reviewer, apart };
};

export type SiteReviewers = ReturnType<typeof siteReviewersIn>;

interface SiteTables<V> {
  readonly ordinary: (code: string, by: string, opinion?: 'required') => V;
  readonly xinjiang: (by: string) => V;
}

/** The tables of what is done with machines on sites: the ordinary one, in Yunnan with an opinion, that of Xinjiang, and the ordinary one wherever another reviews. */
export const siteTables = <V>({ reviewer, apart }: SiteReviewers, { ordinary, xinjiang }: SiteTables<V>): readonly V[] => [
  ordinary('default', reviewer('default')),
  ordinary('53', reviewer('53'), 'required'),
  xinjiang(reviewer('65')),
  ...apart(['53', '65']).map((code) => ordinary(code, reviewer(code))),
];

/** By the jurisdictions in force. */
export const siteReviewers = siteReviewersIn(jurisdictions);
