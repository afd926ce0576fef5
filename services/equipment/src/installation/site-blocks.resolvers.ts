import type { CaseRecord } from '@anzhu/casework';
import type { UnitCopy } from '@anzhu/copies';
import type { Store } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { InstallationNoticeForm } from '../installation-notice/installation-notice.form.ts';
import type { Records } from '../records.ts';
import { installationBlock, projectBlock, unitBlock, unitsNamed } from './site-blocks.ts';

interface Deps {
  readonly store: Store;
  readonly records: Records;
  readonly notices: Model<CaseRecord<InstallationNoticeForm, never>>;
}

type About<F> = { readonly form: Partial<F> };

const copiesOf = async ({ copies }: Records, usccs: readonly string[]): Promise<ReadonlyMap<string, UnitCopy | null>> =>
  new Map(await Promise.all(usccs.map(async (uscc) => [uscc, await copies.units.find(uscc)] as const)));

type OfInstallation = About<{ installationId: string }>;

const blockOfInstallation =
  ({ store, records, notices }: Deps) =>
  async ({ form }: OfInstallation) => {
    const installation = await records.installations.find(form.installationId);
    if (!installation) return null;
    const [crane, notice, units] = await Promise.all([
      store.find(records.cranes, installation.craneId),
      store.find(notices, installation._id),
      copiesOf(records, unitsNamed(null, installation)),
    ]);
    return installationBlock(installation, { crane, notice: notice?.form ?? null, units });
  };

/** The blocks of C1d, C7 and C8 that the records know already; a case that may be read shows them. */
export const siteBlockResolvers = (deps: Deps) => {
  const { copies, installations } = deps.records;
  const ofProject = async (id: string | undefined) => {
    const project = await copies.projects.find(id);
    return projectBlock(project, await copiesOf(deps.records, unitsNamed(project, null)));
  };
  const ofInstallation = {
    projectBlock: async ({ form }: OfInstallation) => ofProject((await installations.find(form.installationId))?.projectId),
    installationBlock: blockOfInstallation(deps),
  };
  return {
    OwnershipFiling: {
      owner: async ({ applicant }: { readonly applicant: string }) => unitBlock(applicant, await copies.units.find(applicant)),
    },
    InstallationNotice: { projectBlock: ({ form }: About<{ projectId: string }>) => ofProject(form.projectId) },
    FourPartyAcceptance: ofInstallation,
    UseRegistration: ofInstallation,
  };
};
