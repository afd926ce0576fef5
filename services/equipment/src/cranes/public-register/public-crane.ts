import type { LocalDate } from '@anzhu/kernel';
import type { Installation } from '../../sites/installation/installation.ts';
import type { Registration } from '../../use/use-registration/registration-facts.ts';
import type { Crane } from '../crane/crane.ts';

type PublicState = 'IN_USE' | 'INSTALLED' | 'NOT_INSTALLED' | 'OUT_OF_USE' | 'FILING_CANCELLED';

/** What the service knows of a machine, its present or else its last stay, and the registration in force there. */
export interface Known {
  readonly crane: Crane;
  readonly last: Installation | null;
  readonly registration: Registration | null;
}

const stateOf = ({ crane, last, registration }: Known): PublicState => {
  if (crane.filingState === 'CANCELLED') return 'FILING_CANCELLED';
  if (crane.outOfUse) return 'OUT_OF_USE';
  if (registration?.state === 'REGISTERED') return 'IN_USE';
  return last?.isStanding ? 'INSTALLED' : 'NOT_INSTALLED';
};

interface LastInspection {
  readonly on: LocalDate;
  readonly isPassed: boolean;
}

const lastInspectionOf = (last: Installation | null): LastInspection | null => {
  if (!last) return null;
  if (last.inspection) return { on: last.inspection.inspectedOn, isPassed: last.inspection.isPassed };
  const rounds = Object.values(last.rounds).toSorted((a, b) => (a.acceptedOn < b.acceptedOn ? 1 : -1));
  return rounds[0] ? { on: rounds[0].acceptedOn, isPassed: rounds[0].isInspectionPassed } : null;
};

/** What everyone may know of a crane: the machine, its state, its registration and last inspection; no unit, no person, no place. */
export const publicCrane = (known: Known) => {
  const { crane, last, registration } = known;
  const { filingNumber, category, name, model, manufacturer, serialNumber, manufactureDate, validUntil } = crane;
  return {
    ...{ filingNumber, category, name, model, manufacturer, serialNumber, manufactureDate },
    filingValidUntil: validUntil,
    state: stateOf(known),
    registrationNumber: registration?.outcome.registrationNumber ?? null,
    registeredOn: registration?.outcome.registeredOn ?? null,
    registrationValidUntil: registration?.outcome.validUntil ?? null,
    lastInspection: lastInspectionOf(last),
  };
};
