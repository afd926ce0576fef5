import type { ProjectCopy, UnitCopy } from '@anzhu/copies';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { type Crane, craneFilter } from '../../cranes/crane/crane.ts';
import type { Installation } from '../installation/installation.ts';
import { placeOfStay } from '../notices/notice.ts';

interface OfInstallation {
  readonly installation: Installation | null;
}

/** What is decided about a crane where it stands goes by. */
export interface SiteFacts extends OfInstallation {
  readonly crane: Crane | null;
  readonly project: ProjectCopy | null;
  readonly applicantUnit: UnitCopy | null;
}

/** What every case about an installation has in common: its place, its parties, its title and the filter by installation. */
export const ofInstallation = {
  place: ({ installationId }: { readonly installationId?: string | undefined }, { installation }: OfInstallation): string | Fault =>
    placeOfStay(installationId, installation),
  parties: (_form: unknown, { installation }: OfInstallation): Readonly<Record<string, string>> => installation?.parties ?? {},
  title: (_form: unknown, { installation }: OfInstallation): readonly (string | undefined)[] => [
    installation?.filingNumber,
    installation?.projectName,
  ],
  about: (_form: unknown, { installation }: OfInstallation): string | undefined => installation?.craneId,
  filters: { installationId: { type: 'String', path: 'form.installationId', zh: '安装', en: 'Installation' }, ...craneFilter },
} as const;

/** The unit has to do with the crane: it owns, installs or uses it, builds or supervises there. */
export const concernedReasons = (
  applicant: string,
  { installation, project }: Pick<SiteFacts, 'installation' | 'project'>,
): readonly BlockReason[] => {
  const units = [...Object.values(installation?.parties ?? {}), ...(project?.parties ?? []).map(({ uscc }) => uscc)];
  if (units.includes(applicant)) return [];
  return [{ code: 'NOT_CONCERNED', zh: '申请单位与该设备无关', en: 'The applicant has nothing to do with the crane' }];
};
