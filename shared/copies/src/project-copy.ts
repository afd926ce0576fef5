import { can, type Subject } from '@anzhu/access';
import { type EventData, projectCompleted, projectRegistered, projectStatusChanged, projectVoided } from '@anzhu/contracts';
import { type Follower, on } from '@anzhu/messaging';
import { recordsById } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';

/** What this service knows of a project, as the supervision service last said. */
export type ProjectCopy = { readonly _id: string; readonly decisions?: number } & Omit<
  EventData<'supervision.project.registered.v1'>,
  'projectId'
>;

type Each = (ids: Iterable<string>) => Promise<ReadonlyMap<string, ProjectCopy>>;

/** A project's face is the supervision service's, which shows it to whoever is signed in: here it is named only, by what it is called. */
const namesOnly = (each: Each) => ({
  each: async (_: unknown, ids: readonly string[]) => {
    const known = await each(ids);
    return new Map(ids.map((id) => [id, { id, name: known.get(id)?.name ?? null }]));
  },
  titleOf: (face: object) => (face as { readonly name: string | null }).name,
});

/** Local copies of projects: read by decisions, filled by events and by replay. */
export const projectCopies = (connection: Connection) => {
  const projects = connection.collection<ProjectCopy>('project_copies');
  const handlers = [projectRegistered, projectStatusChanged, projectCompleted, projectVoided].map((definition) =>
    on(definition, async ({ data: { projectId, ...project }, session }) => {
      await projects.replaceOne({ _id: projectId }, project, { upsert: true, session });
    }),
  );
  const each = (ids: Iterable<string>, session?: ClientSession) => recordsById<ProjectCopy>(projects as never, ids, session);
  return {
    follower: { name: 'project-copies', restates: true, handlers } satisfies Follower,
    find: async (id: string | undefined, session?: ClientSession): Promise<ProjectCopy | null> =>
      id === undefined ? null : projects.findOne({ _id: id }, session ? { session } : {}),
    each,
    /** Writes the copy a decision goes by in its transaction, so that news of the project at the same moment meets this write. */
    hold: async (id: string, session: ClientSession): Promise<void> => {
      await projects.updateOne({ _id: id }, { $inc: { decisions: 1 } }, { session });
    },
    /** Any unit may name a project. */
    references: {
      find: (ids: readonly string[], session?: ClientSession) => each(ids, session),
      mayRefer: () => true,
      findQuery: 'projectByNumber',
      listQuery: 'projects',
      faces: namesOnly(each),
    },
  };
};

/** Whether a subject may read a project whole: a party of it, or an authority of its place. */
export const mayReadProject = (subject: Subject, { parties, division }: ProjectCopy): boolean =>
  can(subject, 'read', { kind: 'project', parties: parties.map(({ uscc }) => uscc), region: division });

/** The project is in construction; one that is stopped, completed, void or unknown takes no new crane. */
export const constructionReasons = (projectId: string | undefined, project: ProjectCopy | null): readonly BlockReason[] => {
  if (project?.constructionStatus === 'IN_CONSTRUCTION') return [];
  const references = projectId ? [{ kind: 'Project', id: projectId, label: project?.name ?? '工程' }] : [];
  if (project?.constructionStatus === 'COMPLETED')
    return [{ code: 'PROJECT_ACCEPTED', zh: '工程已完工', en: 'The project is completed', references }];
  return [{ code: 'PROJECT_NOT_IN_CONSTRUCTION', zh: '工程不在建', en: 'The project is not in construction', references }];
};
