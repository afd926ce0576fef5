import type { Subject } from '@anzhu/access';
import type { QualificationActor } from './qualification-change.ts';

/** Who puts qualifications on record and says what they are. */
export const mayRecord = ({ orgKind, roles }: Pick<Subject, 'orgKind' | 'roles'>): boolean =>
  orgKind === 'AUTHORITY' && roles.includes('EXAMINER');

/** Who does so, as the log of a qualification names them. */
export const examinerOf = ({ id, name }: Pick<Subject, 'id' | 'name'>): QualificationActor => ({ id, name, role: 'EXAMINER' });
