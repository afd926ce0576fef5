import type { Subject } from '@anzhu/access';

export type UnitRole = 'projectOwner' | 'contractor' | 'consultant' | 'equipmentOwner' | 'installer' | 'inspectionBody';

/** A project's team (P1, P3), and by their duty codes the key staff of notices and registrations (P5). */
export type PersonRole =
  | 'projectManager'
  | 'safetyOfficer'
  | 'chiefEngineer'
  | '1103'
  | '1104'
  | '1105'
  | '1106'
  | '1107'
  | '1108'
  | '1109'
  | '1113';

/** A unit and the clerk who acts for it: a subject whose `name` is the unit's. */
export type Unit = Subject;

export interface Person {
  readonly role: PersonRole;
  readonly name: string;
  readonly idNumber: string;
  readonly employer: UnitRole;
  readonly qualifications: readonly { readonly kind: string; readonly workCode?: string; readonly number: string }[];
}

/** Everything invented that one story or place plays with; the same seed gives the same. */
export interface World {
  readonly seed: number;
  readonly division: string;
  readonly units: Readonly<Record<UnitRole, Unit>>;
  readonly persons: Readonly<Record<PersonRole, Person>>;
  /** An owner who has machines here and is at home in the division `home`. */
  readonly visitor?: { readonly unit: Unit; readonly home: string };
  /** A serial of the world that fits into `width` digits: another index, another serial. */
  readonly serial: (index: number, width: number) => string;
  /** Where project `n` stands: no two worlds and no two projects stand at the same place. */
  readonly site: (n?: number) => { readonly longitude: number; readonly latitude: number };
}

/** Dates relative to today in Asia/Shanghai. */
export interface Days {
  readonly today: string;
  readonly plus: (days: number) => string;
  readonly workingDays: (days: number) => string;
}
