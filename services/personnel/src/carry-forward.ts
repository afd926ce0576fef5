import { draftEvent, type EventData, personChanged, personNamesErased, qualificationChanged } from '@anzhu/contracts';
import { type Recall, type Restated, restate } from '@anzhu/messaging';
import type { Connection } from 'mongoose';
import { changedEvent, type Person } from './person/person.ts';
import type { Qualification } from './qualification/qualification.ts';
import { toldOfQualification } from './qualification/qualification-change.ts';
import { approvedEvent, type SpecialWorker } from './special-worker/special-worker.ts';

type PersonData = EventData<'personnel.person.changed.v1'>;
type QualificationData = EventData<'personnel.qualification.changed.v1'>;

/** Events of earlier versions name the person. */
const nameless = ({ name: _, ...person }: PersonData): PersonData => person;

const ended: readonly QualificationData['status'][] = ['REVOKED', 'CANCELLED'];

/** An approval of a special worker is not taken back: it holds with employment and certificate alone. */
const records: readonly Restated[] = [
  {
    aggregate: 'person',
    collection: 'persons',
    tell: (record) => changedEvent(record as unknown as Person),
    takeBack: ({ type, data }) =>
      type === personNamesErased.type ? null : draftEvent(personChanged, { ...nameless(data as PersonData), employed: false }),
  },
  {
    aggregate: 'qualification',
    collection: 'qualifications',
    tell: (record) => draftEvent(qualificationChanged, toldOfQualification(record as unknown as Qualification)),
    takeBack: ({ data }) => {
      const { formerRef: _, ...last } = data as QualificationData;
      return ended.includes(last.status) ? null : draftEvent(qualificationChanged, { ...last, status: 'CANCELLED' });
    },
  },
  {
    aggregate: 'special-worker',
    collection: 'special_workers',
    tell: (record) => approvedEvent(record as unknown as SpecialWorker),
    takeBack: () => null,
  },
];

/** After a restore the copies of persons and qualifications are brought back to the register, and what it has lost is in force nowhere; the locks of teams are taken again when the requests for them, which the supervision service keeps in its stream, are heard once more. */
export const recallIn =
  (connection: Connection): Recall =>
  (events, say) =>
    restate(connection, { events, say }, records);
