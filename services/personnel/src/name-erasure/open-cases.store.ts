import type { Reference } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';
import type { Person } from '../person/person.ts';

/** The cases of a process that are under review, and by what they say whom they are about. */
interface Reviewed {
  /** The type of its cases. */
  readonly kind: string;
  readonly collection: string;
  readonly states: readonly string[];
  readonly paths: readonly string[];
  readonly by: 'personRef' | '_id';
}

const byNumber = { paths: ['form.idNumber.ref'], by: 'personRef' } as const;

/** What is with its applicant holds nobody: it is refused where it comes again. */
const reviewed: readonly Reviewed[] = [
  { kind: 'UnlockRequest', collection: 'unlock_requests', states: ['SUBMITTED'], paths: ['form.personId'], by: '_id' },
  {
    kind: 'KeyStaffChange',
    collection: 'key_staff_changes',
    states: ['SUBMITTED'],
    paths: ['form.outgoingId', 'form.incomingId'],
    by: '_id',
  },
  { kind: 'SpecialWorkerRegistration', collection: 'special_worker_registrations', states: ['SUBMITTED'], ...byNumber },
  { kind: 'EmployerChange', collection: 'employer_changes', states: ['REQUESTED', 'OBJECTED'], ...byNumber },
  { kind: 'PersonMerge', collection: 'person_merges', states: ['PROPOSED'], paths: ['form.keptId', 'form.duplicateId'], by: '_id' },
];

/** As many of each process as a refusal names. */
const most = 10;

/** Cases of this service that name one of these records and are under review: all where they are few. */
export const openCasesOf = async (
  connection: Connection,
  records: readonly Person[],
  session?: ClientSession,
): Promise<readonly Reference[]> => {
  const found: Reference[] = [];
  for (const { kind, collection, states, paths, by } of reviewed) {
    const named = paths.map((path) => ({ [path]: { $in: records.map((person) => person[by]) } }));
    const cases = connection.collection<{ _id: string; title: string }>(collection);
    const options = { limit: most, projection: { title: 1 }, ...(session && { session }) };
    const open = await cases.find({ state: { $in: [...states] }, $or: named } as never, options).toArray();
    found.push(...open.map(({ _id: id, title: label }) => ({ kind, id, label })));
  }
  return found;
};
