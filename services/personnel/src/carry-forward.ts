import { draftEvent, qualificationChanged } from '@anzhu/contracts';
import { type Recall, type Restated, restate } from '@anzhu/messaging';
import type { Connection } from 'mongoose';
import { changedEvent, type Person } from './person/person.ts';
import type { Qualification } from './qualification/qualification.ts';
import { toldOfQualification } from './qualification/qualification-change.ts';
import { approvedEvent, type SpecialWorker } from './special-worker/special-worker.ts';

const records: readonly Restated[] = [
  {
    aggregate: 'person',
    collection: 'persons',
    tell: (record) => changedEvent(record as unknown as Person),
  },
  {
    aggregate: 'qualification',
    collection: 'qualifications',
    tell: (record) => draftEvent(qualificationChanged, toldOfQualification(record as unknown as Qualification)),
  },
  {
    aggregate: 'special-worker',
    collection: 'special_workers',
    tell: (record) => approvedEvent(record as unknown as SpecialWorker),
  },
];

/** After a restore the copies of persons and qualifications are brought back to the register; the locks of teams are taken again when the requests for them, which the supervision service keeps in its stream, are heard once more. */
export const recallIn =
  (connection: Connection): Recall =>
  (events, say) =>
    restate(connection, { events, say }, records);
