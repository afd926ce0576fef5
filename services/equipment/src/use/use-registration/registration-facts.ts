import type { CaseRecord, Circumstances } from '@anzhu/casework';
import type { Persons, ProjectCopy, UnitCopy } from '@anzhu/copies';
import type { CraneCategory } from '@anzhu/identifiers';
import type { Jurisdiction } from '@anzhu/jurisdictions';
import type { LocalDate } from '@anzhu/kernel';
import type { AnswersOf } from '@anzhu/workflow';
import type { Crane } from '../../cranes/crane/crane.ts';
import type { Installation } from '../../sites/installation/installation.ts';
import type { DutyListOutcome } from '../../staff/duty-list.ts';
import type { Flags } from '../attention/flags.ts';
import type { Crew } from '../crew/crew.ts';
import type { Machine } from '../site-cells/site-cells.ts';
import type { UseRegistrationForm } from './use-registration.form.ts';
import type { useRegistrationWorkflow } from './use-registration.workflow.ts';

export interface UseRegistrationOutcome extends DutyListOutcome {
  readonly isLate: boolean;
  readonly registrationNumber: string;
  /** Class of the crane, for the statistics. */
  readonly category: CraneCategory;
  /** Name of the authority that registered it (C10). */
  readonly issuedBy: string;
  readonly registeredOn: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly certificate: 'PENDING';
  readonly endedOn: LocalDate;
  readonly remindedOn: LocalDate;
  readonly crew: Crew;
  /** References of the crew, by which their registrations are found. */
  readonly crewRefs: readonly string[];
  readonly flags: Flags;
  /** The day to which the use was extended (C8b). */
  readonly plannedDismantlingOn: LocalDate;
}

export interface UseRegistrationFacts {
  readonly installation: Installation | null;
  readonly crane: Crane | null;
  readonly project: ProjectCopy | null;
  readonly user: UnitCopy | null;
  /** Of the machine. */
  readonly owner: UnitCopy | null;
  /** Who inspected, where the form says so. */
  readonly inspectionBody: UnitCopy | null;
  readonly persons: Persons;
  readonly neighbours: readonly Machine[];
  readonly limits: Jurisdiction['limits'];
}

export type Registration = CaseRecord<UseRegistrationForm, UseRegistrationOutcome>;
export type At = Circumstances<UseRegistrationFacts, AnswersOf<typeof useRegistrationWorkflow>>;
