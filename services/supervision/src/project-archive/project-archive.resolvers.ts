import type { Cases } from '@anzhu/casework';
import { connectionOf, edgeError, type SubgraphContext } from '@anzhu/graphql';
import { ok } from '@anzhu/kernel';
import type { PageRequest } from '@anzhu/store';
import type { Discipline } from '../institution/discipline.ts';
import type { Projects } from '../project/project.store.ts';
import { projectArchive } from './project-archive.ts';

interface Asked extends PageRequest {
  readonly projectId: string;
  readonly discipline: Discipline;
}

/** R15: the archive of a project, for whoever may read the project. */
export const projectArchiveResolvers = (cases: readonly Cases<never, never, never>[], { register: { read } }: Projects) => {
  const archiveOf = projectArchive(cases);
  return {
    Query: {
      projectArchive: async (_: unknown, { projectId, discipline, ...page }: Asked, { subject }: SubgraphContext) => {
        const project = await read.one(subject, projectId);
        if (!project) throw edgeError({ code: 'NOT_FOUND' });
        const found = await archiveOf(subject, { project, discipline }, page);
        if (!found.ok) return connectionOf(found, page);
        const edges = found.value.edges.map(({ cursor, node: { type, record } }) => ({ cursor, node: { ...record, __typename: type } }));
        return connectionOf(ok({ ...found.value, edges }), page);
      },
    },
  };
};
