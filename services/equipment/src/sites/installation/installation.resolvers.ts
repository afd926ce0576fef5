import { listsOfEach } from '@anzhu/case-graphql';
import { type CaseRecord, mayRead } from '@anzhu/casework';
import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import { loaderOf } from '@anzhu/register';
import { recordsById } from '@anzhu/store';
import type { Model } from 'mongoose';
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

/** Cases of stays by id, one query for all of an answer: whoever reads a stay sees all that was submitted about it. */
const casesOfStays =
  <R extends CaseRecord>(model: unknown, idOf: (stay: Installation) => string | null) =>
  async (queries: readonly Asked[]): Promise<readonly (R | null)[]> => {
    const ids = queries.map(({ obj }) => idOf(obj));
    const found = await recordsById<R>(
      (model as Model<R>).collection,
      ids.filter((id) => id !== null),
    );
    return ids.map((id) => found.get(id ?? '') ?? null);
  };

const inForce = ({ useRegistrations }: StayDeps) =>
  casesOfStays<Registration>(useRegistrations.model, ({ registrationId }) => registrationId);

/** The registrations in force are asked for once, for the field itself and for what is next to be inspected. */
const registrationLoaders = (deps: StayDeps) => {
  const find = inForce(deps);
  const noted = (installation: Installation): boolean =>
    Boolean(installation.inspectionDue) || Object.values(installation.rounds).some(({ nextInspectionDue }) => nextInspectionDue !== null);
  return {
    useRegistration: {
      loader: async (queries: readonly Asked[], { subject }: SubgraphContext) =>
        (await find(queries)).map((registration) => (registration && mayRead(subject, registration) ? registration : null)),
      opts: { cache: false },
    },
    nextInspection: {
      loader: async (queries: readonly Asked[], { now }: SubgraphContext) => {
        const needed = queries.filter(({ obj }) => obj.isStanding && !noted(obj));
        const registrations = new Map((await find(needed)).map((registration, at) => [needed[at]?.obj, registration]));
        return queries.map(({ obj }) => nextInspection(obj, registrations.get(obj) ?? null, localDate(now())));
      },
      opts: { cache: false },
    },
  };
};

/** Whoever reads a stay sees all that was submitted about it. */
const ofStay = {
  filter: 'installationId',
  idOf: ({ _id }: Installation) => _id,
  aboutOf: ({ craneId }: Installation) => ({ id: craneId, seesAll: true }),
};

const fieldLoaders = (deps: StayDeps) => {
  const { records, useRegistrations, installationNotices, fourPartyAcceptances, dismantlingNotices } = deps;
  return {
    ...registrationLoaders(deps),
    crane: loaderOf(records.craneRegister).byId<Installation>(({ craneId }) => craneId),
    notice: { loader: casesOfStays<CaseRecord>(installationNotices.model, ({ _id }) => _id), opts: { cache: false } },
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
