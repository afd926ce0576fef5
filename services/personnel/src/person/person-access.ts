import type { Resource, Subject } from '@anzhu/access';
import { type Bilingual, type LocalDate, localDate } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import { applicantRoles, type Refusal, withoutActor } from '@anzhu/workflow';
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

type Worked = Pick<Person, 'employments'>;

/** Whether a person worked for a unit on a day that no other unit shares: a spell tells its first day where it is the very first, its last where none follows. */
const isOwnDay = ({ employments }: Worked, org: string, day: LocalDate): boolean =>
  employments.every(({ uscc }) => uscc === org) ||
  employments.some(
    ({ uscc, from, until }, at) =>
      uscc === org && (at === 0 || (from !== null && from < day)) && (at === employments.length - 1 || (until !== null && day < until)),
  );

type Reader = Pick<Subject, 'id' | 'org' | 'orgKind' | 'roles'>;
type Told = Pick<Entries[number], 'role' | 'actorId' | 'actorName' | 'opinion'> & { readonly at: Date };

const isByUnit = ({ role }: Told): boolean => applicantRoles.includes(role);

const isTold = (reader: Reader, person: Worked, entry: Told): boolean => {
  if (reader.roles.includes('AUDITOR') || entry.actorId === reader.id) return true;
  return !isByUnit(entry) || reader.orgKind !== 'UNIT' || isOwnDay(person, reader.org, localDate(entry.at));
};

/** The log as a reader is told it: what another unit did of its staff a unit is told without by whom and why. */
export const toldEntry =
  (reader: Reader, person: Worked) =>
  <E extends Told>(entry: E): E =>
    isTold(reader, person, entry) ? entry : withoutActor(entry);

/** A refusal as a reader is told it: what has happened since is told as the log tells it. */
export const toldRefusal =
  (reader: Reader, person: Worked) =>
  (refusal: Refusal): Refusal =>
    refusal.code === 'VERSION_CONFLICT' ? { ...refusal, since: refusal.since.map(toldEntry(reader, person)) } : refusal;

/** The entry of the operation log for what a subject did. */
export const personEntry = (subject: Subject, { opinion, ...done }: Done): NonNullable<Commit<Person>['history']>[number] => ({
  ...done,
  actorId: subject.id,
  actorName: subject.name,
  role: subject.roles[0] ?? 'UNIT_ADMIN',
  label: labels[done.action],
  ...(opinion ? { opinion } : {}),
});
