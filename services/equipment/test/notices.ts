import { requiredDuties } from '@anzhu/identifiers';
import { chinaCalendar } from '@anzhu/kernel';
import { type DismantlingNoticeFacts, dismantlingNoticeProcess } from '../src/sites/dismantling-notice/dismantling-notice.ts';
import { type InstallationNoticeFacts, installationNoticeProcess } from '../src/sites/installation-notice/installation-notice.ts';
import type { SupervisorCopy } from '../src/staff/supervisor-copy.store.ts';
import { crane, gate, installation, org, project, specialWorkers, staff, unit, withWorker } from './world.ts';

const installers = staff(org.installer, requiredDuties.installation);
const dismantlers = staff(org.dismantler, requiredDuties.dismantling);
const parameters = { boomLength: 56, maxLiftingWeight: 6, plannedMaxHeight: 120, weightAtMaxRadius: 1.5 };
const planned = { plannedFrom: '2026-09-16', plannedUntil: '2026-09-20' };

/** Everything in order for C6. */
export const installing = {
  form: {
    craneId: 'crane-1',
    projectId: 'project-1',
    ...planned,
    location: '1号楼',
    firstHeight: 40,
    finalHeight: 120,
    ...parameters,
    keyStaff: installers.rows,
    specialWorkers,
  },
  facts: {
    crane: crane(),
    project: project(),
    gate: gate(),
    standing: null,
    installation: null,
    installer: { uscc: org.installer, unit: unit(org.installer) },
    owner: unit(org.owner),
    persons: withWorker(installers.persons),
    calendar: chinaCalendar,
  } satisfies InstallationNoticeFacts,
};

/** Of an institution of a county in Urumqi. */
export const supervisor: SupervisorCopy = {
  _id: 'supervisor-1',
  name: '艾力',
  institutionId: 'institution-1',
  institutionCode: '650102-SS',
  discipline: 'SAFETY',
  division: '650102',
  certificateNumber: '新建安监-1',
  certificateValidUntil: '2026-12-31',
  status: 'ACTIVE',
};

/** Everything in order for C9. */
export const dismantling = {
  form: { installationId: 'installation-1', ...planned, keyStaff: dismantlers.rows },
  facts: {
    installation: installation(),
    project: project(),
    dismantler: { uscc: org.dismantler, unit: unit(org.dismantler) },
    persons: dismantlers.persons,
    supervisors: [supervisor],
    calendar: chinaCalendar,
  } satisfies DismantlingNoticeFacts,
};

/** The two notices, for what is the same in both. */
export const notices = [
  { row: 'C6', process: installationNoticeProcess as never, applicant: org.installer, ...installing },
  { row: 'C9', process: dismantlingNoticeProcess as never, applicant: org.dismantler, ...dismantling },
];
