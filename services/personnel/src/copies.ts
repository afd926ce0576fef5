import { projectCopies, unitCopies } from '@anzhu/copies';
import type { Connection } from 'mongoose';

/** What this service knows of other services' records. */
export const createCopies = (connection: Connection) => ({ units: unitCopies(connection), projects: projectCopies(connection) });

export type Copies = ReturnType<typeof createCopies>;
