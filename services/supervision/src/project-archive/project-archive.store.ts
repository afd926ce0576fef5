import type { Subject } from '@anzhu/access';
import { type Cases, createLists, type ListedTogether, listTogether, type PartOfList } from '@anzhu/casework';
import type { Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { Page, PageRequest } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { Discipline } from '../institution/discipline.ts';
import { institutionsOver } from '../institution/institution.register.ts';
import { formerCodes, type Institution, presentCode } from '../institution/institution.ts';
import type { Project } from '../project/project.ts';

type AnyCases = Cases<never, never, never>;
type InCharge = Pick<Project, '_id' | 'division' | 'qualityAuthority' | 'safetyAuthority'>;
type Institutions = Pick<Register<Institution>, 'findAt'>;

/** The archive of a project in one discipline. */
export interface ArchiveAsked {
  readonly project: InCharge;
  readonly discipline: Discipline;
}

/** The institution whose doings, and what is addressed to it, are not of a discipline; none where one institution has both. */
const otherOf = ({ qualityAuthority, safetyAuthority }: InCharge, discipline: Discipline): string | null => {
  if (qualityAuthority === safetyAuthority) return null;
  return discipline === 'QUALITY' ? safetyAuthority : qualityAuthority;
};

/** The codes under which an institution has acted: its own, those it had, and those of whatever was merged into it. */
const codesOf = async (institutions: Institutions, code: string | null, division: string): Promise<readonly string[]> => {
  if (code === null) return [];
  const known = await institutionsOver(institutions, division);
  const own = known.filter((one) => presentCode(known, one.code) === code);
  return [code, ...own.flatMap((one) => [one.code, ...formerCodes(one)])];
};

/** The archive of a project (R15), page by page: what its units and one of its institutions have submitted, as far as a reader may read it. */
export const projectArchive = (cases: readonly AnyCases[], institutions: Institutions) => {
  const archived = cases
    .filter(({ process }) => process.filters?.['projectId'] || process.pageOf === 'Project')
    .map((one) => ({ process: one.process, model: one.model, lists: createLists(one) }));
  return async (subject: Subject, { project, discipline }: ArchiveAsked, page: PageRequest) => {
    const other = { $nin: await codesOf(institutions, otherOf(project, discipline), project.division) };
    const others = { d6: { $ne: '' }, applicant: other, 'parties.institution': other };
    const parts = archived.flatMap(({ process, model, lists }): readonly PartOfList[] => {
      const filter = lists.queryOf(
        subject,
        process.filters?.['projectId'] ? { filter: { projectId: project._id } } : { about: project._id },
      );
      return filter ? [{ process, model: model as never, filter: { $and: [filter, others] } }] : [];
    });
    return listTogether(parts, page);
  };
};

/** A page of an archive as a reader may read it. */
export type ArchiveOf = (subject: Subject, asked: ArchiveAsked, page: PageRequest) => Promise<Result<Page<ListedTogether>, Refusal>>;
