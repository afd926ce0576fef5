import { personCopies, projectCopies, unitCopies } from '@anzhu/copies';
import type { NameRefOf } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { supervisorCopies } from './staff/supervisor-copy.store.ts';

/** What this service knows of other services' records. */
export const createCopies = (connection: Connection, secrets: { readonly nameRefOf: NameRefOf }) => ({
  units: unitCopies(connection),
  projects: projectCopies(connection),
  persons: personCopies(connection, secrets),
  supervisors: supervisorCopies(connection),
});
