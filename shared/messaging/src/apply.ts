import type { CloudEvent } from '@anzhu/contracts';
import type { ClientSession, Connection } from 'mongoose';
import { recordParked } from './dead-letters.ts';
import type { Handler } from './handler.ts';
import { inbox, inTransaction, type Watermark, watermarkId } from './inbox.ts';

type HandlersByType = ReadonlyMap<string, Handler>;

export interface ApplyDeps {
  readonly connection: Connection;
  readonly handlers: HandlersByType;
}

/** Events of an aggregate are missing before this one. */
export const isGap = (error: unknown): boolean => error instanceof Error && error.name === 'EventGap';

/** `due`: the next of its aggregate; `past`: has had its effect; `parked`: waits behind a dead one. Fails when events are missing before it. */
export const dueness = (event: CloudEvent, watermark: Watermark | undefined): 'due' | 'past' | 'parked' => {
  const seen = watermark?.seen ?? 0;
  if (event.eventnumber <= seen) return 'past';
  if (watermark?.parked) return 'parked';
  if (event.eventnumber === seen + 1) return 'due';
  throw Object.assign(new Error(`${watermarkId(event)}: event ${event.eventnumber} came, ${seen} was the last`), { name: 'EventGap' });
};

const loadWatermarks = async (
  connection: Connection,
  events: readonly CloudEvent[],
  session: ClientSession,
): Promise<Map<string, Watermark>> => {
  const found = await inbox(connection)
    .find({ _id: { $in: [...new Set(events.map(watermarkId))] } }, { session })
    .toArray();
  return new Map(found.map((watermark) => [watermark._id, watermark]));
};

/** The watermarks after these events; a rival who moved one since the transaction began makes it start anew. */
export const saveWatermarks = async (connection: Connection, applied: readonly CloudEvent[], session: ClientSession): Promise<void> => {
  const seen = new Map(applied.map((event) => [watermarkId(event), event.eventnumber]));
  const writes = [...seen].map(([_id, number]) => ({ updateOne: { filter: { _id }, update: { $set: { seen: number } }, upsert: true } }));
  if (writes.length > 0) await inbox(connection).bulkWrite(writes, { session });
};

/** Applies the events in their order in one transaction, each exactly once, and returns those that took effect now. */
export const applyEvents = ({ connection, handlers }: ApplyDeps, events: readonly CloudEvent[]): Promise<readonly CloudEvent[]> =>
  inTransaction(connection, async (session) => {
    const watermarks = await loadWatermarks(connection, events, session);
    const applied: CloudEvent[] = [];
    for (const event of events) {
      const _id = watermarkId(event);
      const due = dueness(event, watermarks.get(_id));
      if (due === 'parked') await recordParked(connection, event, session);
      if (due !== 'due') continue;
      await handlers.get(event.type)?.handle({ session, event, data: event.data });
      watermarks.set(_id, { _id, seen: event.eventnumber });
      applied.push(event);
    }
    await saveWatermarks(connection, applied, session);
    return applied;
  });
