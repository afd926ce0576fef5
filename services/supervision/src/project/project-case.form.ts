import { reference } from '@anzhu/casework';

/** The field by which a case names its project. */
export const projectField = reference('工程', 'Project');
