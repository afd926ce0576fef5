import { readQuery, type Subject } from '@anzhu/access';
import { ok, type Result } from '@anzhu/kernel';
import { openRegister, type Register } from '@anzhu/register';
import { type Own, type Page, type PageRequest, pageEach } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession, mongo } from 'mongoose';
import type { Crane } from '../../cranes/crane/crane.ts';
import { installationRegister } from './installation.register.ts';
import type { Installation } from './installation.ts';

type Query = Readonly<Record<string, unknown>>;

type Pages = Result<ReadonlyMap<string, Page<Installation>>, Refusal>;

const pagesOf = ({ model }: Register<Installation>) => ({
  /** The stays of each crane that the subject sees on its page, newest first: the keeper of its archive all of them; none where it may read nothing. */
  ofCranes: async (subject: Subject, cranes: readonly Crane[], page: PageRequest): Promise<Pages> => {
    const scope = readQuery(subject, 'partyOrgs');
    const isKept = ({ ownerUscc }: Crane): boolean => scope?.['partyOrgs'] === ownerUscc;
    const pagesIn = (some: readonly Crane[], filter: Query): Promise<Pages> =>
      pageEach<Installation>(model.db.db as unknown as mongo.Db, {
        ...{ collection: model.collection.name, by: 'craneId', sortBy: 'createdAt', filter, page },
        keys: some.map(({ _id }) => _id),
      });
    if (!scope) return ok(new Map());
    const kept = await pagesIn(cranes.filter(isKept), {});
    const others = await pagesIn(
      cranes.filter((crane) => !isKept(crane)),
      scope,
    );
    if (!kept.ok || !others.ok) return kept.ok ? others : kept;
    return ok(new Map([...kept.value, ...others.value]));
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
    /** The same of several. */
    standingOf: async (craneIds: readonly string[]): Promise<readonly Installation[]> =>
      (await model.collection.find({ craneId: { $in: [...craneIds] }, isStanding: true }).toArray()) as unknown as readonly Installation[],
    /** Where one of these does the work that is under way. */
    workedOnBy: async (workers: readonly string[], session: ClientSession): Promise<readonly Installation[]> =>
      (await model.collection.find({ workedBy: { $in: [...workers] } }, { session }).toArray()) as unknown as readonly Installation[],
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
