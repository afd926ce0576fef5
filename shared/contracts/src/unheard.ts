import type { EventType } from './registry.ts';

const epoch = 'Read by the messaging itself: it tells consumers that a restored service begins anew.';
const ofPersons = 'Persons and their locks are shown by the service that says so; said for others, such as the bureau’s statistics.';
const ofCranes = 'The crane, its stays and papers are shown by the service that says so; said for platforms of others.';
const ofProjects =
  'The project and its registration are shown by the service that says so; the permit-reform system is answered by delivery.';

const ofInstitutions = 'What others need of an institution is told with its supervisors; said for platforms of others.';
const ofNotices = 'What a notice does to its project is told by the status of the project; said for those who call the units to mind.';

/** Why no service of ours consumes an event; every event that is not here has a consumer (`infra/local/src/contracts-heard.test.ts`). */
export const unheard: Readonly<Partial<Record<EventType, string>>> = {
  'enterprise.event-log.epoch-begun.v1': epoch,
  'personnel.event-log.epoch-begun.v1': epoch,
  'supervision.event-log.epoch-begun.v1': epoch,
  'equipment.event-log.epoch-begun.v1': epoch,
  'certificate.event-log.epoch-begun.v1': epoch,
  'certificate.certificate.files-made.v1':
    'Said for platforms of others, and so that a place in the status list stays spent after a restore.',
  'enterprise.license-batch.opened.v1': 'Batches are told by notices; said so that a number given to one stays spent after a restore.',
  'personnel.team-lock.closed.v1': ofPersons,
  'personnel.lock.added.v1': ofPersons,
  'personnel.lock.released.v1': ofPersons,
  'personnel.lock.exempted.v1': ofPersons,
  'supervision.project.staff-changed.v1': ofProjects,
  'supervision.supervision-registration.assigned.v1': ofProjects,
  'supervision.supervision-registration.returned.v1': ofProjects,
  'supervision.supervision-registration.rejected.v1': ofProjects,
  'supervision.rectification-notice.issued.v1': ofNotices,
  'supervision.rectification-notice.reminded.v1': ofNotices,
  'supervision.rectification-notice.closed.v1': ofNotices,
  'supervision.institution.registered.v1': ofInstitutions,
  'supervision.institution.changed.v1': ofInstitutions,
  'supervision.supervision-plan.compiled.v1': ofProjects,
  'equipment.project-gate.unsealed.v1': 'Who aborted the attempt knows; a new attempt asks the gate again.',
  'equipment.crane.tagged-for-reissue.v1': ofCranes,
  'equipment.crane.reissue-tag-lifted.v1': ofCranes,
};
