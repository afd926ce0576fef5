import type { EventType } from '../registry.ts';

const epoch = 'Partners are told of the restore of what they read themselves; what the restored service says anew they are told as usual.';
const ofPersons = 'It is about persons.';
const between = 'Services ask and answer each other by it; what comes of it is told by the status of the project.';
const ofOffice = 'How an authority divides its own work.';
const beforeADecision = 'Nothing is decided yet.';
const toTheUnit = 'It concerns the unit it is addressed to; what it does to the project is told by the status of the project.';
const toActOn = 'It says whose turn a case is; what is decided is told by an event of its own.';
const toldOtherwise = 'What follows from it is told by an event of its own.';

/** Why partners are not told of an internal event; every event is either here or public. */
export const withheld: Readonly<Partial<Record<EventType, string>>> = {
  'enterprise.event-log.epoch-begun.v1': epoch,
  'enterprise.case.moved.v1': toActOn,
  'personnel.event-log.epoch-begun.v1': epoch,
  'personnel.case.moved.v1': toActOn,
  'supervision.event-log.epoch-begun.v1': epoch,
  'supervision.case.moved.v1': toActOn,
  'equipment.event-log.epoch-begun.v1': epoch,
  'equipment.case.moved.v1': toActOn,
  'certificate.event-log.epoch-begun.v1': epoch,
  'certificate.certificate.files-made.v1': 'Files are for the holder and the authorities; what an edition is, is told by its status.',
  'certificate.certificate.making-changed.v1':
    'How an edition is made concerns its holder and the bureau; what it is, is told by its status.',
  'enterprise.unit-account.changed.v1': ofPersons,
  'enterprise.license.expiring.v1': toldOtherwise,
  'enterprise.license-batch.opened.v1': ofOffice,
  'personnel.person.registered.v1': ofPersons,
  'personnel.person.changed.v1': ofPersons,
  'personnel.person.names-erased.v1': ofPersons,
  'personnel.qualification.granted.v1': ofPersons,
  'personnel.qualification.changed.v1': ofPersons,
  'personnel.qualification.expired.v1': ofPersons,
  'personnel.qualification.expiring.v1': ofPersons,
  'personnel.special-worker.approved.v1': ofPersons,
  'personnel.team-lock.acquired.v1': ofPersons,
  'personnel.team-lock.refused.v1': ofPersons,
  'personnel.team-lock.closed.v1': ofPersons,
  'personnel.team-lock.replaced.v1': ofPersons,
  'personnel.team-contract.taken.v1': between,
  'personnel.team-contract.refused.v1': ofPersons,
  'personnel.lock.added.v1': ofPersons,
  'personnel.lock.released.v1': ofPersons,
  'personnel.lock.exempted.v1': ofPersons,
  'supervision.project.staff-changed.v1': ofPersons,
  'supervision.supervision-registration.assigned.v1': ofOffice,
  'supervision.supervision-registration.returned.v1': beforeADecision,
  'supervision.supervision-registration.rejected.v1': 'It tells against the units and changes nothing.',
  'supervision.supervision-registration.approved.v1': toldOtherwise,
  'supervision.team-lock.requested.v1': ofPersons,
  'supervision.team-contract.requested.v1': between,
  'supervision.supervision.suspension-prolonged.v1': toTheUnit,
  'supervision.project.reopened.v1': 'After a restore alone; how the project stands is told by its status.',
  'supervision.supervision.resumption-undone.v1': 'After a restore alone; that the project is stopped again is told by its status.',
  'supervision.rectification-notice.issued.v1': toTheUnit,
  'supervision.rectification-notice.reminded.v1': toTheUnit,
  'supervision.rectification-notice.closed.v1': toTheUnit,
  'supervision.completion-acceptance.requested.v1': between,
  'supervision.completion-acceptance.aborted.v1': between,
  'supervision.completion-acceptance.accepted.v1': toldOtherwise,
  'supervision.institution.registered.v1': ofOffice,
  'supervision.institution.changed.v1': ofOffice,
  'supervision.supervisor.registered.v1': ofPersons,
  'supervision.supervisor.changed.v1': ofPersons,
  'supervision.supervision-plan.compiled.v1': ofOffice,
  'equipment.use-registration.inspection-due.v1': toTheUnit,
  'equipment.installation-notice.approved.v1': toldOtherwise,
  'equipment.installation-notice.cancelled.v1': toldOtherwise,
  'equipment.dismantling-notice.approved.v1': toldOtherwise,
  'equipment.dismantling-notice.reported.v1': between,
  'equipment.dismantling-notice.undone.v1': between,
  'equipment.project-gate.sealed.v1': between,
  'equipment.project-gate.refused.v1': between,
  'equipment.project-gate.unsealed.v1': between,
  'equipment.crane.tagged-for-reissue.v1': toTheUnit,
  'equipment.crane.reissue-tag-lifted.v1': toTheUnit,
};
