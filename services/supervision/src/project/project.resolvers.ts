import { can } from '@anzhu/access';
import { connectionResolvers, edgeError, referenceLoader, type SubgraphContext } from '@anzhu/graphql';
import { acceptanceBlockers } from '../completion-acceptance/completion-acceptance.ts';
import { type Projects, resourceOf } from './project.store.ts';
import type { Party, Project } from './project.ts';

type Ctx = SubgraphContext;
type Reader = (id: string | undefined, context: Ctx) => Promise<Project | null>;

const readerOf =
  (projects: Projects): Reader =>
  async (id, { subject }) => {
    const project = await projects.find(id);
    return project && can(subject, 'read', resourceOf(project)) ? project : null;
  };

const fields = {
  Project: {
    id: ({ _id }: Project) => _id,
    code: ({ projectCode }: Project) => projectCode,
    site: ({ coordinates }: Project) => coordinates,
  },
  ProjectParty: { unit: ({ uscc }: Party) => ({ uscc }) },
};

/** The project of each case about one. */
const ofCases = (readable: Reader) => {
  const project = ({ form }: { form: { projectId?: string } }, _: unknown, context: Ctx) => readable(form.projectId, context);
  const registered = ({ outcome }: { outcome: { projectId?: string } }, _: unknown, context: Ctx) => readable(outcome.projectId, context);
  return {
    SupervisionRegistration: { project: registered },
    SafetySupervisionTermination: { project },
    SupervisionSuspension: { project },
    CompletionAcceptance: { project },
    CompletionFiling: { project },
  };
};

const blockersOf =
  (readable: Reader) =>
  async (_: unknown, { projectId }: { projectId: string }, context: Ctx) => {
    const project = await readable(projectId, context);
    if (!project) throw edgeError({ code: 'NOT_FOUND' });
    return acceptanceBlockers(project).map((reason) => ({ references: [], ...reason }));
  };

/** Projects for whoever may read them: their parties, and authorities of the region. Others see none. */
export const projectResolvers = (projects: Projects) => {
  const readable = readerOf(projects);
  const { list, total } = connectionResolvers(projects);
  return {
    ...fields,
    ...ofCases(readable),
    ProjectConnection: { total },
    Query: {
      project: (_: unknown, { id }: { id: string }, context: Ctx) => readable(id, context),
      projects: list,
      completionBlockers: blockersOf(readable),
    },
  };
};

export const projectLoaders = ({ model }: Projects) => ({
  Project: {
    __resolveReference: referenceLoader<Project>({
      find: (ids) => model.find({ _id: { $in: [...ids] } }).lean<Project[]>(),
      idOf: ({ _id }) => _id,
      resourceOf,
    }),
  },
});
