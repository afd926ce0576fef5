import { cityOf, provinceOf } from '@anzhu/identifiers';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import { type Institution, presentCode } from '../institution/institution.ts';
import type { ManagementLevel } from '../project/project-vocabulary.ts';

export interface Assignment {
  readonly quality: string | null;
  readonly safety: string | null;
}

interface Located {
  readonly managementLevel?: ManagementLevel | undefined;
  readonly division?: string | undefined;
}

const managedAt = (level: ManagementLevel, division: string): string =>
  ({ PROVINCE: provinceOf(division), CITY: cityOf(division), COUNTY: division })[level];

/** R2: the quality institution by level of management and location, the safety institution by location; null where the jurisdiction names none. */
export const assignmentOf = ({ managementLevel, division }: Located): Assignment => {
  if (!managementLevel || !division) return { quality: null, safety: null };
  const { institutions } = jurisdictionOf(division);
  return {
    quality: institutions[managedAt(managementLevel, division)]?.quality ?? null,
    safety: institutions[division]?.safety ?? null,
  };
};

/** The institutions of an assignment as they work now, whatever they were renamed to or merged into. */
export const atPresent = ({ quality, safety }: Assignment, institutions: readonly Institution[]): Assignment => {
  const present = (code: string | null) => (code === null ? null : presentCode(institutions, code));
  return { quality: present(quality), safety: present(safety) };
};
