import { deriveId } from '@anzhu/kernel';
import type { Own } from '@anzhu/store';
import type { z } from 'zod';
import type { Assignment } from '../supervision-registration/authorities.ts';
import type { Project, ProjectData } from './project.ts';
import type { projectDataFields } from './project-data.form.ts';

type Fields = z.output<z.ZodObject<typeof projectDataFields>>;
type Optional = 'contractRegistrationNumber' | 'permitNumber' | 'longitude' | 'latitude';

/** A form that tells of a project; a push may leave out what the permit will say. */
type Telling = Omit<Fields, Optional> & { readonly [K in Optional]?: Fields[K] | undefined };

/** The project of a registration number within its province, however it comes on record. */
export const projectIdOf = ({ division = '', registrationNumber = '' }: Partial<Telling>): string =>
  deriveId('project', division.slice(0, 2), registrationNumber);

/** What a form says of a project, as the project keeps it. */
export const dataOf = (form: Telling, team: ProjectData['team']): ProjectData => {
  const { longitude, latitude } = form;
  return {
    number: form.projectNumber,
    projectCode: form.projectCode,
    name: form.projectName,
    division: form.division,
    managementLevel: form.managementLevel,
    sector: form.sector,
    section: form.section,
    contractRegistrationNumber: form.contractRegistrationNumber ?? null,
    permitNumber: form.permitNumber ?? null,
    coordinates: longitude === undefined || latitude === undefined ? null : { longitude, latitude },
    parties: form.parties.map(({ kind, uscc, name }) => ({ kind, uscc, name })),
    team,
  };
};

interface Case extends Pick<Project, 'd2' | 'd4' | 'd6'> {
  readonly form: Telling;
}

/** By what a project is found and who supervises it; `others` may read it beside its parties. */
export const placedBy = ({ form, d2, d4, d6 }: Case, { quality, safety }: Assignment, others: readonly string[] = []) => {
  const placed = { qualityAuthority: quality, safetyAuthority: safety, d2, d4, d6 };
  const partyOrgs = [...new Set([...others, ...form.parties.map(({ uscc }) => uscc)])];
  return { registrationNumber: form.registrationNumber, ...placed, partyOrgs } satisfies Partial<Own<Project>>;
};
