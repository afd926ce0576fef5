import type { ManagementLevel } from '../project/project-vocabulary.ts';

interface Competent {
  /** 质量监督机构 */
  readonly quality: string;
  /** 安全监督机构 */
  readonly safety: string;
}

// biome-ignore format: the table reads in columns
/** Supervision institutions by division; a division that is not here is assigned by hand (R2). */
const competent: Readonly<Record<string, Competent>> = {
  '530000': { quality: '530000-QS', safety: '530000-SS' },
  '530100': { quality: '530100-QS', safety: '530100-SS' },
  '530102': { quality: '530102-QS', safety: '530102-SS' },
  '650000': { quality: '650000-QS', safety: '650000-SS' },
  '652300': { quality: '652300-QS', safety: '652300-SS' },
  '652301': { quality: '652300-QS', safety: '652300-SS' },
  '150100': { quality: '150100-QS', safety: '150100-SS' },
  '150102': { quality: '150100-QS', safety: '150100-SS' },
  '442000': { quality: '442000-QS', safety: '442000-SS' },
  '450100': { quality: '450100-QS', safety: '450100-SS' },
  '450103': { quality: '450100-QS', safety: '450100-SS' },
};

export interface Assignment {
  readonly quality: string | null;
  readonly safety: string | null;
}

interface Located {
  readonly managementLevel?: ManagementLevel | undefined;
  readonly division?: string | undefined;
}

const managedAt = (level: ManagementLevel, division: string): string =>
  ({ PROVINCE: `${division.slice(0, 2)}0000`, CITY: `${division.slice(0, 4)}00`, COUNTY: division })[level];

/** R2: the quality institution by level of management and location, the safety institution by location; null where the table names none. */
export const assignmentOf = ({ managementLevel, division }: Located): Assignment => {
  if (!managementLevel || !division) return { quality: null, safety: null };
  return {
    quality: competent[managedAt(managementLevel, division)]?.quality ?? null,
    safety: competent[division]?.safety ?? null,
  };
};

const known: Readonly<Record<keyof Competent, ReadonlySet<string>>> = {
  quality: new Set(Object.values(competent).map(({ quality }) => quality)),
  safety: new Set(Object.values(competent).map(({ safety }) => safety)),
};

/** Whether the code names an institution of this kind in the province of the division. */
export const isAuthorityFor = (kind: keyof Competent, code: string, division: string): boolean =>
  known[kind].has(code) && code.startsWith(division.slice(0, 2));
