import { type EventData, supervisorChanged, supervisorRegistered } from '@anzhu/contracts';
import { divisionAndAbove } from '@anzhu/identifiers';
import { type Follower, on } from '@anzhu/messaging';
import { type Aggregate, defineAggregate } from '@anzhu/store';
import type { ClientSession, Connection, mongo } from 'mongoose';

/** What this service knows of a supervisor, as the supervision service last said. */
export type SupervisorCopy = { readonly _id: string } & Omit<EventData<'supervision.supervisor.registered.v1'>, 'supervisorId'>;

const fields = {
  name: String,
  institutionId: String,
  institutionCode: String,
  discipline: String,
  division: String,
  certificateNumber: String,
  certificateValidUntil: String,
  status: String,
};

const collectionOf = (connection: Connection): mongo.Collection<SupervisorCopy> =>
  defineAggregate<SupervisorCopy & Aggregate>(connection, 'supervisor_copies', { fields, indexes: [{ keys: { division: 1, _id: 1 } }] })
    .collection as unknown as mongo.Collection<SupervisorCopy>;

/** Local copies of supervisors: read by decisions, filled by events and by replay. */
export const supervisorCopies = (connection: Connection) => {
  const supervisors = collectionOf(connection);
  const handlers = [supervisorRegistered, supervisorChanged].map((definition) =>
    on(definition, async ({ data: { supervisorId, ...supervisor }, session }) => {
      await supervisors.replaceOne({ _id: supervisorId }, supervisor, { upsert: true, session });
    }),
  );
  return {
    follower: { name: 'supervisor-copies', restates: true, handlers } satisfies Follower,
    /** Those of the institutions in whose jurisdiction a place lies. */
    at: (division: string | undefined, session?: ClientSession): Promise<readonly SupervisorCopy[]> =>
      division === undefined
        ? Promise.resolve([])
        : supervisors.find({ division: { $in: [...divisionAndAbove(division)] } }, session ? { session } : {}).toArray(),
  };
};
