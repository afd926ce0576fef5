import { personCopies, projectCopies, unitCopies } from '@anzhu/copies';
import type { Connection } from 'mongoose';
import { supervisorCopies } from './staff/supervisor-copy.store.ts';

/** What this service knows of other services' records. */
export const createCopies = (connection: Connection) => ({
  units: unitCopies(connection),
  projects: projectCopies(connection),
  persons: personCopies(connection),
  supervisors: supervisorCopies(connection),
});
