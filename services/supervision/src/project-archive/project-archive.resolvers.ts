import type { Cases, CheckedFiles } from '@anzhu/casework';
import { connectionOf, edgeError, type SubgraphContext } from '@anzhu/graphql';
import { type Clock, ok } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { PageRequest } from '@anzhu/store';
import type { EdgeRefusal } from '@anzhu/workflow';
import type { Institution } from '../institution/institution.ts';
import type { Projects } from '../project/project.store.ts';
import { archiveFiles, type FileAsked } from './archive-file.store.ts';
import { projectArchive } from './project-archive.store.ts';

type Asked = FileAsked & PageRequest;

interface Archives {
  readonly cases: readonly Cases<never, never, never>[];
  readonly projects: Projects;
  readonly files: CheckedFiles;
  readonly institutions: Register<Institution>;
  readonly clock: Clock;
}

const readableIn =
  ({ register: { read } }: Projects) =>
  async ({ subject }: SubgraphContext, projectId: string) => {
    const project = await read.one(subject, projectId);
    if (!project) throw edgeError({ code: 'NOT_FOUND' });
    return project;
  };

/** R15: the archive of a project, for whoever may read the project: page by page, and as one file. */
export const projectArchiveResolvers = ({ cases, projects, files, institutions, clock }: Archives) => {
  const archiveOf = projectArchive(cases, institutions);
  const link = archiveFiles({ files, cases, archiveOf, institutions, clock, projectOf: projects.register.read.one });
  const readable = readableIn(projects);
  return {
    Query: {
      projectArchive: async (_: unknown, { projectId, discipline, ...page }: Asked, context: SubgraphContext) => {
        const project = await readable(context, projectId);
        const found = await archiveOf(context.subject, { project, discipline }, page);
        if (!found.ok) return connectionOf(found, page);
        const edges = found.value.edges.map(({ cursor, node: { type, record } }) => ({ cursor, node: { ...record, __typename: type } }));
        return connectionOf(ok({ ...found.value, edges }), page);
      },
      projectArchiveFile: async (_: unknown, { projectId, discipline }: FileAsked, context: SubgraphContext) => {
        const linked = link(context.subject, { project: await readable(context, projectId), discipline });
        if (!linked.ok) throw edgeError(linked.error as EdgeRefusal);
        return linked.value;
      },
    },
  };
};
