import { can, type Subject } from '@anzhu/access';
import type { ProjectCopy } from '@anzhu/copies';

/** Whether a subject may read a project whole: a party of it, or an authority of its place. */
export const mayReadProject = (subject: Subject, { parties, division }: ProjectCopy): boolean =>
  can(subject, 'read', { kind: 'project', parties: parties.map(({ uscc }) => uscc), region: division });
