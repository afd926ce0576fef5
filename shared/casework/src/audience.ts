import type { Subject } from '@anzhu/access';
import { divisionKeys } from '@anzhu/identifiers';
import type { CaseRecord } from './case-record.ts';

type Audience = Pick<CaseRecord, 'd2' | 'd4' | 'd6' | 'partyOrgs'>;

/** Everyone concerned: the authorities of the place and every party. */
export const everyoneConcerned = ({ division, parties }: Pick<CaseRecord, 'division' | 'parties'>): Audience => ({
  ...divisionKeys(division),
  partyOrgs: [...new Set(Object.values(parties))],
});

/** A draft a unit has not submitted is its own alone: it lies in no authority's region (X5, X9). */
const applicantAlone = (applicant: string): Audience => ({ d2: '', d4: '', d6: '', partyOrgs: [applicant] });

/** A draft an authority has not handed on is read within its region, and by none of the units it names. */
const authorityAlone = (applicant: string): Pick<Audience, 'partyOrgs'> => ({ partyOrgs: [applicant] });

/** Who reads a new draft. */
export const draftAudience = ({ orgKind, org }: Pick<Subject, 'orgKind' | 'org'>): Partial<Audience> =>
  orgKind === 'UNIT' ? applicantAlone(org) : authorityAlone(org);

/** Who reads a draft that is saved again; one that was submitted is read by everyone concerned. */
export const savedAudience = ({ d6, applicant, submittedAt }: Pick<CaseRecord, 'd6' | 'applicant' | 'submittedAt'>): Partial<Audience> => {
  if (isOwnDraft({ d6 })) return applicantAlone(applicant);
  return submittedAt === null ? authorityAlone(applicant) : {};
};

/** The parties alone: what they settle among themselves before any authority sees it. */
export const partiesAlone = ({ parties }: Pick<CaseRecord, 'parties'>): Audience => ({
  d2: '',
  d4: '',
  d6: '',
  partyOrgs: [...new Set(Object.values(parties))],
});

export const isOwnDraft = ({ d6 }: Pick<CaseRecord, 'd6'>): boolean => d6 === '';
