import { type CloudEvent, type EventDraft, partsOfType } from '@anzhu/contracts';
import type { Connection, mongo } from 'mongoose';
import type { Say } from './carry-forward.ts';

/** How a record is told anew, as its owner knows it now. */
export interface Restated {
  /** The aggregate in whose events others hear of it, and the collection it is kept in. */
  readonly aggregate: string;
  readonly collection: string;
  readonly tell: (record: mongo.Document & { readonly _id: string }) => EventDraft | null;
}

/** Tells others again how the records stand that these events spoke of: copies that had followed what a restore has undone are right again. */
export const restate = async (
  connection: Connection,
  { events, say }: { readonly events: readonly CloudEvent[]; readonly say: Say },
  all: readonly Restated[],
): Promise<void> => {
  for (const { aggregate, collection, tell } of all) {
    const ids = new Set(events.filter(({ type }) => partsOfType(type)?.aggregate === aggregate).map(({ subject }) => subject));
    const records = connection.collection<{ _id: string }>(collection).find({ _id: { $in: [...ids] } });
    for await (const record of records) {
      const draft = tell(record);
      if (draft) await say(record._id, draft);
    }
  }
};
