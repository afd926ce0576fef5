import type { Resource, Subject } from '@anzhu/access';
import type { Bilingual } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import type { Person } from './person.ts';

/** A person is the employer's and, through its place, the authorities'. */
export const resourceOf = ({ uscc, d6 }: Pick<Person, 'uscc' | 'd6'>): Resource => ({ kind: 'person', org: uscc, region: d6 });

const labels = {
  register: { zh: '登记', en: 'Register' },
  change: { zh: '变更', en: 'Change' },
  reveal: { zh: '查看个人信息', en: 'Reveal personal data' },
} as const satisfies Record<string, Bilingual>;

interface Done {
  readonly action: keyof typeof labels;
  readonly from: string;
  readonly to: string;
  readonly opinion?: string | undefined;
}

/** The entry of the operation log for what a subject did. */
export const personEntry = (subject: Subject, { opinion, ...done }: Done): NonNullable<Commit<Person>['history']>[number] => ({
  ...done,
  actorId: subject.id,
  actorName: subject.name,
  role: subject.roles[0] ?? 'UNIT_ADMIN',
  label: labels[done.action],
  ...(opinion ? { opinion } : {}),
});
