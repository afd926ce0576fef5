import type { PersonRole, World } from '@anzhu/samples';
import type { KeyStaffRow } from './key-staff.form.ts';

/** P5: rows of the key staff, each duty code filled by a person of the world. */
export const keyStaff = ({ units, persons }: World, duties: Readonly<Record<string, PersonRole>>): KeyStaffRow[] =>
  Object.entries(duties).map(([dutyCode, role]) => {
    const { name, idNumber, employer } = persons[role];
    return { dutyCode, name, idNumber, unitName: units[employer].name, uscc: units[employer].org, employed: true };
  });

export const specialWorkers = ({ persons }: World, ...roles: readonly PersonRole[]) =>
  roles.map((role) => ({ name: persons[role].name, certificateNumber: persons[role].qualifications[0]?.number ?? '' }));
