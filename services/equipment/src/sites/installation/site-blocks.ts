import type { ProjectCopy, UnitCopy } from '@anzhu/copies';
import type { Crane } from '../../cranes/crane/crane.ts';
import type { InstallationNoticeForm } from '../installation-notice/installation-notice.form.ts';
import type { Installation } from './installation.ts';

/** A unit as this service knows it. */
export const unitBlock = (uscc: string, copy: UnitCopy | null, name?: string) => ({
  unit: { uscc },
  uscc,
  name: copy?.name ?? name ?? null,
  division: copy?.division ?? null,
  safetyLicenseNumber: copy?.license?.number ?? null,
});

type Units = ReadonlyMap<string, UnitCopy>;

const partyBlock = (project: ProjectCopy, kind: ProjectCopy['parties'][number]['kind'], units: Units) => {
  const party = project.parties.find((one) => one.kind === kind);
  return party ? unitBlock(party.uscc, units.get(party.uscc) ?? null, party.name) : null;
};

/** C7 项目基本信息: what is known of the project is not typed again. */
export const projectBlock = (project: ProjectCopy | null, units: Units) =>
  project && {
    project: { id: project._id },
    number: project.number,
    name: project.name,
    division: project.division,
    permitNumber: project.permitNumber ?? null,
    projectOwner: partyBlock(project, 'PROJECT_OWNER', units),
    contractor: partyBlock(project, 'CONTRACTOR', units),
    consultant: partyBlock(project, 'SUPERVISION_CONSULTANT', units),
  };

const principalDuty = '1103';

const noticed = (notice: Partial<InstallationNoticeForm> | null) => {
  const principal = notice?.keyStaff?.find(({ dutyCode }) => dutyCode === principalDuty);
  return {
    firstHeight: notice?.firstHeight ?? null,
    finalHeight: notice?.finalHeight ?? null,
    plannedFrom: notice?.plannedFrom ?? null,
    plannedUntil: notice?.plannedUntil ?? null,
    principalName: principal?.name ?? null,
    principalIdNumber: typeof principal?.idNumber === 'object' ? principal.idNumber.masked : null,
  };
};

interface Installed {
  readonly crane: Crane | null;
  /** The form of the notice the installation goes back to. */
  readonly notice: Partial<InstallationNoticeForm> | null;
  readonly units: Units;
}

/** C7 安装设备信息: machine, units and work as filing and notice have them. */
export const installationBlock = (installation: Installation, { crane, notice, units }: Installed) => ({
  filingNumber: installation.filingNumber,
  validUntil: crane?.validUntil ?? null,
  name: crane?.name ?? null,
  category: installation.category,
  model: crane?.model ?? null,
  owner: unitBlock(installation.ownerUscc, units.get(installation.ownerUscc) ?? null),
  installer: unitBlock(installation.installerUscc, units.get(installation.installerUscc) ?? null),
  work: { zh: '安装', en: 'Installation' },
  location: installation.location,
  ...noticed(notice),
});

/** The units both blocks name. */
export const unitsNamed = (project: ProjectCopy | null, installation: Installation | null): readonly string[] => [
  ...new Set([
    ...(project?.parties ?? []).map(({ uscc }) => uscc),
    ...(installation ? [installation.ownerUscc, installation.installerUscc] : []),
  ]),
];
