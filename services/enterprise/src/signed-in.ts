import type { Subject } from '@anzhu/access';

/** Public facts of units and licenses are open to whoever is signed in. */
export const isSignedIn = ({ org }: Pick<Subject, 'org'>): boolean => org !== '';
