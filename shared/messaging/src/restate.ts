import { type CloudEvent, type EventDraft, partsOfType } from '@anzhu/contracts';
import type { Connection, mongo } from 'mongoose';
import type { Say } from './carry-forward.ts';

/** How a record is told anew, as its owner knows it now. */
export interface Restated {
  /** The aggregate in whose events others hear of it, and the collection it is kept in. */
  readonly aggregate: string;
  readonly collection: string;
  readonly tell: (record: mongo.Document & { readonly _id: string }) => EventDraft | null;
  /** What is taken back of a record that is not there any more, by the last event that was published of it, and all of them; null where others may go on with what they were told last. */
  readonly takeBack: (last: CloudEvent, all: readonly CloudEvent[]) => EventDraft | null;
}

const bySubject = (events: readonly CloudEvent[], aggregate: string): ReadonlyMap<string, readonly CloudEvent[]> => {
  const told = new Map<string, CloudEvent[]>();
  for (const event of events.filter(({ type }) => partsOfType(type)?.aggregate === aggregate))
    told.set(event.subject, [...(told.get(event.subject) ?? []), event]);
  return told;
};

interface Restating {
  readonly events: readonly CloudEvent[];
  readonly say: Say;
}

const restateOne = async (
  connection: Connection,
  { events, say }: Restating,
  { aggregate, collection, tell, takeBack }: Restated,
): Promise<void> => {
  const sayOf = async (id: string, draft: EventDraft | null): Promise<void> => {
    if (draft) await say(id, draft);
  };
  const told = bySubject(events, aggregate);
  const lost = new Set(told.keys());
  const records = connection.collection<{ _id: string }>(collection).find({ _id: { $in: [...lost] } });
  for await (const record of records) {
    lost.delete(record._id);
    await sayOf(record._id, tell(record));
  }
  for (const id of lost) {
    const all = told.get(id) ?? [];
    const last = all.at(-1);
    if (last) await sayOf(id, takeBack(last, all));
  }
};

/** Tells others again how the records stand that these events spoke of, and takes back what was told of those that are lost: copies that had followed what a restore has undone are right again. */
export const restate = async (connection: Connection, restating: Restating, all: readonly Restated[]): Promise<void> => {
  for (const one of all) await restateOne(connection, restating, one);
};
