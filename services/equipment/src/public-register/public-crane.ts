import type { LocalDate } from '@anzhu/kernel';
import type { Crane } from '../crane/crane.ts';
import type { Installation } from '../installation/installation.ts';
import type { Registration } from '../use-registration/registration-facts.ts';

type PublicState = 'IN_USE' | 'INSTALLED' | 'NOT_INSTALLED' | 'OUT_OF_USE' | 'FILING_CANCELLED';

/** What the service knows of a machine and its present stay. */
export interface Known {
  readonly crane: Crane;
  readonly standing: Installation | null;
  readonly registration: Registration | null;
}

const stateOf = ({ crane, standing, registration }: Known): PublicState => {
  if (crane.filingState === 'CANCELLED') return 'FILING_CANCELLED';
  if (crane.outOfUse) return 'OUT_OF_USE';
  if (registration?.state === 'REGISTERED') return 'IN_USE';
  return standing ? 'INSTALLED' : 'NOT_INSTALLED';
};

interface LastInspection {
  readonly on: LocalDate;
  readonly isPassed: boolean;
}

const lastInspectionOf = (standing: Installation | null): LastInspection | null => {
  if (!standing) return null;
  if (standing.inspection) return { on: standing.inspection.inspectedOn, isPassed: standing.inspection.isPassed };
  const rounds = Object.values(standing.rounds).toSorted((a, b) => (a.acceptedOn < b.acceptedOn ? 1 : -1));
  return rounds[0] ? { on: rounds[0].acceptedOn, isPassed: rounds[0].isInspectionPassed } : null;
};

/** What everyone may know of a crane: the machine, its state, its registration and last inspection; no unit, no person, no place. */
export const publicCrane = (known: Known) => {
  const { crane, standing, registration } = known;
  const { filingNumber, category, name, model, manufacturer, serialNumber, validUntil } = crane;
  return {
    ...{ filingNumber, category, name, model, manufacturer, serialNumber },
    filingValidUntil: validUntil,
    state: stateOf(known),
    registrationNumber: registration?.outcome.registrationNumber ?? null,
    registeredOn: registration?.outcome.registeredOn ?? null,
    registrationValidUntil: registration?.outcome.validUntil ?? null,
    lastInspection: lastInspectionOf(standing),
  };
};
