import type { Subject } from '@anzhu/access';
import type { Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import { personsNamed } from './form.ts';
import { type Counting, withinHour } from './hourly.ts';
import type { Process } from './process.ts';

/** So many persons may a unit name in vain within an hour. */
export const checksPerHour = 300;

/** The code of the fault by which a process says that somebody named was not found. */
export const personNotFound = 'PERSON_NOT_FOUND';

interface Trying<T> {
  /** The unit that names persons, and how many. */
  readonly org: string;
  readonly named: number;
  readonly answer: () => Promise<Result<T, Refusal>>;
  readonly missed: (answer: Result<T, Refusal>) => number;
}

/** S3: answers what a unit asks about persons, unless too many whom it named within the hour were not found with it: nobody finds ID numbers by trying. What is tried is counted before it is answered and given back where it was right, so that tries side by side count too. */
export const withinChecks = async <T>(store: Counting, { org, named, answer, missed }: Trying<T>): Promise<Result<T, Refusal>> => {
  if (named === 0) return answer();
  return withinHour(store, { of: org, most: checksPerHour, count: named, answer, spent: missed });
};

/** How many persons a unit names in a form it may hand on. */
const namedBy = <F, X, Facts>(
  { form, workflow }: Process<F, X, Facts>,
  person: Subject | undefined,
  record: Pick<CaseRecord<F, X>, 'form' | 'state'>,
): number => {
  const { editable, preparing = [] } = workflow.process;
  const mayHandOn = person?.orgKind === 'UNIT' && [...editable, ...preparing].includes(record.state);
  return mayHandOn ? personsNamed(form, record.form) : 0;
};

/** Of the persons a unit named, those that were not found with it. */
export const missedIn = (answer: Result<unknown, Refusal>): number =>
  !answer.ok && answer.error.code === 'REQUIREMENTS_NOT_MET' ? answer.error.faults.filter(({ code }) => code === personNotFound).length : 0;

interface Named<F, X, T> {
  readonly person: Subject | undefined;
  readonly record: Pick<CaseRecord<F, X>, 'form' | 'state'>;
  readonly answer: () => Promise<Result<T, Refusal>>;
}

/** The same for the persons of a form, whether it is handed on or only tried. */
export const withinChecksOf = <F, X, Facts, T>(
  { process, store }: { readonly process: Process<F, X, Facts>; readonly store: Counting },
  { person, record, answer }: Named<F, X, T>,
): Promise<Result<T, Refusal>> =>
  withinChecks(store, { org: person?.org ?? '', named: namedBy(process, person, record), answer, missed: missedIn });
