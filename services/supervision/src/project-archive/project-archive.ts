import type { Subject } from '@anzhu/access';
import { type Cases, createLists, listTogether, type PartOfList } from '@anzhu/casework';
import type { PageRequest } from '@anzhu/store';
import type { Discipline } from '../institution/discipline.ts';
import type { Project } from '../project/project.ts';

type AnyCases = Cases<never, never, never>;
type InCharge = Pick<Project, '_id' | 'qualityAuthority' | 'safetyAuthority'>;

/** The institution whose doings are not of a discipline; none where one institution has both. */
const otherOf = ({ qualityAuthority, safetyAuthority }: InCharge, discipline: Discipline): string | null => {
  if (qualityAuthority === safetyAuthority) return null;
  return discipline === 'QUALITY' ? safetyAuthority : qualityAuthority;
};

/** The archive of a project (R15): what its units and one of its institutions have submitted, as far as a reader may read it. */
export const projectArchive = (cases: readonly AnyCases[]) => {
  const archived = cases
    .filter(({ process }) => process.filters?.['projectId'] || process.pageOf === 'Project')
    .map((one) => ({ process: one.process, model: one.model, lists: createLists(one) }));
  return (
    subject: Subject,
    { project, discipline }: { readonly project: InCharge; readonly discipline: Discipline },
    page: PageRequest,
  ) => {
    const others = { d6: { $ne: '' }, applicant: { $ne: otherOf(project, discipline) } };
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
