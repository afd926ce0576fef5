import type { Days, Sample, World } from '@anzhu/samples';
import { craneFor } from '../../filings/common/filing.sample.ts';
import { tower } from '../../filings/ownership-filing/ownership-filing.sample.ts';
import { keyStaff, specialWorkers } from '../../staff/key-staff.sample.ts';
import { notifier, replanned, workUnit } from '../notices/notice.sample.ts';
import type { InstallationNoticeForm } from './installation-notice.form.ts';

/** C6. */
export const installationForm = (
  world: World,
  days: Days,
  { craneId, projectId }: Pick<InstallationNoticeForm, 'craneId' | 'projectId'>,
): InstallationNoticeForm => ({
  craneId,
  projectId,
  plannedFrom: days.workingDays(3),
  plannedUntil: days.workingDays(8),
  location: '1号楼北侧',
  firstHeight: 21.5,
  finalHeight: 40.5,
  ...tower,
  keyStaff: keyStaff(world, { '1103': '1103', '1104': '1104', '1105': '1105' }),
  specialWorkers: specialWorkers(world, '1113'),
});

export const sample: Sample<InstallationNoticeForm> = {
  sharedIn: 'APPROVED',
  answers: replanned,
  plan: async (occasion) => {
    const { days, shared, world } = occasion;
    const craneId = await craneFor(occasion);
    const { projectId } = await shared('SupervisionRegistration');
    const form = installationForm(world, days, { craneId, projectId: String(projectId) });
    return { opener: notifier(occasion), form: { ...form, ...workUnit(occasion) } };
  },
};
