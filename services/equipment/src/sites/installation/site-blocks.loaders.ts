import type { CaseRecord } from '@anzhu/casework';
import type { Model } from 'mongoose';
import type { Crane } from '../../cranes/crane/crane.ts';
import { recordByKey } from '../../record-by-key.ts';
import type { Records } from '../../records.ts';
import type { InstallationNoticeForm } from '../installation-notice/installation-notice.form.ts';
import type { Installation } from './installation.ts';
import { installationBlock, projectBlock, unitBlock, unitsNamed } from './site-blocks.ts';

type Notice = CaseRecord<InstallationNoticeForm, never>;

interface Deps {
  readonly records: Records;
  readonly notices: Model<Notice>;
}

type Asked<T> = readonly { readonly obj: T }[];
type About<F> = { readonly form: Partial<F> };
type OfStay = About<{ installationId: string }>;

const opts = { cache: false };

const projectBlocks =
  ({ copies }: Records) =>
  async (ids: readonly (string | undefined)[]) => {
    const projects = await copies.projects.each(ids.filter((id) => id !== undefined));
    const units = await copies.units.each([...projects.values()].flatMap((project) => unitsNamed(project, null)));
    return ids.map((id) => projectBlock(projects.get(id ?? '') ?? null, units));
  };

const installationBlocks = ({ records, notices }: Deps) => {
  const craneOf = recordByKey<Installation | null, Crane>(records.cranes, (stay) => stay?.craneId).loader;
  const noticeOf = recordByKey<Installation | null, Notice>(notices, (stay) => stay?._id).loader;
  return async (stays: readonly (Installation | null)[]) => {
    const asked = stays.map((obj) => ({ obj }));
    const named = records.copies.units.each(stays.flatMap((stay) => unitsNamed(null, stay)));
    const [cranes, found, units] = await Promise.all([craneOf(asked), noticeOf(asked), named]);
    return stays.map((stay, at) => stay && installationBlock(stay, { crane: cranes[at] ?? null, notice: found[at]?.form ?? null, units }));
  };
};

/** The blocks of C1d, C7 and C8 that the records know already, for all cases of an answer at once; a case that may be read shows them. */
export const siteBlockLoaders = (deps: Deps) => {
  const { copies, installations } = deps.records;
  const projectsOf = projectBlocks(deps.records);
  const installed = installationBlocks(deps);
  const stayOf = recordByKey<OfStay, Installation>(installations.model, ({ form }) => form.installationId).loader;
  const ofStay = {
    projectBlock: { loader: async (asked: Asked<OfStay>) => projectsOf((await stayOf(asked)).map((stay) => stay?.projectId)), opts },
    installationBlock: { loader: async (asked: Asked<OfStay>) => installed(await stayOf(asked)), opts },
  };
  const owner = async (asked: Asked<{ readonly applicant: string }>) => {
    const units = await copies.units.each(asked.map(({ obj }) => obj.applicant));
    return asked.map(({ obj: { applicant } }) => unitBlock(applicant, units.get(applicant) ?? null));
  };
  return {
    OwnershipFiling: { owner: { loader: owner, opts } },
    InstallationNotice: {
      projectBlock: {
        loader: (asked: Asked<About<{ projectId: string }>>) => projectsOf(asked.map(({ obj }) => obj.form.projectId)),
        opts,
      },
    },
    FourPartyAcceptance: ofStay,
    UseRegistration: ofStay,
  };
};
