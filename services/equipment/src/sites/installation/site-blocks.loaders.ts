import type { Subject } from '@anzhu/access';
import { readableCases } from '@anzhu/casework';
import type { ProjectCopy } from '@anzhu/copies';
import { mayReadProject } from '@anzhu/copies';
import type { SubgraphContext } from '@anzhu/graphql';
import { loaderOf } from '@anzhu/register';
import type { Records } from '../../records.ts';
import type { InstallationNotices } from '../installation-notice/installation-notice.module.ts';
import type { Installation } from './installation.ts';
import { installationBlock, projectBlock, unitBlock, unitsNamed } from './site-blocks.ts';

interface Deps {
  readonly records: Records;
  readonly notices: InstallationNotices;
}

type Asked<T> = readonly { readonly obj: T }[];
type About<F> = { readonly form: Partial<F> };
type OfStay = About<{ installationId: string }>;

const opts = { cache: false };

/** C6: who names a project it may not read is shown number, name, place and units. */
const facedFor =
  (subject: Subject) =>
  (project: ProjectCopy): ProjectCopy => {
    const { permitNumber: _, ...face } = project;
    return mayReadProject(subject, project) ? project : face;
  };

const projectBlocks =
  ({ copies }: Records) =>
  async (ids: readonly (string | undefined)[], shown = (project: ProjectCopy): ProjectCopy => project) => {
    const projects = await copies.projects.each(ids.filter((id) => id !== undefined));
    const units = await copies.units.each([...projects.values()].flatMap((project) => unitsNamed(project, null)));
    return ids.map((id) => {
      const project = projects.get(id ?? '');
      return projectBlock(project ? shown(project) : null, units);
    });
  };

const installationBlocks = ({ records, notices }: Deps) => {
  const { read } = records.craneRegister;
  return async (stays: readonly (Installation | null)[], subject: Subject) => {
    const known = stays.filter((stay) => stay !== null);
    const named = records.copies.units.each(stays.flatMap((stay) => unitsNamed(null, stay)));
    const ofStays = readableCases(
      notices,
      subject,
      known.map(({ _id }) => _id),
    );
    const ofKnown = read.each(
      subject,
      known.map(({ craneId }) => craneId),
    );
    const [cranes, found, units] = await Promise.all([ofKnown, ofStays, named]);
    return stays.map(
      (stay) =>
        stay && installationBlock(stay, { crane: cranes.get(stay.craneId) ?? null, notice: found.get(stay._id)?.form ?? null, units }),
    );
  };
};

/** The blocks of cases about a stay, for whoever may read the stay; what its notice says, for whoever may read the notice. */
const blocksOfStay = (deps: Deps) => {
  const projectsOf = projectBlocks(deps.records);
  const installed = installationBlocks(deps);
  const stayOf = loaderOf(deps.records.installations.register).byId<OfStay>(({ form }) => form.installationId).loader;
  return {
    projectBlock: {
      loader: async (asked: Asked<OfStay>, context: SubgraphContext) =>
        projectsOf((await stayOf(asked, context)).map((stay) => stay?.projectId)),
      opts,
    },
    installationBlock: {
      loader: async (asked: Asked<OfStay>, context: SubgraphContext) => installed(await stayOf(asked, context), context.subject),
      opts,
    },
  };
};

/** The blocks of C1d, C7 and C8 that the records know already, for all cases of an answer at once. */
export const siteBlockLoaders = (deps: Deps) => {
  const { copies } = deps.records;
  const projectsOf = projectBlocks(deps.records);
  const ofStay = blocksOfStay(deps);
  const owner = async (asked: Asked<{ readonly applicant: string }>) => {
    const units = await copies.units.each(asked.map(({ obj }) => obj.applicant));
    return asked.map(({ obj: { applicant } }) => unitBlock(applicant, units.get(applicant) ?? null));
  };
  return {
    OwnershipFiling: { owner: { loader: owner, opts } },
    InstallationNotice: {
      projectBlock: {
        loader: (asked: Asked<About<{ projectId: string }>>, { subject }: SubgraphContext) =>
          projectsOf(
            asked.map(({ obj }) => obj.form.projectId),
            facedFor(subject),
          ),
        opts,
      },
    },
    FourPartyAcceptance: ofStay,
    UseRegistration: ofStay,
  };
};
