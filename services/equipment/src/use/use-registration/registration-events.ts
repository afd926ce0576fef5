import { draftEvent, useRegistrationInspectionDue, useRegistrationRenewed } from '@anzhu/contracts';
import { proven } from '@anzhu/kernel';
import { issuedBy } from '../../filings/common/filing-event.ts';
import type { At, Registration } from './registration-facts.ts';
import { inspectionDue, validUntil } from './validity.ts';

/** A registration as events tell it, with what its certificate bears. */
export const eventData = ({ _id, applicant, division, outcome }: Registration, at: At) => {
  const { facts } = at;
  const { registeredOn, validUntil: until } = outcome;
  const { installation } = proven(facts, 'installation');
  const { _id: installationId, craneId, projectId, projectName, location, filingNumber, category, ownerUscc } = installation;
  return {
    registrationId: _id,
    ...{ installationId, craneId, projectId },
    registrationNumber: proven(outcome, 'registrationNumber').registrationNumber,
    userUscc: applicant,
    userName: facts.user?.name ?? applicant,
    ...{ division, ownerUscc, projectName, location, filingNumber, category },
    ...(facts.crane && { model: facts.crane.model, serialNumber: facts.crane.serialNumber }),
    ...(facts.owner?.name ? { ownerName: facts.owner.name } : {}),
    ...issuedBy(at),
    ...(registeredOn ? { validFrom: registeredOn } : {}),
    ...(until ? { validUntil: until } : {}),
  };
};

/** Others are told of another last day, and of nothing else. */
export const toldOfValidity = (registration: Registration, at: At) => {
  const { outcome } = registration;
  const until = validUntil(registration, at.facts);
  if (outcome.validUntil === undefined || outcome.validUntil === until) return [];
  return [draftEvent(useRegistrationRenewed, eventData({ ...registration, outcome: { ...outcome, validUntil: until } }, at))];
};

/** The user is told when the machine is to be inspected: that the day is near or past, or that an inspection has set another one. */
export const toldOfInspection = (registration: Registration, at: At, warns?: 'DUE_SOON' | 'OVERDUE') => {
  const due = inspectionDue(registration, at.facts);
  const wasTold = warns !== undefined || registration.outcome.flags?.includes('INSPECTION_DUE');
  if (due === null || !wasTold) return [];
  const { registrationId, registrationNumber, craneId, userUscc, division } = eventData(registration, at);
  const told = { ...{ registrationId, registrationNumber, craneId, userUscc, division }, inspectionDue: due };
  return [draftEvent(useRegistrationInspectionDue, { ...told, ...(warns && { warns }) })];
};
