import { ref } from '@anzhu/casework';

/** The field by which a case names its project. */
export const projectField = ref('Project', { zh: '工程', en: 'Project' });
