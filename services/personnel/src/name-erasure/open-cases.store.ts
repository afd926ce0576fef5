import type { ClientSession, Connection } from 'mongoose';
import type { Person } from '../person/person.ts';

/** The cases of a process that are under review, and by what they say whom they are about. */
interface Reviewed {
  readonly collection: string;
  readonly states: readonly string[];
  readonly paths: readonly string[];
  readonly by: 'personRef' | '_id';
}

const byNumber = { paths: ['form.idNumber.ref'], by: 'personRef' } as const;

/** What is with its applicant holds nobody: it is refused where it comes again. */
const reviewed: readonly Reviewed[] = [
  { collection: 'unlock_requests', states: ['SUBMITTED'], paths: ['form.personId'], by: '_id' },
  { collection: 'key_staff_changes', states: ['SUBMITTED'], paths: ['form.outgoingId', 'form.incomingId'], by: '_id' },
  { collection: 'special_worker_registrations', states: ['SUBMITTED'], ...byNumber },
  { collection: 'employer_changes', states: ['REQUESTED', 'OBJECTED'], ...byNumber },
  { collection: 'person_merges', states: ['PROPOSED'], paths: ['form.keptId', 'form.duplicateId'], by: '_id' },
];

/** How many cases of this service name one of these records and are under review. */
export const countOpenCases = async (connection: Connection, records: readonly Person[], session?: ClientSession): Promise<number> => {
  let count = 0;
  for (const { collection, states, paths, by } of reviewed) {
    const named = paths.map((path) => ({ [path]: { $in: records.map((person) => person[by]) } }));
    const filter = { state: { $in: [...states] }, $or: named };
    count += await connection.collection(collection).countDocuments(filter, session ? { session } : {});
  }
  return count;
};
