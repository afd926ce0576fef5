import { caseLoader, listsOfEach } from '@anzhu/case-graphql';
import type { CaseRecord } from '@anzhu/casework';
import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import { loaderOf } from '@anzhu/register';
import { recordsById } from '@anzhu/store';
import type { Records } from '../../records.ts';
import type { Registration } from '../../use/use-registration/registration-facts.ts';
import type { UseRegistrations } from '../../use/use-registration/use-registration.module.ts';
import type { DismantlingNotices } from '../dismantling-notice/dismantling-notice.module.ts';
import type { FourPartyAcceptances } from '../four-party-acceptance/four-party-acceptance.module.ts';
import type { InstallationNotices } from '../installation-notice/installation-notice.module.ts';
import type { Installation } from './installation.ts';
import { nextInspection } from './next-inspection.ts';

type About<F> = CaseRecord<F, object>;

/** Installations as cases, cranes and projects show them. */
export const installationResolvers = {
  Installation: {
    project: ({ projectId }: Installation) => ({ id: projectId }),
    projectFace: ({ projectId }: Installation) => ({ id: projectId }),
    owner: ({ ownerUscc }: Installation) => ({ uscc: ownerUscc }),
    installer: ({ installerUscc }: Installation) => ({ uscc: installerUscc }),
    inspectedOn: ({ inspection }: Installation) => inspection?.inspectedOn ?? null,
  },
  InstallationNotice: {
    project: ({ form }: About<{ projectId: string }>) => (form.projectId ? { id: form.projectId } : null),
  },
};

export interface StayDeps {
  readonly records: Records;
  readonly useRegistrations: UseRegistrations;
  readonly installationNotices: InstallationNotices;
  readonly fourPartyAcceptances: FourPartyAcceptances;
  readonly dismantlingNotices: DismantlingNotices;
}

type Asked = { readonly obj: Installation };

/** When a stay is next inspected is the stay's own, shown to whoever reads it; where it notes no day, the registration in force tells it. */
const nextInspections = ({ useRegistrations }: StayDeps) => {
  const isNoted = ({ inspectionDue, rounds }: Installation): boolean =>
    Boolean(inspectionDue) || Object.values(rounds).some(({ nextInspectionDue }) => nextInspectionDue !== null);
  return {
    loader: async (queries: readonly Asked[], { now }: SubgraphContext) => {
      const asked = queries.flatMap(({ obj }) => (obj.isStanding && !isNoted(obj) && obj.registrationId ? [obj.registrationId] : []));
      const found = await recordsById<Registration>(useRegistrations.model.collection, asked);
      return queries.map(({ obj }) => nextInspection(obj, found.get(obj.registrationId ?? '') ?? null, localDate(now())));
    },
    opts: { cache: false },
  };
};

const ofStay = {
  filter: 'installationId',
  idOf: ({ _id }: Installation) => _id,
  aboutOf: ({ craneId }: Installation) => craneId,
};

const fieldLoaders = (deps: StayDeps) => {
  const { records, useRegistrations, installationNotices, fourPartyAcceptances, dismantlingNotices } = deps;
  return {
    useRegistration: caseLoader(useRegistrations, ({ registrationId }: Installation) => registrationId),
    nextInspection: nextInspections(deps),
    crane: loaderOf(records.craneRegister).byId<Installation>(({ craneId }) => craneId),
    notice: caseLoader(installationNotices, ({ _id }: Installation) => _id),
    acceptances: listsOfEach(fourPartyAcceptances, ofStay),
    useRegistrations: listsOfEach(useRegistrations, ofStay),
    dismantlings: listsOfEach(dismantlingNotices, ofStay),
  };
};

type OfStay = About<{ readonly installationId: string }>;

/** What belongs to stays, and the stays that cases name, for all of an answer at once. */
export const installationLoaders = (deps: StayDeps) => {
  const { byId } = loaderOf(deps.records.installations.register);
  const byForm = { installation: byId<OfStay>(({ form }) => form.installationId) };
  return {
    Installation: fieldLoaders(deps),
    InstallationNotice: { installation: byId<CaseRecord>(({ _id }) => _id) },
    FourPartyAcceptance: byForm,
    UseRegistration: byForm,
    DismantlingNotice: byForm,
  };
};
