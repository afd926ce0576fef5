import type { Resource, Subject } from '@anzhu/access';
import type { Bilingual } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import { applicantRoles } from '@anzhu/workflow';
import type { Person } from './person.ts';

/** A person is the employer's and, through its place, the authorities'. */
export const resourceOf = ({ uscc, d6 }: Pick<Person, 'uscc' | 'd6'>): Resource => ({ kind: 'person', org: uscc, region: d6 });

const labels = {
  register: { zh: '登记', en: 'Register' },
  change: { zh: '变更', en: 'Change' },
} as const satisfies Record<string, Bilingual>;

interface Done {
  readonly action: keyof typeof labels;
  readonly from: string;
  readonly to: string;
  readonly opinion?: string | undefined;
}

type Entries = NonNullable<Commit<Person>['history']>;

/** The log as a reader is told it: that somebody's data were revealed; by whom and why auditors and who did it are told, and a unit of its own staff. */
export const toldEntry =
  (reader: Pick<Subject, 'id' | 'orgKind' | 'roles'>) =>
  <E extends Pick<Entries[number], 'action' | 'role' | 'actorId' | 'actorName' | 'opinion'>>(entry: E): E => {
    const byUnit = applicantRoles.includes(entry.role);
    const isTold = reader.roles.includes('AUDITOR') || entry.actorId === reader.id || (byUnit && reader.orgKind === 'UNIT');
    if (entry.action !== 'reveal' || isTold) return entry;
    const { opinion: _, ...rest } = entry;
    return { ...rest, actorId: '', actorName: byUnit ? '所在单位' : '主管机构' } as E;
  };

/** The entry of the operation log for what a subject did. */
export const personEntry = (subject: Subject, { opinion, ...done }: Done): NonNullable<Commit<Person>['history']>[number] => ({
  ...done,
  actorId: subject.id,
  actorName: subject.name,
  role: subject.roles[0] ?? 'UNIT_ADMIN',
  label: labels[done.action],
  ...(opinion ? { opinion } : {}),
});
