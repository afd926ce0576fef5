import { type Resource, readQuery, type Subject } from '@anzhu/access';
import { err, type Result } from '@anzhu/kernel';
import { type Commit, createListing, defineAggregate, type IndexDefinition, type ListingRequest, type Store } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import { type ClientSession, type Connection, type Model, type mongo, Schema } from 'mongoose';
import { changeOf, type Project, type ProjectFacts } from './project.ts';

const { Mixed } = Schema.Types;

const texts = ['number', 'projectCode', 'name', 'division', 'managementLevel', 'sector', 'section', 'contractRegistrationNumber'];
const more = ['permitNumber', 'registrationId', 'registrationNumber', 'qualityAuthority', 'safetyAuthority', 'searchText'];
const statuses = ['constructionStatus', 'qualityStatus', 'safetyStatus'];

const listed = (...first: readonly string[]): IndexDefinition => ({
  keys: Object.fromEntries([...first.map((key) => [key, 1] as const), ['registeredAt', -1], ['_id', -1]]) as IndexDefinition['keys'],
});

export const defineProjects = (connection: Connection): Model<Project> =>
  defineAggregate<Project>(connection, 'projects', {
    fields: {
      ...Object.fromEntries([...texts, ...more, ...statuses, 'd2', 'd4', 'd6'].map((name) => [name, String])),
      coordinates: Mixed,
      facts: Mixed,
      parties: [Mixed],
      team: [Mixed],
      partyOrgs: [String],
      grams: [String],
      registeredAt: Date,
    },
    indexes: [
      ...['d2', 'd4', 'd6', 'partyOrgs'].flatMap((scope) => [listed(scope), listed(scope, 'constructionStatus')]),
      { keys: { grams: 1 } },
    ],
  });

export interface ProjectListRequest extends ListingRequest {
  readonly filter?: {
    readonly constructionStatus?: string | null;
    readonly division?: string | null;
    readonly party?: string | null;
  } | null;
}

type Filter = mongo.Filter<mongo.Document>;

const queryOf = (subject: Subject, { filter }: ProjectListRequest): Filter | undefined => {
  const scope = readQuery(subject, 'partyOrgs');
  const { constructionStatus, division, party } = filter ?? {};
  const asked = [
    ...(constructionStatus ? [{ constructionStatus }] : []),
    ...(division ? [{ d6: division }] : []),
    ...(party ? [{ partyOrgs: party }] : []),
  ];
  return scope && { $and: [scope, ...asked] };
};

/** Who may read a project: its parties, and authorities of its region. */
export const resourceOf = ({ d6, partyOrgs }: Project): Resource => ({ kind: 'project', parties: partyOrgs, region: d6 });

const listsOf = (model: Model<Project>) => {
  const { list, total } = createListing<Project>(model.collection, 'registeredAt');
  return {
    list: (subject: Subject, request: ProjectListRequest) => list(queryOf(subject, request), request),
    total: (subject: Subject, request: ProjectListRequest, isExact: boolean) => total(queryOf(subject, request), request, isExact),
  };
};

type Changed = { readonly facts: Partial<ProjectFacts>; readonly set?: Commit<Project>['set'] };

/** Reading and changing projects; a change goes by facts, never by setting a status. */
export const createProjects = (store: Store, model: Model<Project>) => ({
  ...listsOf(model),
  model,
  store,
  find: async (id: string | undefined, session?: ClientSession): Promise<Project | null> =>
    id === undefined ? null : store.find(model, id, session),
  change: async (id: string, by: (project: Project) => Changed, session: ClientSession): Promise<Result<Project, Refusal>> => {
    const project = await store.find(model, id, session);
    if (!project) return err(notFound);
    const { facts, set } = by(project);
    const change = changeOf(project, facts);
    return store.save<Project>(model, project, { set: { ...set, ...change.set }, events: change.events }, session);
  },
});

export type Projects = ReturnType<typeof createProjects>;
