import type { ProjectCopy } from '@anzhu/copies';

/** 使用单位: a contractor of the project. */
export const isUsingSide = (project: ProjectCopy | null, uscc: string): boolean =>
  (project?.parties ?? []).some((party) => party.uscc === uscc && ['CONTRACTOR', 'SUBCONTRACTOR'].includes(party.kind));
