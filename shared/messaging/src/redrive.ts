import type { CloudEvent } from '@anzhu/contracts';
import { isOutage } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { type ApplyDeps, dueness, saveWatermarks } from './apply.ts';
import { type DeadLetter, deadLetters, recordAgainDead } from './dead-letters.ts';
import { findWatermark, inbox, inTransaction, ofSource } from './inbox.ts';

interface RedriveDeps extends ApplyDeps {
  readonly source: string;
}

interface ParkedLetter extends DeadLetter {
  readonly watermark: string;
  readonly event: CloudEvent;
}

const open = { $in: ['DEAD', 'PARKED'] } as { $in: DeadLetter['status'][] };

const nextLetter = async (connection: Connection, watermark: string): Promise<ParkedLetter | null> =>
  (await deadLetters(connection).findOne({ watermark, status: open }, { sort: { number: 1 } })) as ParkedLetter | null;

const applyLetter = ({ connection, handlers }: RedriveDeps, { _id, event, watermark }: ParkedLetter): Promise<boolean> =>
  inTransaction(connection, async (session) => {
    const { seen } = (await findWatermark(connection, watermark, session)) ?? { seen: 0 };
    await deadLetters(connection).updateOne({ _id }, { $set: { status: 'APPLIED' } }, { session });
    if (dueness(event, { _id: watermark, seen }) === 'past') return false;
    await handlers.get(event.type)?.handle({ session, event, data: event.data });
    await saveWatermarks(connection, [event], session);
    return true;
  });

/** Frees the aggregate only if nothing of it waits; an event recorded at this moment makes the transaction start anew. */
const unpark = (connection: Connection, _id: string): Promise<void> =>
  inTransaction(connection, async (session) => {
    const waiting = await deadLetters(connection).findOne({ watermark: _id, status: open }, { session });
    if (waiting) return;
    await inbox(connection).updateOne({ _id }, { $unset: { parked: 1, redrive: 1, parkedThrough: 1 } }, { session });
  });

const redriveAggregate = async (deps: RedriveDeps, watermark: string): Promise<readonly CloudEvent[]> => {
  const applied: CloudEvent[] = [];
  for (let letter = await nextLetter(deps.connection, watermark); letter; letter = await nextLetter(deps.connection, watermark)) {
    try {
      if (await applyLetter(deps, letter)) applied.push(letter.event);
    } catch (error) {
      if (isOutage(error)) throw error;
      await recordAgainDead(deps.connection, letter, String(error));
      return applied;
    }
  }
  await unpark(deps.connection, watermark);
  return applied;
};

/** Takes up what operators asked to be tried again: the dead event, then those parked behind it, in order; the first that fails is dead again. */
export const redriveAsked = async (deps: RedriveDeps): Promise<readonly CloudEvent[]> => {
  const asked = await inbox(deps.connection)
    .find({ redrive: true, _id: ofSource(deps.source) })
    .toArray();
  const applied: CloudEvent[] = [];
  for (const { _id } of asked) applied.push(...(await redriveAggregate(deps, _id)));
  return applied;
};
