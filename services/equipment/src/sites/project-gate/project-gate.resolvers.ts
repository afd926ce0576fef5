import { mayReadProject } from '@anzhu/copies';
import type { SubgraphContext } from '@anzhu/graphql';
import { loaderOf } from '@anzhu/register';
import type { BlockReason } from '@anzhu/workflow';
import type { Records } from '../../records.ts';
import { unreportedWarning } from '../installation/installation.ts';
import { type StandingCrane, standsReason } from './project-gate.ts';

interface ProjectReference {
  readonly id: string;
}

type Query = { readonly obj: ProjectReference };

const warningsShown = 200;

/** A loader of a project's field: null where the project is unknown or may not be read. */
const forReadable =
  <T>({ copies }: Records, load: (ids: readonly string[]) => Promise<(id: string, division: string) => T>) =>
  async (queries: readonly Query[], context: SubgraphContext): Promise<readonly (T | null)[]> => {
    const projects = await copies.projects.each(queries.map(({ obj }) => obj.id));
    const readable = new Map([...projects].filter(([, project]) => mayReadProject(context.subject, project)));
    const answerFor = await load([...readable.keys()]);
    return queries.map(({ obj: { id } }) => {
      const project = readable.get(id);
      return project ? answerFor(id, project.division) : null;
    });
  };

/** What this service adds to a project, for whoever may read the project. */
export const projectLoaders = (records: Records) => ({
  Project: {
    __resolveReference: (queries: readonly Query[]): Promise<readonly ProjectReference[]> =>
      Promise.resolve(queries.map(({ obj: { id } }) => ({ id }))),
    standingCranes: forReadable<readonly StandingCrane[]>(records, async (ids) => {
      const open = await records.gates.openIn(ids);
      return (id) => open.get(id) ?? [];
    }),
    completionBlockers: forReadable<readonly BlockReason[]>(records, async (ids) => {
      const open = await records.gates.openIn(ids);
      return (id, division) => (open.get(id) ?? []).map((crane) => standsReason(crane, division));
    }),
    completionWarnings: forReadable<readonly BlockReason[]>(records, async (ids) => {
      const query = { projectId: { $in: [...ids] }, state: 'DISMANTLING_APPROVED' };
      const unreported = await records.installations.list(query, warningsShown);
      return (id) => unreported.filter(({ projectId }) => projectId === id).map(unreportedWarning);
    }),
  },
  StandingCrane: {
    installation: loaderOf(records.installations.register).byId<StandingCrane>(({ installationId }) => installationId),
    crane: loaderOf(records.craneRegister).byId<StandingCrane>(({ craneId }) => craneId),
  },
});
