import { readQuery, type Subject } from '@anzhu/access';
import type { Result } from '@anzhu/kernel';
import { defineAggregate, type IndexDefinition, type Own, type Page, type PageRequest, page, type Store } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import { type ClientSession, type Connection, type Model, type mongo, Schema } from 'mongoose';
import type { Installation } from './installation.ts';

const { Mixed } = Schema.Types;

const fields = {
  craneId: String,
  filingNumber: String,
  category: String,
  ownerUscc: String,
  installerUscc: String,
  projectId: String,
  projectName: String,
  location: String,
  since: String,
  state: String,
  isStanding: Boolean,
  rounds: Mixed,
  inspection: Mixed,
  inspectionDue: String,
  registrationId: String,
  dismantlingId: String,
  dismantledOn: String,
  parties: Mixed,
  partyOrgs: [String],
  division: String,
  d2: String,
  d4: String,
  d6: String,
};

const oneStandingPerCrane: IndexDefinition = {
  keys: { craneId: 1 },
  unique: true,
  partial: { isStanding: true },
  conflict: { code: 'CRANE_STANDS_ELSEWHERE', zh: '该设备已安装于其他工程', en: 'The crane stands elsewhere' },
};

export const defineInstallations = (connection: Connection): Model<Installation> =>
  defineAggregate<Installation>(connection, 'installations', {
    fields,
    indexes: [oneStandingPerCrane, { keys: { craneId: 1, createdAt: -1, _id: -1 } }, { keys: { projectId: 1, state: 1 } }],
  });

type Query = Readonly<Record<string, unknown>>;

const readsOf = (model: Model<Installation>) => ({
  /** Newest first. */
  page: (filter: Query, request: PageRequest): Promise<Result<Page<Installation>, Refusal>> =>
    page<Installation>(model.collection as unknown as mongo.Collection, { filter, sortBy: 'createdAt', page: request }),
  /** Of some cranes those of which the subject may read a stay. */
  cranesKnownTo: async (subject: Subject, craneIds: readonly string[]): Promise<ReadonlySet<string>> => {
    const scope = craneIds.length > 0 ? readQuery(subject, 'partyOrgs') : undefined;
    return new Set(scope ? await model.distinct('craneId', { craneId: { $in: [...craneIds] }, ...scope }) : []);
  },
});

export const createInstallations = (store: Store, model: Model<Installation>) => {
  const find = async (id: string | undefined, session?: ClientSession): Promise<Installation | null> =>
    id === undefined ? null : store.find(model, id, session);

  const list = (query: Query, first: number): Promise<readonly Installation[]> =>
    model.find(query).sort({ createdAt: -1 }).limit(first).lean<Installation[]>().exec();

  return {
    model,
    find,
    list,
    ...readsOf(model),
    /** The installation by which a crane is in a project's gate. */
    standing: (craneId: string | undefined, session?: ClientSession): Promise<Installation | null> =>
      craneId === undefined
        ? Promise.resolve(null)
        : (model.collection.findOne(
            { craneId, isStanding: true },
            session ? { session } : {},
          ) as Promise<unknown> as Promise<Installation | null>),
    begin: (own: Own<Installation> & { readonly _id: string }, session: ClientSession): Promise<Result<Installation, Refusal>> =>
      store.insert(model, own, {}, session),
    /** Saves a change of the installation in the caller's transaction. */
    change: async (id: string, set: Partial<Own<Installation>>, session: ClientSession): Promise<Result<Installation, Refusal>> => {
      const current = await find(id, session);
      return current ? store.save<Installation>(model, current, { set }, session) : { ok: false, error: notFound };
    },
  };
};

export type Installations = ReturnType<typeof createInstallations>;
