import { jurisdictionOf, jurisdictions } from '@anzhu/jurisdictions';

const roles = { DEPARTMENT: 'EXAMINER', SAFETY_INSTITUTION: 'SAFETY_SUPERVISOR' } as const;

/** Who reviews what is done with machines on sites (C6, C8, C8b, C9, P6): staff of the competent department, or of the safety institution a jurisdiction names. */
export const siteReviewer = (code: string) => roles[jurisdictionOf(code).policies.siteReviewer];

/** The jurisdictions that need a table: the national one, those named, and those whose reviewer is not the national one. */
export const tablesFor = (...own: readonly string[]): readonly string[] =>
  jurisdictions.flatMap(({ code }) =>
    code === 'default' || own.includes(code) || siteReviewer(code) !== siteReviewer('default') ? [code] : [],
  );

/** Where every review states an opinion. */
export const opinionIn = (code: string): 'required' | undefined => (code === '53' ? 'required' : undefined);
