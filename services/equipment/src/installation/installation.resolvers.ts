import { can, type Resource } from '@anzhu/access';
import { type CaseRecord, mayRead } from '@anzhu/casework';
import { referenceLoader, type SubgraphContext } from '@anzhu/graphql';
import type { Store } from '@anzhu/store';
import type { Crane } from '../crane/crane.ts';
import type { Records } from '../records.ts';
import type { UseRegistrations } from '../use-registration/use-registration.use-case.ts';
import type { Installation } from './installation.ts';

const resourceOf = ({ ownerUscc, parties, d6 }: Installation): Resource => ({
  kind: 'installation',
  org: ownerUscc,
  parties: Object.values(parties),
  region: d6,
});

const mostListed = 100;
const limited = (first: number): number => Math.min(Math.max(first, 0), mostListed);

type About<F> = CaseRecord<F, object>;

interface Deps {
  readonly store: Store;
  readonly records: Records;
  readonly useRegistrations: UseRegistrations;
}

const craneFields = ({ records: { installations }, useRegistrations }: Deps) => {
  const listed = async ({ _id }: Crane, first: number, { subject }: SubgraphContext): Promise<readonly Installation[]> => {
    const found = await installations.list({ craneId: _id }, limited(first));
    return found.filter((installation) => can(subject, 'read', resourceOf(installation)));
  };
  return {
    installations: (crane: Crane, { first }: { first: number }, context: SubgraphContext) => listed(crane, first, context),
    standing: async ({ _id }: Crane, _: unknown, { subject }: SubgraphContext) => {
      const found = await installations.standing(_id);
      return found && can(subject, 'read', resourceOf(found)) ? found : null;
    },
    useRegistrations: async (crane: Crane, { first }: { first: number }, context: SubgraphContext) => {
      const stays = await listed(crane, mostListed, context);
      const { model } = useRegistrations;
      const query = { 'form.installationId': { $in: stays.map(({ _id }) => _id) } };
      const found = await model.collection.find(query).sort({ sortAt: -1, _id: -1 }).limit(limited(first)).toArray();
      return (found as unknown as readonly About<object>[]).filter((record) => mayRead(context.subject, record));
    },
  };
};

const ownFields = ({ store, records: { cranes }, useRegistrations }: Deps) => ({
  id: ({ _id }: Installation) => _id,
  crane: ({ craneId }: Installation) => store.find(cranes, craneId),
  project: ({ projectId }: Installation) => ({ id: projectId }),
  owner: ({ ownerUscc }: Installation) => ({ uscc: ownerUscc }),
  installer: ({ installerUscc }: Installation) => ({ uscc: installerUscc }),
  inspectedOn: ({ inspection }: Installation) => inspection?.inspectedOn ?? null,
  useRegistration: async ({ registrationId }: Installation, _: unknown, { subject }: SubgraphContext) => {
    const found = registrationId ? await useRegistrations.load(subject, registrationId) : null;
    return found?.ok ? found.value : null;
  },
});

/** Installations as cases, cranes and projects show them. */
export const installationResolvers = (deps: Deps) => {
  const { store, records } = deps;
  const { installations, cranes } = records;
  const byForm = { installation: ({ form }: About<{ installationId: string }>) => installations.find(form.installationId) };
  return {
    Installation: ownFields(deps),
    InstallationNotice: {
      crane: ({ form }: About<{ craneId: string }>) => (form.craneId ? store.find(cranes, form.craneId) : null),
      project: ({ form }: About<{ projectId: string }>) => (form.projectId ? { id: form.projectId } : null),
      installation: ({ _id }: About<object>) => installations.find(_id),
    },
    FourPartyAcceptance: byForm,
    UseRegistration: byForm,
    DismantlingNotice: byForm,
    Crane: craneFields(deps),
  };
};

export const installationLoaders = ({ installations }: Records) => ({
  Installation: {
    __resolveReference: referenceLoader<Installation>({
      find: (ids) => installations.list({ _id: { $in: [...ids] } }, ids.length),
      idOf: ({ _id }) => _id,
      resourceOf,
    }),
  },
});
