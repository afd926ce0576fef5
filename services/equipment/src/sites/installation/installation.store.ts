import { readQuery, type Subject } from '@anzhu/access';
import type { Result } from '@anzhu/kernel';
import { openRegister, type Register } from '@anzhu/register';
import { type Own, type Page, type PageRequest, page } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession, mongo } from 'mongoose';
import type { Crane } from '../../cranes/crane/crane.ts';
import { installationRegister } from './installation.register.ts';
import type { Installation } from './installation.ts';

type Query = Readonly<Record<string, unknown>>;

/** The stays of a crane that a subject sees on its page: the keeper of its archive all of them; none where it may read nothing. */
const staysQuery = (subject: Subject, { _id, ownerUscc }: Crane): Query | undefined => {
  const scope = readQuery(subject, 'partyOrgs');
  const isOwners = scope?.['partyOrgs'] === ownerUscc;
  return scope && { craneId: _id, ...(isOwners ? {} : scope) };
};

const nothing = { ok: true, value: { edges: [], hasNextPage: false, hasPreviousPage: false } } as const;

const pagesOf = ({ model }: Register<Installation>) => ({
  /** The stays of a crane the subject sees, newest first. */
  ofCrane: async (subject: Subject, crane: Crane, request: PageRequest): Promise<Result<Page<Installation>, Refusal>> => {
    const filter = staysQuery(subject, crane);
    return filter
      ? page<Installation>(model.collection as unknown as mongo.Collection, { filter, sortBy: 'createdAt', page: request })
      : nothing;
  },
  /** Newest first; for decisions. */
  list: (query: Query, first: number): Promise<readonly Installation[]> =>
    model.find(query).sort({ createdAt: -1 }).limit(first).lean<Installation[]>().exec(),
});

const staysOf = ({ model }: Register<Installation>) => {
  const one = (query: Query, session?: ClientSession) =>
    model.collection.findOne(query, session ? { session } : {}) as Promise<unknown> as Promise<Installation | null>;
  return {
    /** The installation by which a crane is in a project's gate. */
    standing: async (craneId: string | undefined, session?: ClientSession): Promise<Installation | null> =>
      craneId === undefined ? null : one({ craneId, isStanding: true }, session),
    /** The stay that a crane has not left yet: it stands there, or its dismantling is approved and not reported done. */
    unfinished: async (craneId: string | undefined, session?: ClientSession): Promise<Installation | null> =>
      craneId === undefined ? null : one({ craneId, state: { $in: ['STANDING', 'DISMANTLING_APPROVED'] } }, session),
  };
};

/** The register of stays, and what processes find and change of it. */
export const createInstallations = (deps: Parameters<typeof openRegister>[1]) => {
  const register = openRegister<Installation>(installationRegister, deps);
  return {
    register,
    model: register.model,
    find: register.find,
    ...pagesOf(register),
    ...staysOf(register),
    begin: (own: Own<Installation> & { readonly _id: string }, session: ClientSession): Promise<Result<Installation, Refusal>> =>
      register.insert(own, {}, session),
    /** Saves fields of a stay in the caller's transaction. */
    change: (id: string, set: Partial<Own<Installation>>, session: ClientSession): Promise<Result<Installation, Refusal>> =>
      register.change(id, () => ({ set }), { session }),
  };
};
